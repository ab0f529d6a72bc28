using Cleaner.Describing;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.Describing;

public sealed class BylineLineTests
{
    [Theory]
    [InlineData("来源:央视网 作者: 发表时间:2020-08-22 21:57", "央视网", null, null, "2020-08-22T21:57")]
    [InlineData("央视网  作者:  2020-08-22", null, null, null, "2020-08-22")]
    [InlineData("编辑:空明", null, null, "空明", null)]
    [InlineData("责任编辑：李晓明", null, null, "李晓明", null)]
    [InlineData("（责编：王芳、赵磊）", null, null, "王芳、赵磊", null)]
    [InlineData("稿源：河畔晚报", "河畔晚报", null, null, null)]
    [InlineData("文/陈小舟", null, "陈小舟", null, null)]
    [InlineData("记者 张三 李四", null, "张三 李四", null, null)]
    [InlineData("本报记者 张三 通讯员：李四", null, "张三", null, null)]
    [InlineData("記者王小明／台北報導", null, "王小明", null, null)]
    [InlineData("〔記者王小明／台北報導〕", null, "王小明", null, null)]
    [InlineData("2020年08月22日 21:57 来源：河畔新闻网 作者：张三", "河畔新闻网", "张三", null, "2020-08-22T21:57")]
    [InlineData("2020-08-22 21:57 | 来源：河畔新闻网 | 责任编辑：李四 | 阅读：1234", "河畔新闻网", null, "李四", "2020-08-22T21:57")]
    [InlineData("By Jane Doe, Staff Writer", null, "Jane Doe, Staff Writer", null, null)]
    [InlineData("BY JANE DOE AND JOHN ROE", null, "JANE DOE AND JOHN ROE", null, null)]
    [InlineData("By Jane Doe | August 22, 2020 9:57 pm EDT", null, "Jane Doe", null, "2020-08-22T21:57-04:00")]
    [InlineData("Published 3 May 2021", null, null, null, "2021-05-03")]
    [InlineData("Von Jana Weiß, Hamburg", null, "Jana Weiß, Hamburg", null, null)]
    [InlineData("Por María del Mar Ruiz", null, "María del Mar Ruiz", null, null)]
    [InlineData("Par Hélène Dubois et Luc Petit", null, "Hélène Dubois et Luc Petit", null, null)]
    [InlineData("Автор: Иван Петров", null, "Иван Петров", null, null)]
    [InlineData("홍길동 기자", null, "홍길동", null, null)]
    [InlineData("서울 홍길동 기자 hong@daily.example", null, "홍길동", null, null)]
    [InlineData("Quelle: Hafenkurier", "Hafenkurier", null, null, null)]
    [InlineData("Reporting by Jane Doe in London; Editing by John Roe", null, "Jane Doe in London", "John Roe", null)]
    public void Parts_of_a_byline_are_read(string line, string? source, string? author, string? editor, string? published)
    {
        var byline = BylineLine.Read(line);
        Assert.NotNull(byline);
        Assert.Equal((source, author, editor, published), (byline.Source, byline.Author, byline.Editor, byline.Published?.ToString()));
    }

    [Theory]
    [InlineData("Published: 3 May 2021 Updated: 4 May 2021", "2021-05-03", "2021-05-04")]
    [InlineData("发布时间：2020-08-22 21:57 更新时间：2020-08-23 08:00", "2020-08-22T21:57", "2020-08-23T08:00")]
    [InlineData("Updated: August 23, 2020", null, "2020-08-23")]
    [InlineData("입력 2020.08.22 21:57 수정 2020.08.23 10:00", "2020-08-22T21:57", "2020-08-23T10:00")]
    [InlineData("22.08.2020, 21:57 Uhr, aktualisiert am 23.08.2020, 8:00 Uhr", "2020-08-22T21:57", "2020-08-23T08:00")]
    public void Published_and_modified_are_kept_apart(string line, string? published, string? modified)
    {
        var byline = BylineLine.Read(line);
        Assert.NotNull(byline);
        Assert.Equal((published, modified), (byline.Published?.ToString(), byline.Modified?.ToString()));
        Assert.True(byline.IsOnlyDate);
    }

    [Fact]
    public void An_author_s_label_without_a_name_is_noticed()
    {
        var byline = BylineLine.Read("央视网 作者: 2020-08-22 21:57");
        Assert.NotNull(byline);
        Assert.True(byline.HasAuthorLabel);
        Assert.Null(byline.Author);
        Assert.Equal("央视网", byline.Unlabelled);
    }

    [Theory]
    [InlineData("By Monday morning the river had risen to the second step.")]
    [InlineData("By the time the council met, nobody was left.")]
    [InlineData("记者调查发现，多家店铺已经关门，居民表示希望尽快解决供水问题。")]
    [InlineData("来源可靠的消息说，会议将在下周举行，各方代表将出席并发言，会期三天。")]
    [InlineData("The mayor said: we will rebuild the bridge before the winter comes.")]
    [InlineData("Von der Leyen reist nach Kiew")]
    [InlineData("Harbour festival draws record crowd")]
    [InlineData("女记者被打")]
    [InlineData("Home News Sport Weather")]
    [InlineData("Par ailleurs, le conseil a voté le budget.")]
    [InlineData("")]
    public void Other_lines_are_left_alone(string line) => Assert.Null(BylineLine.Read(line));

    private static readonly string[] Pieces =
    [
        "来源", "作者", "编辑", "责任编辑", "记者", "本报记者", "記者", "文", "By", "Von", "Jane", "Doe", "Staff Writer", "기자", "홍길동", "张三", "2020-08-22", "21:57", "2020年8月22日", "Updated", "发布时间",
        ":", "：", "/", "／", "|", "·", "（", "）", " ", "　", "、", ",", ".", "。", "_", "@", "-",
    ];

    [Fact]
    public void No_line_makes_it_throw() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 9].Select(parts => string.Concat(parts)).Sample(
            line =>
            {
                var byline = BylineLine.Read(line);
                Assert.NotEqual("", byline?.Author);
                Assert.NotEqual("", byline?.Source);
                Assert.NotEqual("", byline?.Editor);
            },
            iter: 20_000);
}
