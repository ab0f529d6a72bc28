using System.Globalization;
using System.Text;

namespace Cleaner.Segmenting;

/// <summary>
/// The links of a page dumped by lynx: a number in brackets before each link's text, and the addresses in a list at the end. A dump is one where that list ends it and its
/// numbers stand before texts: those of footnotes stand behind them.
/// </summary>
internal sealed class NumberedLinks
{
    /// <summary>Addresses from which a list at the end is one, and the share of them that marks in the text must point at; lynx lists hidden links as well.</summary>
    private const int FewestAddresses = 3;

    private const double PointedShare = .5;

    /// <summary>Share of the marks with a known number that stand as lynx puts them.</summary>
    private const double BeforeTextShare = .8;

    /// <summary>The longest label of the list, in characters: "References", "Visible links" and the like in the language of who dumped.</summary>
    private const int LongestLabel = 30;

    private const int LongestNumber = 6;

    /// <summary>Blocks up to this length, in characters, are links as a whole or one behind the other. In longer ones a link's end is anywhere: one word is taken for it.</summary>
    private const int ShortBlock = 80;

    private const int LongestWord = 12;

    /// <summary>From this many on, underscores are a field of a form.</summary>
    private const int FieldLength = 5;

    /// <summary>What lynx writes for elements, not for text.</summary>
    private static readonly string[] Elements = ["(BUTTON)", "[INS:", ":INS]", "[DEL:", ":DEL]", "[USEMAP]", "[EMBED]"];

    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".ico", ".bmp"];

    private readonly Dictionary<int, string> _addresses = [];

    private NumberedLinks()
    {
    }

    /// <summary>Takes the list of addresses at the end off the lines; null where there is none, or the text does not point at it.</summary>
    public static NumberedLinks? TakeOff(List<TextLine> lines)
    {
        var links = new NumberedLinks();
        var first = links.ReadAddresses(lines);
        if (links._addresses.Count < FewestAddresses || !links.ArePointedAt(lines, first))
        {
            return null;
        }

        lines.RemoveRange(first, lines.Count - first);
        for (var i = 0; i < lines.Count; i++)
        {
            // All text of such a dump is set in, which says nothing of any line.
            lines[i] = lines[i] with { Indented = false };
        }

        return links;
    }

    /// <summary>A line's text without marks, its links where they seem to be.</summary>
    public MarkdownInline Read(string line)
    {
        if (line.StartsWith("IFRAME:", StringComparison.Ordinal))
        {
            return new("", 0, 0, 0, [], []);
        }

        var text = new StringBuilder(line.Length);
        var starts = new List<BlockLink>();
        for (var i = 0; i < line.Length;)
        {
            var rest = line.AsSpan(i);
            if (MarkLength(rest, out var number) is > 0 and var mark && _addresses.TryGetValue(number, out var address))
            {
                starts.Add(new BlockLink(text.Length, 0, address));
                i += mark;
            }
            else if (ElementLength(rest) is > 0 and var element)
            {
                i += element;
            }
            else
            {
                if (line[i] != ' ' || (text.Length > 0 && text[^1] != ' '))
                {
                    text.Append(line[i]);
                }

                i++;
            }
        }

        var written = text.ToString().TrimEnd();
        var isMenu = written.Length <= ShortBlock;
        var targets = new List<BlockLink>(starts.Count);
        var linkChars = 0;
        for (var i = 0; i < starts.Count; i++)
        {
            var next = i + 1 < starts.Count ? Math.Min(starts[i + 1].Start, written.Length) : written.Length;
            var length = starts[i].Start < next ? LinkLength(written.AsSpan(starts[i].Start, next - starts[i].Start), isMenu) : 0;
            linkChars += length;
            if (length > 0)
            {
                targets.Add(starts[i] with { Length = length });
            }
        }

        return new(written, linkChars, starts.Count, 0, [], targets);
    }

    private static int LinkLength(ReadOnlySpan<char> text, bool isMenu)
    {
        var whole = text.TrimEnd().Length;
        var word = isMenu ? -1 : text.IndexOf(' ');
        return isMenu ? whole : Math.Min(word > 0 ? word : whole, LongestWord);
    }

    /// <summary>Reads the addresses from the last line up.</summary>
    /// <returns>Where the list begins, with its labels.</returns>
    private int ReadAddresses(List<TextLine> lines)
    {
        var first = lines.Count;
        var above = int.MaxValue;
        var labels = 0;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].Kind == LineKind.Blank)
            {
                continue;
            }

            if (AddressOf(lines[i].Text, out var number) is { } address && number < above)
            {
                _addresses[number] = address;
                above = number;
                first = i;
                labels = 0;
            }
            else if (first == lines.Count || !IsLabel(lines[i]) || ++labels > 1)
            {
                break;
            }
        }

        // "References", with or without "Visible links:" below it.
        var label = Above(lines, first);
        if (label >= 0 && IsLabel(lines[label]))
        {
            first = label;
            label = lines[label].Text.EndsWith(':') ? Above(lines, label) : -1;
            first = label >= 0 && IsLabel(lines[label]) ? label : first;
        }

        return first;
    }

    private static bool IsLabel(in TextLine line) => line.Kind == LineKind.Plain && line.Text.Length <= LongestLabel && !line.Text.Contains('[');

    private static int Above(List<TextLine> lines, int at)
    {
        do
        {
            at--;
        }
        while (at >= 0 && lines[at].Kind == LineKind.Blank);
        return at;
    }

    /// <summary>The address of "12. https://example.org/"; null where the line is no such.</summary>
    private static string? AddressOf(string text, out int number)
    {
        var digits = Digits(text, out number);
        if (digits == 0 || !text.AsSpan(digits).StartsWith(". "))
        {
            return null;
        }

        var address = text.AsSpan(digits + 2).TrimStart();
        var scheme = address.IndexOf(':');
        return scheme > 1 && address[..scheme].IndexOfAnyExceptInRange('a', 'z') < 0 && scheme + 1 < address.Length && address[scheme + 1] != ' ' ? address.ToString() : null;
    }

    private bool ArePointedAt(List<TextLine> lines, int end)
    {
        var pointed = new HashSet<int>();
        int before = 0, all = 0;
        for (var i = 0; i < end; i++)
        {
            var text = lines[i].Text;
            for (var at = text.IndexOf('['); at >= 0; at = at + 1 < text.Length ? text.IndexOf('[', at + 1) : -1)
            {
                if (MarkLength(text.AsSpan(at), out var number) is > 0 and var length && _addresses.ContainsKey(number))
                {
                    all++;
                    if (IsBeforeText(text, at, at + length))
                    {
                        before++;
                        pointed.Add(number);
                    }
                }
            }
        }

        return pointed.Count >= Math.Max(FewestAddresses, PointedShare * _addresses.Count) && before >= BeforeTextShare * all;
    }

    /// <summary>Whether a mark touches a text behind it and none before it, or has a line to itself.</summary>
    private static bool IsBeforeText(string text, int start, int end)
    {
        var touchesBefore = start > 0 && char.IsLetterOrDigit(text[start - 1]) && !Columns.IsIdeograph(text[start - 1]);
        return end == text.Length ? start == 0 : !touchesBefore && text[end] is not (' ' or '.' or ',' or ';' or ':' or ')' or '。' or '，');
    }

    private static int MarkLength(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        var digits = text[0] == '[' ? Digits(text[1..], out number) : 0;
        return digits > 0 && digits + 1 < text.Length && text[digits + 1] == ']' ? digits + 2 : 0;
    }

    private static int Digits(ReadOnlySpan<char> text, out int number)
    {
        var digits = 0;
        while (digits < text.Length && digits <= LongestNumber && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        number = digits is > 0 and <= LongestNumber ? int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return digits <= LongestNumber ? digits : 0;
    }

    private static int ElementLength(ReadOnlySpan<char> text)
    {
        if (text[0] == '_')
        {
            var field = text.IndexOfAnyExcept('_') is >= 0 and var other ? other : text.Length;
            return field >= FieldLength ? field : 0;
        }

        if (text[0] is not ('[' or '(' or ':'))
        {
            return 0;
        }

        foreach (var element in Elements)
        {
            if (text.StartsWith(element))
            {
                return element.Length;
            }
        }

        return PictureLength(text);
    }

    /// <summary>A picture without a description: its file's name in brackets.</summary>
    private static int PictureLength(ReadOnlySpan<char> text)
    {
        var end = text[0] == '[' ? text[1..].IndexOfAny('[', ']') + 1 : 0;
        if (end == 0 || text[end] == '[')
        {
            return 0;
        }

        foreach (var ending in Pictures)
        {
            if (text[1..end].EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return end + 1;
            }
        }

        return 0;
    }
}
