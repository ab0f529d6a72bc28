namespace Cleaner.Lines;

/// <summary>Lines that say by themselves what they are: whole lines, beginnings, and marks that may stand anywhere. All folded.</summary>
internal sealed class Phrases(string whole, string beginnings, string anywhere)
{
    /// <summary>No phrases.</summary>
    public static readonly Phrases None = new("", "", "");

    private readonly WordTable<bool> _whole = WordTable.Of(Line.Phrases(whole));

    /// <summary>The longest line they speak for, in characters: longer ones may be sentences that mention them.</summary>
    public int LongestLine { get; init; } = Line.Longest;

    public string[] Whole { get; } = Line.Phrases(whole);

    public string[] Beginnings { get; } = Line.Phrases(beginnings);

    public string[] Anywhere { get; } = Line.Phrases(anywhere);

    /// <summary>Whether every word of the line is a whole phrase, as in a row of icons' names.</summary>
    public bool MatchEveryWord(ReadOnlySpan<char> line)
    {
        foreach (var range in line.SplitAny(Line.Separators))
        {
            if (line[range].Length > 0 && !IsWhole(line[range]))
            {
                return false;
            }
        }

        return !line.IsEmpty;
    }

    /// <summary>How many whole phrases the line is put together of without anything between them (分享收藏复制链接); 0 where it has anything else.</summary>
    public int CountJoined(ReadOnlySpan<char> line)
    {
        var count = 0;
        while (!line.IsEmpty)
        {
            // One character is too little to be told from a part of another word.
            var length = Math.Min(line.Length, LongestJoined);
            while (length > 1 && !IsWhole(line[..length]))
            {
                length--;
            }

            if (length <= 1)
            {
                return 0;
            }

            line = line[length..];
            count++;
        }

        return count;
    }

    /// <summary>The longest phrase of a joined row, in characters.</summary>
    private const int LongestJoined = 6;

    /// <summary>Whether the line is one of the whole phrases.</summary>
    public bool IsWhole(ReadOnlySpan<char> line) => _whole.Contains(line);
}
