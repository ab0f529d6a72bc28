namespace Cleaner.Describing;

/// <summary>The day in a story's address: /2020/08/22/, /2020-08/22/, /20200822/, /2020/aug/22/, t20200822_1.html, /20/0822/21/.</summary>
internal static class UrlDate
{
    /// <summary>The day that the path states; null where it states none, or no possible one.</summary>
    public static DateOnly? Of(Uri? url)
    {
        if (url is null || !url.IsAbsoluteUri)
        {
            return null;
        }

        var path = url.AbsolutePath.AsSpan();
        for (var i = 0; i < path.Length; i++)
        {
            if (!char.IsAsciiDigit(path[i]) || (i > 0 && char.IsAsciiDigit(path[i - 1])))
            {
                continue;
            }

            var number = DateScan.ReadNumber(path, i, out var length);
            var next = i + length;
            var found = length switch
            {
                8 when DayForms.TryMake(number / 10000, number / 100 % 100, number % 100, out var day) => day,
                6 when ReadParts(path, next, out var only) == 1 => Make(number / 100, number % 100, only),
                4 => AfterYear(path, next, number),
                2 when i > 0 && path[i - 1] == '/' => ShortYear(path, next, number),
                _ => (DateOnly?)null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static DateOnly? AfterYear(ReadOnlySpan<char> path, int i, int year)
    {
        if (i >= path.Length || path[i] is not ('/' or '-' or '_' or '.'))
        {
            return null;
        }

        var month = DateScan.ReadNumber(path, i + 1, out var length);
        if (length == 4)
        {
            return Make(year, month / 100, month % 100);
        }

        if (length == 0)
        {
            length = DateScan.WordLength(path, i + 1);
            month = DateWords.Month(path.Slice(i + 1, length));
        }

        var next = i + 1 + length;
        return length > 0 && month is >= 1 and <= 12 && ReadParts(path, next, out var day) == 1 ? Make(year, month, day) : null;
    }

    /// <summary>/20/0822/21/: year, day and hour as three folders.</summary>
    private static DateOnly? ShortYear(ReadOnlySpan<char> path, int i, int year)
    {
        if (!DateScan.At(path, i, '/'))
        {
            return null;
        }

        var monthDay = DateScan.ReadNumber(path, i + 1, out var length);
        return length == 4 && ReadParts(path, i + 5, out var hour) == 1 && hour < 24 ? Make(2000 + year, monthDay / 100, monthDay % 100) : null;
    }

    /// <summary>A separator and a number of one or two digits with its end marked (in /2020/08/5-ways the 5 is no day): 1 where it is there.</summary>
    private static int ReadParts(ReadOnlySpan<char> path, int i, out int number)
    {
        number = 0;
        if (i >= path.Length || path[i] is not ('/' or '-' or '_' or '.'))
        {
            return 0;
        }

        number = DateScan.ReadNumber(path, i + 1, out var length);
        var end = i + 1 + length;
        return length is 1 or 2 && (end == path.Length || path[end] is '/' or '.' or '_' || path[end] == path[i]) ? 1 : 0;
    }

    private static DateOnly? Make(int year, int month, int day) => DayForms.TryMake(year, month, day, out var date) ? date : null;
}
