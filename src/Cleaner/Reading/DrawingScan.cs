namespace Cleaner.Reading;

/// <summary>
/// Finds drawings that hold nothing but strokes and their names: icons mostly, and all of it unread. One with any other tag in it, or an end tag too many,
/// is left to the parser, which may find that the tag ends the drawing or what is around it.
/// </summary>
internal struct DrawingScan
{
    private const int None = -1;

    private const int BitsOfPart = 5;

    private int _start;

    /// <summary>The parts that are open, innermost in the lowest bits.</summary>
    private ulong _open;

    public DrawingScan() => _start = None;

    /// <summary>Whether a drawing is open that holds nothing else so far.</summary>
    public readonly bool IsOpen => _start != None;

    /// <summary>Takes note of a start tag.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="selfClosed">Whether it closes itself.</param>
    /// <param name="rest">What follows it.</param>
    /// <param name="at">Where that is.</param>
    public void Start(ReadOnlySpan<char> name, bool selfClosed, ReadOnlySpan<char> rest, int at)
    {
        if (IsDrawing(name))
        {
            (_start, _open) = (selfClosed ? None : at, 0);
        }
        else if (_start != None)
        {
            var part = PartOf(name);
            var isPlain = part != 0 && _open >> (64 - BitsOfPart) == 0 && (selfClosed || !MayHoldHtml(part) || EndsWithoutTags(name, rest));
            _start = isPlain ? _start : None;
            _open = selfClosed ? _open : _open << BitsOfPart | part;
        }
    }

    /// <summary>Takes note of an end tag; gives where the drawing's inside began, where it is unread.</summary>
    public int? End(ReadOnlySpan<char> name)
    {
        if (_start == None)
        {
            return null;
        }

        if (IsDrawing(name))
        {
            var start = _start;
            _start = None;
            return start;
        }

        var part = PartOf(name);
        _start = part != 0 && (_open & ((1 << BitsOfPart) - 1)) == part ? _start : None;
        _open >>= BitsOfPart;
        return null;
    }

    private static bool IsDrawing(ReadOnlySpan<char> name) => name.Equals("svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>A number for each part of drawings that is plain; 0 for all else.</summary>
    private static ulong PartOf(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[16];
        if (name.Length > lower.Length)
        {
            return 0;
        }

        lower = lower[..name.ToLowerInvariant(lower)];
        return lower switch
        {
            "title" => 1,
            "desc" => 2,
            "style" => 3,
            "path" => 4,
            "g" => 5,
            "use" => 6,
            "circle" => 7,
            "rect" => 8,
            "line" => 9,
            "polygon" => 10,
            "polyline" => 11,
            "ellipse" => 12,
            "defs" => 13,
            "symbol" => 14,
            "clippath" => 15,
            "mask" => 16,
            "stop" => 17,
            "lineargradient" => 18,
            "radialgradient" => 19,
            "filter" => 20,
            "pattern" => 21,
            "animate" => 22,
            _ => 0,
        };
    }

    /// <summary>A title's or description's tags are HTML again, and a style's are text then.</summary>
    private static bool MayHoldHtml(ulong part) => part <= 3;

    private static bool EndsWithoutTags(ReadOnlySpan<char> name, ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('<');
        return end >= 0 && rest[(end + 1)..].StartsWith("/") && rest[(end + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase);
    }
}
