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

    private static readonly FrozenDictionary<ulong, Traits> Known = Build();

    private static readonly ulong Table = Key("table");
    private static readonly ulong Template = Key("template");
    private static readonly ulong Form = Key("form");

    private readonly Stack<(ulong Key, Traits Traits)> _open = new();
    private readonly Dictionary<ulong, int> _formatting = [];
    private int _selective;

    public int Depth => _open.Count;

    /// <summary>Formatting tags that are open, and made anew in every block that follows.</summary>
    public int Formatting { get; private set; }

    /// <summary>Whether a script's or title's text is surely raw here.</summary>
    public bool TakesRawText => _selective == 0;

    /// <summary>Whether the innermost element is part of a drawing or formula, where tags may close themselves.</summary>
    public bool InDrawing => _open.TryPeek(out var top) && (top.Traits & Traits.InDrawing) != Traits.None;

    public void Start(ReadOnlySpan<char> name, bool isFormatting)
    {
        var key = Key(name);
        var traits = Known.GetValueOrDefault(key);
        if ((traits & Traits.Frame) != Traits.None)
        {
            return;
        }

        var isDrawn = (traits & Traits.Drawing) != Traits.None || (InDrawing && (traits & Traits.Html) == Traits.None);
        Push(key, isDrawn ? traits | Traits.InDrawing : traits);
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
            Push(0, Traits.Special);
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
        var isSpecial = (Known.GetValueOrDefault(key) & Traits.Special) != Traits.None;
        foreach (var (element, traits) in _open)
        {
            depth++;
            if (element == key)
            {
                // A form's end tag takes the form alone off the stack.
                Pop(key == Form && depth > 1 ? 0 : depth);
                return;
            }

            if (depth == Window || IsWallTo(key, isSpecial, element, traits))
            {
                return;
            }
        }
    }

    private static bool IsWallTo(ulong key, bool isSpecial, ulong element, Traits traits)
    {
        return key == Table ? element == Template
            : (traits & (Traits.InDrawing | Traits.Drawing)) == Traits.InDrawing ? false
            : (traits & (isSpecial ? Traits.Wall : Traits.Wall | Traits.Special)) != Traits.None;
    }

    private void Push(ulong key, Traits traits)
    {
        _open.Push((key, traits));
        _selective += (traits & Traits.Selective) != Traits.None ? 1 : 0;
    }

    private void Pop(int count)
    {
        while (count-- > 0)
        {
            _selective -= (_open.Pop().Traits & Traits.Selective) != Traits.None ? 1 : 0;
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

    private static FrozenDictionary<ulong, Traits> Build()
    {
        var known = new Dictionary<ulong, Traits>();
        Add(Traits.Frame, "html head body");
        Add(Traits.Wall, "applet caption marquee object select svg math table template");
        Add(Traits.Selective, "svg math select frameset");
        Add(Traits.Drawing, "svg math");
        Add(
            Traits.Special | Traits.Html,
            "address applet article aside blockquote button caption center colgroup details dir div dl fieldset figcaption figure footer form frameset "
            + "h1 h2 h3 h4 h5 h6 header hgroup iframe listing main marquee menu nav noembed noframes noscript object ol plaintext pre search section "
            + "select summary table template textarea title ul xmp");
        Add(Traits.Special, "script style");
        Add(
            Traits.Html,
            "desc foreignobject annotation-xml mi mo mn ms mtext span sub sup ruby rt rp var a b big code em font i nobr s small strike strong tt u");
        return known.ToFrozenDictionary();

        void Add(Traits traits, string names)
        {
            foreach (var name in names.Split(' '))
            {
                known[Key(name)] = known.GetValueOrDefault(Key(name)) | traits;
            }
        }
    }

    [Flags]
    private enum Traits
    {
        None = 0,

        /// <summary>The parser never closes these before the page ends.</summary>
        Frame = 1,

        /// <summary>An end tag of an inline or unknown element does not reach over these (the standard's "special" ones that nest).</summary>
        Special = 2,

        /// <summary>No end tag but their own and a table's reaches over these.</summary>
        Wall = 4,

        /// <summary>In these the parser passes over some start tags, so that the raw text of others need not be raw.</summary>
        Selective = 8,

        /// <summary>A drawing or formula.</summary>
        Drawing = 16,

        /// <summary>HTML wherever it stands: what a drawing holds, or ends it with, is no drawing.</summary>
        Html = 32,

        /// <summary>Stands in a drawing or formula, as a part of it.</summary>
        InDrawing = 64,
    }
}
