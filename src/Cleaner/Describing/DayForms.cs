namespace Cleaner.Describing;

/// <summary>The ways a day is written: 2020-08-22, 2020年8月22日, 22. August 2020, August 22, 2020, 22/8/2020, 民國109年8月22日.</summary>
internal static class DayForms
{
    /// <summary>Years of Thailand's calendar lie this far ahead.</summary>
    private const int BuddhistEra = 543;

    /// <summary>Eras that count years from their beginning: the year before their first.</summary>
    private static readonly (string Name, int Before)[] Eras = [("令和", 2018), ("平成", 1988), ("民國", 1911), ("民国", 1911)];

    /// <summary>Reads a full day that begins exactly at <paramref name="i"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int i, DateOrder order, out DateOnly date, out int end)
    {
        if (char.IsDigit(text[i]))
        {
            var number = DateScan.ReadNumber(text, i, out var length);
            var next = i + length;
            return length switch
            {
                4 => TryReadYearFirst(text, next, number, out date, out end),
                8 => TryReadCompact(number, next, out date, out end),
                1 or 2 => TryReadDayFirst(text, i, number, length, order, out date, out end),
                _ => Fail(out date, out end),
            };
        }

        return TryReadEra(text, i, out date, out end) || TryReadMonthFirst(text, i, out date, out end);
    }

    /// <summary>A day of an unnamed year: 8月22日, 08-22, Aug 22, 22 août.</summary>
    public static bool TryReadWithoutYear(ReadOnlySpan<char> text, int i, out int end)
    {
        end = 0;
        if (char.IsDigit(text[i]))
        {
            var first = DateScan.ReadNumber(text, i, out var length);
            if (length > 2)
            {
                return false;
            }

            var j = i + length;
            if (DateScan.At(text, j, '月', '월') && first is >= 1 and <= 12)
            {
                j = DateScan.SkipSpace(text, j + 1);
                var day = DateScan.ReadNumber(text, j, out var dayLength);
                end = j + dayLength + (DateScan.At(text, j + dayLength, '日', '일') || DateScan.At(text, j + dayLength, '號', '号') ? 1 : 0);
                return day is >= 1 and <= 31 && dayLength <= 2;
            }

            if (j < text.Length && text[j] is '-' or '/' or '.')
            {
                var second = DateScan.ReadNumber(text, j + 1, out var secondLength);
                end = j + 1 + secondLength;
                return secondLength == 2 && first is >= 1 and <= 31 && second is >= 1 and <= 31 && (first <= 12 || second <= 12);
            }

            j = DayMarks.SkipToMonth(text, j);
            var word = DateScan.WordLength(text, j);
            end = j + word;
            return word > 0 && first is >= 1 and <= 31 && DateWords.Month(text.Slice(j, word)) > 0;
        }

        var month = DateScan.WordLength(text, i);
        if (month == 0 || DateWords.Month(text.Slice(i, month)) == 0)
        {
            return false;
        }

        var k = DayMarks.Skip(text, i + month);
        var number = DateScan.ReadNumber(text, k, out var numberLength);
        end = DayMarks.SkipOrdinal(text, k + numberLength);
        return numberLength is 1 or 2 && number is >= 1 and <= 31;
    }

    /// <summary>Whether the day exists and its year can be a page's; then as a date.</summary>
    public static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        if (year is >= DateText.FirstYear + BuddhistEra and <= DateText.LastYear + BuddhistEra)
        {
            year -= BuddhistEra;
        }

