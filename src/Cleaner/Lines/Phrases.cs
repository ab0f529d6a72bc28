using System.Buffers;
using System.Collections.Frozen;

namespace Cleaner.Lines;

/// <summary>Lines that say by themselves what they are: whole lines, beginnings, and marks that may stand anywhere. All folded.</summary>
internal sealed class Phrases(string whole, string beginnings, string anywhere)
{
    private readonly FrozenSet<string> _whole = Line.Phrases(whole).ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenDictionary<char, string[]> _beginnings =
        Line.Phrases(beginnings).GroupBy(phrase => phrase[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private readonly SearchValues<string> _anywhere = SearchValues.Create(Line.Phrases(anywhere), StringComparison.Ordinal);

    public bool Match(string line)
    {
        return line.Length > 0 && (_whole.Contains(line) || Begins(line) || line.AsSpan().ContainsAny(_anywhere));
    }

    /// <summary>Whether every word of the line is a phrase by itself, as in a row of icons' names.</summary>
    public bool MatchEveryWord(ReadOnlySpan<char> line)
    {
        var phrases = _whole.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in line.SplitAny(Line.Separators))
        {
            var word = line[range];
            if (!word.IsEmpty && !phrases.Contains(word))
            {
                return false;
            }
        }

        return !line.IsEmpty;
    }

    /// <summary>Whether the line is one of the whole phrases.</summary>
    public bool IsWhole(ReadOnlySpan<char> line) => _whole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line);

    private bool Begins(string line)
    {
        if (!_beginnings.TryGetValue(line[0], out var beginnings))
        {
            return false;
        }

        foreach (var beginning in beginnings)
        {
            // Latin words must end where the beginning ends: "share" begins no "shareholders".
            if (line.StartsWith(beginning, StringComparison.Ordinal)
                && (line.Length == beginning.Length || !char.IsAsciiLetter(beginning[^1]) || !char.IsAsciiLetter(line[beginning.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
