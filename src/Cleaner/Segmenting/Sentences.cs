using Cleaner.Scoring;

namespace Cleaner.Segmenting;

/// <summary>The sentences of a text whose blocks run into one another, and what stands between them.</summary>
internal ref struct Sentences
{
    /// <summary>The longest word before a full stop that is an abbreviation or an initial, if it begins large, in characters: "Mr.", "Sen.", "J.".</summary>
    private const int LongestShort = 3;

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

    /// <summary>How many parts end where no sentence does; a menu's words count for as many as make one a menu.</summary>
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

        if (c is '，' or '；' || (c is ',' or ';' && at > 0 && Columns.IsIdeograph(_text[at - 1])))
        {
            _inSentence = true;
        }
        else if (c == ' ' && IsBetweenIdeographs(at) && (!_inSentence || IsLabel(at + 1)))
        {
            Cut(at);
            Edges++;
        }

        return at + 1;
    }

    private readonly int BehindMarks(int at)
    {
        var end = at + 1;
        while (end < _text.Length && (TextShape.IsSentenceEnd(_text[end]) || _text[end] is '"' or '\'' or '”' or '’' or ')' or ']' or '」' or '』' or '）' or '»'))
        {
            end++;
        }

        return end;
    }

    private readonly bool Ends(int stop, int end) =>
        _text[stop] is '。' or '！' or '？'
        || (end + 1 < _text.Length && _text[end] == ' ' && !char.IsLower(_text[end + 1]) && !(_text[stop] == '.' && IsShort(stop)));

    /// <summary>Whether the word before a full stop is an abbreviation.</summary>
    private readonly bool IsShort(int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(_text[start - 1]) && stop - start <= LongestShort)
        {
            start--;
        }

        return stop - start <= LongestShort && stop > start && char.IsUpper(_text[start]);
    }

    private readonly bool IsBetweenIdeographs(int blank) =>
        blank > 0 && blank + 1 < _text.Length && (Columns.IsIdeograph(_text[blank - 1]) || Columns.IsIdeograph(_text[blank + 1]));

    /// <summary>Whether a word ends in a colon, as those that name a date, a source or an author do.</summary>
    private readonly bool IsLabel(int word) => _text[word..Math.Min(_text.Length, word + LongestLabel)].IndexOfAny(' ', '：', ':') is > 0 and var end && _text[word + end] != ' ';

    private void Cut(int end)
    {
        var begin = Beginning(end);
        if (begin > _from)
        {
            Parts.Add(_from..begin);
            Edges += FewestLarge;
        }

        if (end > begin)
        {
            Parts.Add(begin..end);
        }

        (_from, _inSentence) = (end, false);
    }

    /// <summary>Where the sentence begins behind the words of a menu: at the word with which those that begin large, and numbers, are furthest ahead, if they are.</summary>
    private readonly int Beginning(int end)
    {
        var (sum, most, begin, last) = (0d, 0d, _from, _from);
        for (var at = _from; at < end;)
        {
            var c = _text[at];
            sum += char.IsUpper(c) || char.IsAsciiDigit(c) ? 1 : char.IsLower(c) ? -Small : 0;
            if (sum >= most)
            {
                (most, begin) = (sum, at);
            }

            last = at;
            var blank = _text[at..end].IndexOf(' ');
            at = blank < 0 ? end : at + blank + 1;
        }

        return most < FewestLarge || begin == last ? _from : begin;
    }
}