        if (year is < DateText.FirstYear or > DateText.LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            date = default;
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryReadYearFirst(ReadOnlySpan<char> text, int i, int year, out DateOnly date, out int end)
    {
        var j = DateScan.SkipSpace(text, i);
        if (DateScan.At(text, j, '年', '년'))
        {
            return TryReadCjkMonthDay(text, j + 1, year, out date, out end);
        }

        if (j < text.Length && text[j] is '-' or '/' or '.' or '－' or '—' or '‐' or '–' or '−' or '／' or '．')
        {
            var mark = text[j];
            j = DateScan.SkipSpace(text, j + 1);
            var month = DateScan.ReadNumber(text, j, out var length);
            if (length is 1 or 2)
            {
                j = DateScan.SkipSpace(text, j + length);
                if (j < text.Length && (text[j] == mark || text[j] is '-' or '/'))
                {
                    j = DateScan.SkipSpace(text, j + 1);
                    var day = DateScan.ReadNumber(text, j, out var dayLength);
                    end = j + dayLength;
                    if (dayLength is 1 or 2 && TryMake(year, month, day, out date))
                    {
                        end += mark == '.' && DateScan.At(text, end, '.') ? 1 : 0;
                        return true;
                    }
                }

                return Fail(out date, out end);
            }
        }

        // 2020. augusztus 22. and 2020 Aug 22
        j = DayMarks.Skip(text, i);
        var word = DateScan.WordLength(text, j);
        if (word > 0 && DateWords.Month(text.Slice(j, word)) is > 0 and var named)
        {
            j = DayMarks.Skip(text, j + word);
            var day = DateScan.ReadNumber(text, j, out var length);
            end = j + length;
            return length is 1 or 2 && TryMake(year, named, day, out date) || Fail(out date, out end);
        }

        return Fail(out date, out end);
    }

    private static bool TryReadCjkMonthDay(ReadOnlySpan<char> text, int i, int year, out DateOnly date, out int end)
    {
        i = DateScan.SkipSpace(text, i);
        var month = DateScan.ReadNumber(text, i, out var length);
        i = DateScan.SkipSpace(text, i + length);
        if (length is 1 or 2 && DateScan.At(text, i, '月', '월'))
        {
            i = DateScan.SkipSpace(text, i + 1);
            var day = DateScan.ReadNumber(text, i, out length);
            end = i + length;
            if (length is 1 or 2 && TryMake(year, month, day, out date))
            {
                var mark = DateScan.SkipSpace(text, end);
                end = DateScan.At(text, mark, '日', '일') || DateScan.At(text, mark, '号', '號') ? mark + 1 : end;
                return true;
            }
        }

        return Fail(out date, out end);
    }

    private static bool TryReadCompact(int number, int next, out DateOnly date, out int end)
    {
        end = next;
        return TryMake(number / 10000, number / 100 % 100, number % 100, out date);
    }

    private static bool TryReadDayFirst(ReadOnlySpan<char> text, int i, int first, int firstLength, DateOrder order, out DateOnly date, out int end)
    {
        var j = i + firstLength;
        if (j < text.Length && text[j] is '/' or '.' or '-')
        {
            var mark = text[j];
            var k = DateScan.SkipSpace(text, j + 1);
            var second = DateScan.ReadNumber(text, k, out var secondLength);
            k += secondLength;
            if (secondLength is 1 or 2 && DateScan.At(text, k, mark))
            {
                k = DateScan.SkipSpace(text, k + 1);
                var year = DateScan.ReadNumber(text, k, out var yearLength);
                end = k + yearLength;
                // Two-digit years only where all three numbers have two digits: 1.2.20 is as likely a version or a score.
                if (yearLength == 2 && firstLength == 2 && secondLength == 2)
                {
                    year += year >= DateText.FirstYear % 100 ? 1900 : 2000;
                }

                var monthFirst = mark != '.' && order == DateOrder.MonthFirst;
                return (monthFirst
                    ? TryMake(year, first, second, out date) || TryMake(year, second, first, out date)
                    : TryMake(year, second, first, out date) || (mark != '.' && TryMake(year, first, second, out date))) || Fail(out date, out end);
            }
        }

        j = DayMarks.SkipToMonth(text, j);
        var word = DateScan.WordLength(text, j);
        if (word > 0 && DateWords.Month(text.Slice(j, word)) is > 0 and var month)
        {
            return TryReadYearAfter(text, j + word, month, first, out date, out end);
        }

        // 22 tháng 8 năm 2020
        if (word == 5 && text.Slice(j, word).Equals("tháng", StringComparison.OrdinalIgnoreCase))
        {
            j = DateScan.SkipSpace(text, j + word);
            var number = DateScan.ReadNumber(text, j, out var length);
            return length is 1 or 2 && TryReadYearAfter(text, j + length, number, first, out date, out end) || Fail(out date, out end);
        }

        return Fail(out date, out end);
    }

    private static bool TryReadMonthFirst(ReadOnlySpan<char> text, int i, out DateOnly date, out int end)
    {
        var word = DateScan.WordLength(text, i);
        if (word == 0 || DateWords.Month(text.Slice(i, word)) is not (> 0 and var month))
        {
            return Fail(out date, out end);
        }

        var j = DayMarks.Skip(text, i + word);
        var day = DateScan.ReadNumber(text, j, out var length);
        return length is 1 or 2 && TryReadYearAfter(text, DayMarks.SkipOrdinal(text, j + length), month, day, out date, out end) || Fail(out date, out end);
    }

    /// <summary>The year that follows a day and a month, with small words and marks between, or a time (Aug 22 21:57:00 EDT 2020).</summary>
    private static bool TryReadYearAfter(ReadOnlySpan<char> text, int i, int month, int day, out DateOnly date, out int end)
    {
        var j = DayMarks.Skip(text, i);
        var word = DateScan.WordLength(text, j);
        if (word > 0 && (DateWords.IsParticle(text.Slice(j, word)) || text.Slice(j, word) is "năm"))
        {
            j = DayMarks.Skip(text, j + word);
        }

        var year = DateScan.ReadNumber(text, j, out var length);
        while (length is > 4 and <= 8)
        {
            // 10. Februar 20199. Februar 2019: two times without a space between, as themes print published and updated; or a counter.
            (year, length) = (year / 10, length - 1);
        }

        end = j + length;
        if (length == 4 && TryMake(year, month, day, out date))
        {
            return true;
        }

        if (length is 1 or 2 && ClockTime.TryRead(text, j, needsMark: true, out var clock))
        {
            j = DateScan.SkipSpace(text, clock.End);
            year = DateScan.ReadNumber(text, j, out length);
            end = i;
            return length == 4 && TryMake(year, month, day, out date) || Fail(out date, out end);
        }

        return Fail(out date, out end);
    }

    private static bool TryReadEra(ReadOnlySpan<char> text, int i, out DateOnly date, out int end)
    {
        foreach (var (name, before) in char.IsAscii(text[i]) ? [] : Eras)
        {
            if (text[i..].StartsWith(name, StringComparison.Ordinal))
            {
                var j = DateScan.SkipSpace(text, i + name.Length);
                var year = DateScan.ReadNumber(text, j, out var length);
                (year, length) = length == 0 && DateScan.At(text, j, '元') ? (1, 1) : (year, length);
                j += length;
                return length is > 0 and <= 3 && DateScan.At(text, j, '年') && TryReadCjkMonthDay(text, j + 1, year + before, out date, out end) || Fail(out date, out end);
            }
        }

        return Fail(out date, out end);
    }

    private static bool Fail(out DateOnly date, out int end)
    {
        date = default;
        end = 0;
        return false;
    }
}
