using Cleaner.Scoring;

namespace Cleaner.Segmenting;

/// <summary>The sentences of a text whose blocks run into one another, and what stands between them.</summary>
internal ref struct Sentences
{
    private const string Closing = "\"'”’)]」』）»›》〉】〕］＂";

    /// <summary>The longest word before a full stop that is an abbreviation or an initial, if it begins large, in characters: "Mr.", "Sen.", "J.".</summary>
    private const int LongestShort = 3;

    /// <summary>The longest number before a full stop that is an ordinal, in digits: "am 3. Mai".</summary>
    private const int LongestOrdinal = 2;

    private static readonly string[] LongerAbbreviations = ["Prof", "Capt", "Sept", "Supt", "Dept", "Mass"];

    /// <summary>How many more words of a menu or of headlines begin large than small; names in a sentence are fewer.</summary>
    private const int FewestLarge = 6;

    /// <summary>What a word that begins small takes off: names and, in German, nouns begin large within sentences.</summary>
    private const double Small = 1.5;

    /// <summary>The longest label with its colon, in characters.</summary>
    private const int LongestLabel = 7;

    private readonly ReadOnlySpan<char> _text;
    private int _from;

    // Whether a clause has ended since the last cut: blanks between ideographs part blocks before it, and inline elements behind it.
    private bool _inSentence;

    private Sentences(ReadOnlySpan<char> text)
    {
        _text = text;
    }

    /// <summary>Where the sentences are, in their order, and what is between them.</summary>
    public List<Range> Parts { get; } = [];

    /// <summary>How many parts end where no sentence does; each word of a menu may be one, by which large words are ahead of small ones.</summary>
    public int Edges { get; private set; }

    public static Sentences Of(ReadOnlySpan<char> text)
    {
        var sentences = new Sentences(text);
        for (var at = 0; at < text.Length;)
        {
            at = sentences.Read(at);
        }

        sentences.Cut(text.Length);
        return sentences;
    }

    /// <summary>Reads one character, or the stop that ends a sentence with what closes behind it.</summary>
    /// <returns>Where to read on.</returns>
    private int Read(int at)
    {
        var c = _text[at];
        if (TextShape.IsSentenceEnd(c))
        {
            var end = BehindMarks(at);
            if (Ends(at, end))
            {
                Cut(end);
            }

            return end;
        }

        if (EndsClause(at))
        {
            _inSentence = true;
        }
        else if (c == ' ' && IdeographsAround(at) is > 0 and var around && (!_inSentence || IsLabel(at + 1)))
        {
            // Many set blanks around numbers and Latin words.
            Edges += around == 2 ? 1 : 0;
            Cut(at);
        }

        return at + 1;
    }

    /// <summary>A comma; the one that Chinese lists have too is one behind the hiragana that Japanese clauses end in.</summary>
    private readonly bool EndsClause(int at) => _text[at] is '，' or '；'
        || (_text[at] is ',' or ';' && at > 0 && Columns.IsIdeograph(_text[at - 1]))
        || (_text[at] is '、' && at > 0 && _text[at - 1] is >= '\u3040' and <= '\u309f');

    private readonly int BehindMarks(int at)
    {
        var end = at + 1;
        while (end < _text.Length && (TextShape.IsSentenceEnd(_text[end]) || Closing.Contains(_text[end])))
        {
            end++;
        }

        return end;
    }

    private readonly bool Ends(int stop, int end) =>
        _text[stop] is '。' or '！' or '？'
        || (end + 1 < _text.Length && _text[end] == ' ' && !char.IsLower(_text[end + 1]) && !(_text[stop] == '.' && IsShort(stop)));

    /// <summary>Whether the word before a full stop is an abbreviation, an initial or an ordinal.</summary>
    private readonly bool IsShort(int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetterOrDigit(_text[start - 1]) && stop - start <= LongestShort + 1)
        {
            start--;
        }

        var word = _text[start..stop];
        return !word.IsEmpty && (char.IsAsciiDigit(word[0]) ? word.Length <= LongestOrdinal
            : word.Length == 1 || (word.Length <= LongestShort ? char.IsUpper(word[0]) : IsLongerAbbreviation(word)));
    }

    private static bool IsLongerAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (var abbreviation in LongerAbbreviations)
        {
            if (word.SequenceEqual(abbreviation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>On how many sides of a blank an ideograph stands.</summary>
    private readonly int IdeographsAround(int blank) => blank == 0 || blank + 1 >= _text.Length ? 0
        : (Columns.IsIdeograph(_text[blank - 1]) ? 1 : 0) + (Columns.IsIdeograph(_text[blank + 1]) ? 1 : 0);

    /// <summary>Whether a word ends in a colon, as those that name a date, a source or an author do, and times of the day do not.</summary>
    private readonly bool IsLabel(int word)
    {
        var text = _text[word..Math.Min(_text.Length, word + LongestLabel)];
        return text.IndexOfAny(' ', '：', ':') is > 0 and var end && text[end] != ' ' && !char.IsAsciiDigit(text[end - 1]);
    }

    private void Cut(int end)
    {
        var begin = Beginning(end, out var large);
        if (begin > _from)
        {
            Parts.Add(_from..begin);
        }

        Edges += begin > _from || (end == _text.Length && large >= FewestLarge) ? (int)large : 0;
        if (end > begin)
        {
            Parts.Add(begin..end);
        }

        (_from, _inSentence) = (end, false);
    }

    /// <summary>Where the sentence begins behind the words of a menu: at the word with which those that begin large, and numbers, are furthest ahead, if they are.</summary>
    private readonly int Beginning(int end, out double large)
    {
        var (sum, most, begin, last) = (0d, 0d, _from, _from);
        for (var at = _from; at < end;)
        {
            var blank = _text[at..end].IndexOf(' ');
            var behind = blank < 0 ? end : at + blank;
            sum += Weight(_text[at..behind]);
            if (sum >= most)
            {
                (most, begin) = (sum, at);
            }

            last = at;
            at = blank < 0 ? end : behind + 1;
        }

        large = most;
        return most < FewestLarge || begin == last ? _from : begin;
    }

    /// <summary>A word's weight for a menu: names in a list have commas behind them, and a menu's words have none.</summary>
    private static double Weight(ReadOnlySpan<char> word) =>
        word.IsEmpty ? 0
        : char.IsAsciiDigit(word[0]) ? word[^1] == ',' ? 0 : 1
        : char.IsLower(word[0]) || word[^1] == ',' ? -Small
        : char.IsUpper(word[0]) ? 1 : 0;
}
