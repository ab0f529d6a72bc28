using System.Collections.Frozen;

namespace Cleaner.Reading;

/// <summary>
/// The elements that a page's tags leave open, as the parser would stack them or deeper: an end tag that the parser may pass over
/// closes nothing here.
/// </summary>
internal sealed class OpenElements
{
    /// <summary>How many levels up an end tag looks for its element; farther up, it counts as a stray one. Keeps the scan linear.</summary>
    private const int Window = 64;

    /// <summary>Elements over which an end tag of an inline or unknown element does not reach (the standard's "special" ones that nest).</summary>
    private static readonly FrozenSet<ulong> Special = Keys(
        "address applet article aside blockquote button caption center colgroup details dir div dl fieldset figcaption figure footer form frameset "
        + "h1 h2 h3 h4 h5 h6 header hgroup iframe listing main marquee menu nav noembed noframes noscript object ol plaintext pre script search section "
        + "select style summary table template textarea title ul xmp");

    /// <summary>Elements over which no end tag but their own and a table's reaches.</summary>
    private static readonly FrozenSet<ulong> Walls = Keys("applet caption marquee object select svg math table template");

    /// <summary>HTML inside drawings and formulas: what they hold, or end them with, is no drawing.</summary>
    private static readonly FrozenSet<ulong> Html = Keys(
        "title desc foreignobject annotation-xml mi mo mn ms mtext span sub sup ruby rt rp var a b big code em font i nobr s small strike strong tt u");

    /// <summary>The parser never closes these before the page ends.</summary>
    private static readonly FrozenSet<ulong> Frame = Keys("html head body");

    /// <summary>In these the parser passes over some start tags, so that the raw text of others need not be raw.</summary>
    private static readonly FrozenSet<ulong> Selective = Keys("svg math select frameset");

    private static readonly ulong Svg = Key("svg");
    private static readonly ulong Math = Key("math");
    private static readonly ulong Table = Key("table");
    private static readonly ulong Template = Key("template");
    private static readonly ulong Form = Key("form");
    private static readonly ulong Style = Key("style");
    private static readonly ulong Script = Key("script");

    private readonly Stack<(ulong Key, bool IsDrawing)> _open = new();
    private readonly Dictionary<ulong, int> _formatting = [];
    private int _selective;

    public int Depth => _open.Count;

    /// <summary>Formatting tags that are open, and made anew in every block that follows.</summary>
    public int Formatting { get; private set; }

    /// <summary>Whether a script's or title's text is surely raw here.</summary>
    public bool TakesRawText => _selective == 0;

    /// <summary>Whether the innermost element is part of a drawing or formula, where tags may close themselves.</summary>
    public bool InDrawing => _open.TryPeek(out var top) && top.IsDrawing;

    public void Start(ReadOnlySpan<char> name, bool isFormatting)
    {
        var key = Key(name);
        if (Frame.Contains(key))
        {
            return;
        }

        var isDrawing = key == Svg || key == Math || (InDrawing && (key == Style || key == Script || (!Special.Contains(key) && !Html.Contains(key))));
        Push(key, isDrawing);
        if (isFormatting)
        {
            _formatting[key] = _formatting.GetValueOrDefault(key) + 1;
            Formatting++;
        }
    }

    /// <summary>Takes note of a tag that ends a drawing around it without being stacked itself (p, li, img).</summary>
    public void LeaveDrawing()
    {
        if (InDrawing)
        {
            Push(0, false);
        }
    }

    public void End(ReadOnlySpan<char> name, bool isFormatting)
    {
        var key = Key(name);
        if (isFormatting && _formatting.GetValueOrDefault(key) is > 0 and var open)
        {
            _formatting[key] = open - 1;
            Formatting--;
        }

        var depth = 0;
        var isSpecial = Special.Contains(key);
        foreach (var (element, isDrawing) in _open)
        {
            depth++;
            if (element == key)
            {
                // A form's end tag takes the form alone off the stack.
                Pop(key == Form && depth > 1 ? 0 : depth);
                return;
            }

            if (depth == Window || IsWallTo(key, isSpecial, element, isDrawing))
            {
                return;
            }
        }
    }

    private static bool IsWallTo(ulong key, bool isSpecial, ulong element, bool isDrawing)
    {
        return key == Table ? element == Template
            : isDrawing && element != Svg && element != Math ? false
            : Walls.Contains(element) ? true
            : !isSpecial && (element == 0 || Special.Contains(element));
    }

    private void Push(ulong key, bool isDrawing)
    {
        _open.Push((key, isDrawing));
        _selective += Selective.Contains(key) ? 1 : 0;
    }

    private void Pop(int count)
    {
        while (count-- > 0)
        {
            _selective -= Selective.Contains(_open.Pop().Key) ? 1 : 0;
        }
    }

    private static ulong Key(ReadOnlySpan<char> name)
    {
        var key = 1ul;
        foreach (var c in name)
        {
            key = (key * 0x9E3779B97F4A7C15) + (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
        }

        return key;
    }

    private static FrozenSet<ulong> Keys(string names) => names.Split(' ').Select(name => Key(name)).ToFrozenSet();
}
