using System.Collections.Frozen;

namespace Cleaner.Lines;

/// <summary>Lines that say by themselves what they are: whole lines, beginnings, and marks that may stand anywhere. All folded.</summary>
internal sealed class Phrases(string whole, string beginnings, string anywhere)
{
    private readonly FrozenSet<string> _whole = Line.Phrases(whole).ToFrozenSet(StringComparer.Ordinal);
    private readonly string[] _beginnings = Line.Phrases(beginnings);
    private readonly string[] _anywhere = Line.Phrases(anywhere);

    public bool Match(string line)
    {
        if (line.Length == 0)
        {
            return false;
        }

        if (_whole.Contains(line))
        {
            return true;
        }

        foreach (var beginning in _beginnings)
        {
            // Latin words must end where the beginning ends: "share" begins no "shareholders".
            if (line.StartsWith(beginning, StringComparison.Ordinal)
                && (line.Length == beginning.Length || !char.IsAsciiLetter(beginning[^1]) || !char.IsAsciiLetter(line[beginning.Length])))
            {
                return true;
            }
        }

        foreach (var mark in _anywhere)
        {
            if (line.Contains(mark, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every word of the line is a phrase by itself, as in a row of icons' names.</summary>
    public bool MatchEveryWord(string line)
    {
        if (line.Length == 0)
        {
            return false;
        }

        foreach (var range in line.AsSpan().SplitAny(" |/·,【】[]"))
        {
            var word = line.AsSpan(range).ToString();
            if (word.Length > 0 && !_whole.Contains(word))
            {
                return false;
            }
        }

        return true;
    }
}
