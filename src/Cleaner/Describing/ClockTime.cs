namespace Cleaner.Describing;

/// <summary>A time of day as written, its offset from UTC where one is printed, and the character after it.</summary>
internal readonly record struct ClockTime(TimeOnly Time, TimeSpan? Offset, int End)
{
    /// <summary>Characters that may lie between a date and its time.</summary>
    private const int LongestGap = 24;

    public ArticleDate On(DateOnly date) => new(date, Time, Offset);

    /// <summary>Reads the time that belongs to the date ending at <paramref name="end"/>, and moves <paramref name="end"/> behind it.</summary>
    public static bool TryReadAfterDate(ReadOnlySpan<char> text, ref int end, out ClockTime time)
    {
        var i = end;
        var meridiem = Meridiem.None;
        var led = false;
        while (i < text.Length && i - end <= LongestGap)
        {
            if (char.IsDigit(text[i]))
            {
                // After a compact date there may be no colon: 20200822T215730Z.
                if (TryReadBasic(text, i, out time) || TryRead(text, i, needsMark: !led && meridiem == Meridiem.None, out time))
                {
                    time = meridiem == Meridiem.None ? time : time with { Time = MeridiemScan.Shift(time.Time, meridiem) };
                    end = time.End;
                    return true;
                }

                break;
            }

            if (MeridiemScan.TryReadCjk(text, i, out var length, out var found))
            {
                meridiem = found;
                i += length;
                continue;
            }

            length = WeekdayLength(text, i);
            if (length == 0)
            {
                length = DateScan.WordLength(text, i);
                if (length > 0)
                {
                    if (!DateWords.IsTimeLead(text.Slice(i, length)))
                    {
                        break;
                    }

                    led = true;
                }
                else if (char.IsLetter(text[i]))
                {
                    break;
                }
            }

            i += Math.Max(1, length);
        }

        time = default;
        return false;
    }

    /// <summary>
    /// Reads a time that begins exactly at <paramref name="i"/>. Where a mark is needed, 21.57 alone is not taken for a time
    /// (it may be a number); after "um" or "kl" it is.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, int i, bool needsMark, out ClockTime time)
    {
        time = default;
        if (MeridiemScan.TryReadCjk(text, i, out var lead, out var meridiem))
        {
            i = DateScan.SkipSpace(text, i + lead);
        }

        var hour = DateScan.ReadNumber(text, i, out var length);
        if (length is not (1 or 2) || hour > 23)
        {
            return false;
        }

        i += length;
        var minute = 0;
        var second = 0;
        if (i < text.Length && text[i] is ':' or '：' or '∶')
        {
            minute = DateScan.ReadNumber(text, i + 1, out length);
            if (length != 2)
            {
                return false;
            }

            i += 3;
            if (i < text.Length && text[i] is ':' or '：' or '∶')
            {
                second = DateScan.ReadNumber(text, i + 1, out length);
                if (length != 2)
                {
                    return false;
                }

                i = SkipFraction(text, i + 3);
            }
        }
        else if (i < text.Length && text[i] is '时' or '時' or '시' or '点' or '點')
        {
            var j = DateScan.SkipSpace(text, i + 1);
            minute = DateScan.ReadNumber(text, j, out length);
            i = length is 1 or 2 ? j + length : i + 1;
            i += length is 1 or 2 && DateScan.At(text, i, '分', '분') ? 1 : 0;
            minute = length is 1 or 2 ? minute : 0;
        }
        else if (i < text.Length && text[i] is 'h' or 'H' or '.' && DateScan.ReadNumber(text, i + 1, out length) is var m && length == 2)
        {
            var hourMark = text[i] != '.';
            if (!hourMark && (DateScan.At(text, i + 3, '.') || (needsMark && !FollowedByTimeWord(text, i + 3))))
            {
                return false;
            }

            minute = m;
            i += 3;
        }
        else if (meridiem != Meridiem.None || !MeridiemScan.IsLatinAt(text, DateScan.SkipSpace(text, i)))
        {
            return false;
        }

        var after = DateScan.SkipSpace(text, i);
        if (meridiem == Meridiem.None && MeridiemScan.TryReadLatin(text, after, out length, out meridiem))
        {
            i = after + length;
        }

        if (minute > 59 || second > 59)
        {
            return false;
        }

        var clock = MeridiemScan.Shift(new TimeOnly(hour, minute, second), meridiem);
        var offset = UtcOffset.Read(text, ref i);
        time = new ClockTime(clock, offset, i);
        return true;
    }

    /// <summary>215730 or 2157 with a T before and no mark between.</summary>
    private static bool TryReadBasic(ReadOnlySpan<char> text, int i, out ClockTime time)
    {
        var number = DateScan.ReadNumber(text, i, out var length);
        time = default;
        if (i == 0 || text[i - 1] is not ('T' or 't') || length is not (4 or 6))
        {
            return false;
        }

        number = length == 4 ? number * 100 : number;
        var (hour, minute, second) = (number / 10000, number / 100 % 100, number % 100);
        if (hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        i += length;
        time = new ClockTime(new TimeOnly(hour, minute, second), UtcOffset.Read(text, ref i), i);
        return true;
    }

    private static int SkipFraction(ReadOnlySpan<char> text, int i)
    {
        if (i + 1 < text.Length && text[i] is '.' or ',' && char.IsDigit(text[i + 1]))
        {
            i++;
            while (i < text.Length && char.IsDigit(text[i]))
            {
                i++;
            }
        }

        return i;
    }

    /// <summary>The day of the week between a date and its time: 星期六, （土）, 토.</summary>
    private static int WeekdayLength(ReadOnlySpan<char> text, int i)
    {
        if (text[i..].StartsWith("星期", StringComparison.Ordinal))
        {
            return 3;
        }

        if (text[i] is '周' or '週')
        {
            return 2;
        }

        return text[i] is '月' or '火' or '水' or '木' or '金' or '土' or '日' or '一' or '二' or '三' or '四' or '五' or '六' or '월' or '화' or '수' or '목' or '금' or '토' or '일' or '曜'
            ? 1
            : 0;
    }

    private static bool FollowedByTimeWord(ReadOnlySpan<char> text, int i)
    {
        i = DateScan.SkipSpace(text, i);
        return MeridiemScan.IsLatinAt(text, i) || (text[i..].StartsWith("Uhr", StringComparison.OrdinalIgnoreCase));
    }
}
