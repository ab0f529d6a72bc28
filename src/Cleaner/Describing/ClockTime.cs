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
                    time = meridiem == Meridiem.None ? time : time with { Time = Shift(time.Time, meridiem) };
                    end = time.End;
                    return true;
                }

                break;
            }

            if (TryReadCjkMeridiem(text, i, out var length, out var found))
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
        if (TryReadCjkMeridiem(text, i, out var lead, out var meridiem))
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
        else if (meridiem != Meridiem.None || !IsMeridiemAt(text, DateScan.SkipSpace(text, i)))
        {
            return false;
        }

        var after = DateScan.SkipSpace(text, i);
        if (meridiem == Meridiem.None && TryReadLatinMeridiem(text, after, out length, out meridiem))
        {
            i = after + length;
        }

        if (minute > 59 || second > 59)
        {
            return false;
        }

        var clock = Shift(new TimeOnly(hour, minute, second), meridiem);
        var offset = ReadOffset(text, ref i);
        time = new ClockTime(clock, offset, i);
        return true;
    }

    private enum Meridiem
    {
        None,
        Morning,
        Afternoon,
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
        time = new ClockTime(new TimeOnly(hour, minute, second), ReadOffset(text, ref i), i);
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

    /// <summary>Z, +08:00, -0500, GMT+8, EDT; a minus sign only hard behind the time, as " - " parts a line.</summary>
    private static TimeSpan? ReadOffset(ReadOnlySpan<char> text, ref int i)
    {
        var j = i;
        if (TryReadSigned(text, ref j, out var offset))
        {
            i = j;
            return offset;
        }

        j = DateScan.SkipSpace(text, i);
        j = DateScan.At(text, j, '(') ? j + 1 : j;
        if (DateScan.At(text, j, '+') && TryReadSigned(text, ref j, out offset))
        {
            i = j;
            return offset;
        }

        var word = DateScan.WordLength(text, j);
        if (word == 0)
        {
            return null;
        }

        if (word == 1 && text[j] == 'Z')
        {
            i = j + 1;
            return TimeSpan.Zero;
        }

        if (word < 3 || !char.IsAsciiLetterUpper(text[j]) || DateWords.ZoneOffset(text.Slice(j, word)) is not { } named)
        {
            return null;
        }

        j += word;
        i = j;
        if (named == TimeSpan.Zero && TryReadSigned(text, ref j, out offset))
        {
            i = j;
            return offset;
        }

        return named;
    }

    private static bool TryReadSigned(ReadOnlySpan<char> text, ref int i, out TimeSpan offset)
    {
        offset = default;
        if (i >= text.Length || text[i] is not ('+' or '-' or '−'))
        {
            return false;
        }

        var sign = text[i] == '+' ? 1 : -1;
        var number = DateScan.ReadNumber(text, i + 1, out var length);
        var end = i + 1 + length;
        var minutes = 0;
        if (length is 1 or 2)
        {
            if (DateScan.At(text, end, ':'))
            {
                minutes = DateScan.ReadNumber(text, end + 1, out var minuteLength);
                end += 1 + minuteLength;
                if (minuteLength != 2)
                {
                    return false;
                }
            }
        }
        else if (length == 4)
        {
            (number, minutes) = (number / 100, number % 100);
        }
        else
        {
            return false;
        }

        if (number > 14 || minutes > 59)
        {
            return false;
        }

        offset = TimeSpan.FromMinutes(sign * ((number * 60) + minutes));
        i = end;
        return true;
    }

    private static TimeOnly Shift(TimeOnly time, Meridiem meridiem) => meridiem switch
    {
        Meridiem.Afternoon when time.Hour < 12 => time.AddHours(12),
        Meridiem.Morning when time.Hour == 12 => time.AddHours(-12),
        _ => time,
    };

    private static bool IsMeridiemAt(ReadOnlySpan<char> text, int i) => TryReadLatinMeridiem(text, i, out _, out _);

    private static bool TryReadLatinMeridiem(ReadOnlySpan<char> text, int i, out int length, out Meridiem meridiem)
    {
        length = DateScan.WordLength(text, i);
        meridiem = text.Slice(i, length) switch
        {
            "am" or "AM" or "Am" or "a.m" or "A.M" => Meridiem.Morning,
            "pm" or "PM" or "Pm" or "p.m" or "P.M" => Meridiem.Afternoon,
            _ => Meridiem.None,
        };
        if (meridiem != Meridiem.None && length == 3 && DateScan.At(text, i + length, '.'))
        {
            length++;
        }

        return meridiem != Meridiem.None;
    }

    private static bool TryReadCjkMeridiem(ReadOnlySpan<char> text, int i, out int length, out Meridiem meridiem)
    {
        length = 2;
        meridiem = i + 2 > text.Length ? Meridiem.None : text.Slice(i, 2) switch
        {
            "上午" or "早上" or "凌晨" or "午前" or "오전" => Meridiem.Morning,
            "下午" or "晚上" or "午後" or "午后" or "오후" => Meridiem.Afternoon,
            _ => Meridiem.None,
        };
        return meridiem != Meridiem.None;
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
        return IsMeridiemAt(text, i) || (text[i..].StartsWith("Uhr", StringComparison.OrdinalIgnoreCase));
    }
}
