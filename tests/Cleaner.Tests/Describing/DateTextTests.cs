using Cleaner.Describing;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.Describing;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2020-08-22T21:57:30+08:00", "2020-08-22T21:57:30+08:00")]
    [InlineData("2020-08-22T13:57:30.123Z", "2020-08-22T13:57:30Z")]
    [InlineData("2020-08-22T21:57:30.123456-0400", "2020-08-22T21:57:30-04:00")]
    [InlineData("20200822T215730Z", "2020-08-22T21:57:30Z")]
    [InlineData("2020-08-22", "2020-08-22")]
    [InlineData("2020-08-22 21:57:30", "2020-08-22T21:57:30")]
    [InlineData("2020/8/2 7:05", "2020-08-02T07:05")]
    [InlineData("发表时间:2020-08-22 21:57", "2020-08-22T21:57")]
    [InlineData("2020年8月22日 21:57", "2020-08-22T21:57")]
    [InlineData("2020年08月22日21时57分", "2020-08-22T21:57")]
    [InlineData("2020年8月22日 星期六 下午9:57", "2020-08-22T21:57")]
    [InlineData("２０２０年８月２２日（土）　午後９時５７分", "2020-08-22T21:57")]
    [InlineData("令和2年8月22日", "2020-08-22")]
    [InlineData("民國109年8月22日", "2020-08-22")]
    [InlineData("입력 2020. 8. 22. 오후 9:57", "2020-08-22T21:57")]
    [InlineData("2020년 8월 22일 (토) 21:57", "2020-08-22T21:57")]
    [InlineData("August 22, 2020 9:57 pm EDT", "2020-08-22T21:57-04:00")]
    [InlineData("Saturday, August 22nd, 2020 at 9:57 p.m.", "2020-08-22T21:57")]
    [InlineData("9:57 AM EST, Sat. Feb. 22, 2020", "2020-02-22T09:57-05:00")]
    [InlineData("Sat, 22 Aug 2020 21:57:00 GMT", "2020-08-22T21:57Z")]
    [InlineData("Sat Aug 22 21:57:05 EDT 2020", "2020-08-22T21:57:05-04:00")]
    [InlineData("22 Aug 2020, 09:57 (GMT+8)", "2020-08-22T09:57+08:00")]
    [InlineData("12:05 am, 1 May 2021", "2021-05-01T00:05")]
    [InlineData("Aug 22, 2020 3 min read", "2020-08-22")]
    [InlineData("Samstag, 22. August 2020, 21.57 Uhr", "2020-08-22T21:57")]
    [InlineData("22.08.2020 um 21:57 Uhr", "2020-08-22T21:57")]
    [InlineData("22.08.20, 21:57", "2020-08-22T21:57")]
    [InlineData("22 de agosto de 2020 a las 21:57", "2020-08-22T21:57")]
    [InlineData("sábado, 22 de agosto del 2020", "2020-08-22")]
    [InlineData("Publié le 1er août 2020 à 21h57", "2020-08-01T21:57")]
    [InlineData("22 августа 2020 г., 21:57", "2020-08-22T21:57")]
    [InlineData("22 серпня 2020 року", "2020-08-22")]
    [InlineData("22 sierpnia 2020, 21:57", "2020-08-22T21:57")]
    [InlineData("22 Ağustos 2020 21:57", "2020-08-22T21:57")]
    [InlineData("2020. augusztus 22. 21:57", "2020-08-22T21:57")]
    [InlineData("22 tháng 8, 2020", "2020-08-22")]
    [InlineData("22 สิงหาคม 2563 21:57", "2020-08-22T21:57")]
    [InlineData("22 ส.ค. 2563", "2020-08-22")]
    [InlineData("٢٢ أغسطس ٢٠٢٠", "2020-08-22")]
    [InlineData("22 באוגוסט 2020", "2020-08-22")]
    [InlineData("22 अगस्त 2020", "2020-08-22")]
    [InlineData("Jane DoeDec 05, 20232 Shares", "2023-12-05")]
    [InlineData("10. Februar 20199. Februar 2019 von Jana", "2019-02-10")]
    [InlineData("22 elokuuta 2020 klo 21.57", "2020-08-22T21:57")]
    public void Dates_are_read_as_they_are_written(string text, string expected) =>
        Assert.Equal(expected, DateText.Parse(text)?.ToString());

    [Theory]
    [InlineData("05/04/2020", false, "2020-04-05")]
    [InlineData("05/04/2020", true, "2020-05-04")]
    [InlineData("25/04/2020", true, "2020-04-25")]
    [InlineData("04/25/2020", false, "2020-04-25")]
    [InlineData("05.04.2020", true, "2020-04-05")]
    public void Numbers_alone_follow_the_page_s_order_unless_only_one_reading_exists(string text, bool monthFirst, string expected) =>
        Assert.Equal(expected, DateText.Parse(text, monthFirst ? DateOrder.MonthFirst : DateOrder.DayFirst)?.ToString());

    [Theory]
    [InlineData("2020-02-30")]
    [InlineData("2020-13-01")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("1970-01-01")]
    [InlineData("31 June 2020")]
    [InlineData("9999-12-31")]
    [InlineData("May 2020")]
    [InlineData("version 1.2.20")]
    [InlineData("call 020-1234-5678")]
    [InlineData("12345678901")]
    [InlineData("")]
    public void Impossible_and_unfinished_dates_are_refused(string text) => Assert.Null(DateText.Parse(text));

    [Theory]
    [InlineData("2020-08-22 21:57")]
    [InlineData("发布时间：2020年8月22日 21:57:30")]
    [InlineData("Published 3 May 2021 at 9:30 am EDT | Updated: May 4, 2021")]
    [InlineData("08-22 21:57")]
    [InlineData("21:57")]
    [InlineData("8月22日")]
    [InlineData("Aug 22")]
    [InlineData("3 hours ago")]
    [InlineData("5分钟前")]
    [InlineData("vor 3 Stunden")]
    [InlineData("il y a 2 jours")]
    [InlineData("Sat, 22 Aug 2020")]
    [InlineData("기사입력 2020.08.22 21:57")]
    [InlineData("[2020-08-22]")]
    public void A_line_that_only_says_when_is_known(string text) => Assert.True(DateText.IsOnlyDate(text));

    [Theory]
    [InlineData("The storm of 22 August 2020 broke records")]
    [InlineData("央视网 2020-08-22 21:57")]
    [InlineData("Published by the council")]
    [InlineData("2020")]
    [InlineData("updated")]
    [InlineData("")]
    public void A_line_that_says_more_is_not_only_a_date(string text) => Assert.False(DateText.IsOnlyDate(text));

    [Fact]
    public void Every_day_survives_being_written_and_read() =>
        Gen.Int[0, 20_000].Sample(n =>
        {
            var day = new DateOnly(DateText.FirstYear, 1, 1).AddDays(n);
            var d = day.ToDateTime(TimeOnly.MinValue);
            Assert.Equal(day, DateText.Parse($"{d:yyyy-MM-dd}")?.Date);
            Assert.Equal(day, DateText.Parse($"{d:MMMM} {d.Day}, {d.Year}")?.Date);
            Assert.Equal(day, DateText.Parse($"{d.Year}年{d.Month}月{d.Day}日")?.Date);
            Assert.Equal(day, DateText.Parse($"{d.Month}/{d.Day}/{d.Year}", DateOrder.MonthFirst)?.Date);
        });

    [Fact]
    public void No_text_makes_it_throw_or_leave_its_bounds() =>
        Gen.String[Gen.Char["0123456789年月日:：.-/ TZ+apm,JanMayAug令和小时前星期오후ago"], 0, 40].Sample(text =>
        {
            DateText.IsOnlyDate(text);
            if (DateText.TryFind(text, 0, DateOrder.MonthFirst, out var match))
            {
                Assert.InRange(match.Start, 0, match.End - 1);
                Assert.InRange(match.End, 1, text.Length);
            }
        });
}
