namespace Cleaner.Lines;

/// <summary>The phrases of several rules in one table, so that a line is looked up once: which rule, the first in order, has a phrase for it.</summary>
internal sealed class PhraseIndex
{
    /// <summary>No rule's.</summary>
    public const int None = int.MaxValue;

    private readonly ILineRule[] _rules;
    private readonly WordTable<int> _whole;
    private readonly PhraseStarts _beginnings;
    private readonly PhraseStarts _anywhere;

    public PhraseIndex(ILineRule[] rules)
    {
        _rules = rules;
        var numbered = rules.Select((rule, i) => (rule.Phrases, i)).ToArray();
        _whole = new(numbered.SelectMany(rule => rule.Phrases.Whole.Select(phrase => KeyValuePair.Create(phrase, rule.i))).DistinctBy(entry => entry.Key, StringComparer.Ordinal));
        _beginnings = new(numbered.SelectMany(rule => rule.Phrases.Beginnings.Select(phrase => (phrase, rule.i))));
        _anywhere = new(numbered.SelectMany(rule => rule.Phrases.Anywhere.Select(phrase => (phrase, rule.i))));
    }

    /// <summary>The first rule with a phrase for the line, or <see cref="None"/>.</summary>
    public int Find(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return None;
        }

        var found = None;
        if (_whole.TryGetValue(line, out var whole))
        {
            Take(whole, line, ref found);
        }

        foreach (var (phrase, rule) in _beginnings.At(line, 0))
        {
            if (rule < found && Begins(line, phrase))
            {
                Take(rule, line, ref found);
            }
        }

        for (var at = 0; at < line.Length; at++)
        {
            foreach (var (phrase, rule) in _anywhere.At(line, at))
            {
                if (rule < found && line[at..].StartsWith(phrase, StringComparison.Ordinal))
                {
                    Take(rule, line, ref found);
                }
            }
        }

        return found;
    }

    private void Take(int rule, ReadOnlySpan<char> line, ref int found)
    {
        found = rule < found && line.Length <= _rules[rule].Phrases.LongestLine ? rule : found;
    }

    /// <summary>Latin words must end where the beginning ends: "share" begins no "shareholders".</summary>
    private static bool Begins(ReadOnlySpan<char> line, string beginning)
    {
        return line.StartsWith(beginning, StringComparison.Ordinal)
            && (line.Length == beginning.Length || !char.IsAsciiLetter(beginning[^1]) || !char.IsAsciiLetter(line[beginning.Length]));
    }
}
