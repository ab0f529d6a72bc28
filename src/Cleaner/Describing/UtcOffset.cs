namespace Cleaner.Describing;

/// <summary>The offset from UTC that follows a time: Z, +08:00, -0500, GMT+8, EDT.</summary>
internal static class UtcOffset
{
    /// <summary>Reads the offset at <paramref name="i"/>, spaces aside, and goes behind it; a minus sign only hard behind the time, as " - " parts a line.</summary>
    public static TimeSpan? Read(ReadOnlySpan<char> text, ref int i)
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
}
