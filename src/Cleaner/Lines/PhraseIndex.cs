using System.Buffers;
using System.Collections.Frozen;

namespace Cleaner.Lines;

/// <summary>The phrases of several rules in one table, so that a line is looked up once: which rule, the first in order, has a phrase for it.</summary>
internal sealed class PhraseIndex
{
    /// <summary>No rule's.</summary>
    public const int None = int.MaxValue;

    private readonly ILineRule[] _rules;
    private readonly FrozenDictionary<string, int[]> _whole;
    private readonly FrozenDictionary<char, (string Phrase, int Rule)[]> _beginnings;
    private readonly SearchValues<string> _anywhere;

    public PhraseIndex(ILineRule[] rules)
    {
        _rules = rules;
        var numbered = rules.Select((rule, i) => (rule.Phrases, i)).ToArray();
        _whole = numbered.SelectMany(rule => rule.Phrases.Whole.Select(phrase => (phrase, rule.i)))
            .GroupBy(entry => entry.phrase, entry => entry.i, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Order().ToArray(), StringComparer.Ordinal);
        _beginnings = numbered.SelectMany(rule => rule.Phrases.Beginnings.Select(phrase => (phrase, rule.i)))
            .GroupBy(entry => entry.phrase[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(entry => entry.i).ToArray());
        _anywhere = SearchValues.Create([.. rules.SelectMany(rule => rule.Phrases.Anywhere)], StringComparison.Ordinal);
    }

    /// <summary>The first rule with a phrase for the line, or <see cref="None"/>.</summary>
    public int Find(string line)
    {
        if (line.Length == 0)
        {
            return None;
        }

        var found = None;
        if (_whole.TryGetValue(line, out var whole))
        {
            Take(whole[0], line, ref found);
        }

        foreach (var (phrase, rule) in _beginnings.GetValueOrDefault(line[0]) ?? [])
        {
            if (rule < found && Begins(line, phrase))
            {
                Take(rule, line, ref found);
            }
        }

        if (line.AsSpan().ContainsAny(_anywhere))
        {
            for (var rule = 0; rule < Math.Min(found, _rules.Length); rule++)
            {
                if (Array.Exists(_rules[rule].Phrases.Anywhere, mark => line.Contains(mark, StringComparison.Ordinal)))
                {
                    Take(rule, line, ref found);
                }
            }
        }

        return found;
    }

    private void Take(int rule, string line, ref int found)
    {
        found = rule < found && line.Length <= _rules[rule].Phrases.LongestLine ? rule : found;
    }

    /// <summary>Latin words must end where the beginning ends: "share" begins no "shareholders".</summary>
    private static bool Begins(string line, string beginning)
    {
        return line.StartsWith(beginning, StringComparison.Ordinal)
            && (line.Length == beginning.Length || !char.IsAsciiLetter(beginning[^1]) || !char.IsAsciiLetter(line[beginning.Length]));
    }
}
