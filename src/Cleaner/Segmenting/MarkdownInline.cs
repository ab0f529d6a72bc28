using System.Text;

namespace Cleaner.Segmenting;

/// <summary>A line of a dump with the inline marks of Markdown read: links and pictures become their text, marks of bold text and of emphasis go.</summary>
internal readonly record struct MarkdownInline(string Text, int LinkChars, int Links, int BoldChars, IReadOnlyList<MarkdownInline.Target> Images, IReadOnlyList<BlockLink> Targets)
{
    /// <summary>The longest bold text that is looked through for its end, in characters.</summary>
    private const int LongestBold = 2000;

    public readonly record struct Target(string Text, string Address);

    public static MarkdownInline Read(string line)
    {
        if (line.AsSpan().IndexOf("](") < 0 && line.AsSpan().IndexOfAny('*', '_', '\\') < 0 && IsCollapsed(line))
        {
            return new(line, 0, 0, 0, [], []);
        }

        var text = new StringBuilder(line.Length);
        var images = new List<Target>();
        var targets = new List<BlockLink>();
        int linkChars = 0, links = 0, boldChars = 0, boldStart = -1, boldEnd = -1, emphasisEnd = -1, openLink = -1;

        // Where the next link's text ends: looked for once, however many brackets open before it.
        var close = line.AsSpan().IndexOf("](");
        for (var i = 0; i < line.Length; i++)
        {
            if (close >= 0 && close < i)
            {
                close = line.AsSpan(i).IndexOf("](") is >= 0 and var next ? i + next : -1;
            }

            // The picture in a link without other text: its brackets are read one by one. They may open on another line.
            if (openLink < 0 && line[i] == '[' && IsImage(line.AsSpan(i + 1), close - i - 1))
            {
                openLink = text.Length;
                continue;
            }

            if (line[i] == ']' && (openLink >= 0 || i == 0) && line.AsSpan(i + 1).StartsWith("(") && MarkdownLink.Read(line.AsSpan(i + 2), out var around) is > 0 and var behind)
            {
                AddLink(Math.Max(openLink, 0), around);
                openLink = -1;
                i += 1 + behind;
                continue;
            }

            var isImage = line[i] == '!' && i + 1 < line.Length && line[i + 1] == '[';
            var start = isImage ? i + 1 : i;
            if (line[start] == '[' && close > start && TryTarget(line.AsSpan(start), close - start, out var target, out var length))
            {
                i += length - (isImage ? 0 : 1);
                if (isImage)
                {
                    images.Add(target);
                    continue;
                }

                text.Append(target.Text);
                AddLink(text.Length - target.Text.Length, target.Address);
            }
            else if (i == boldEnd)
            {
                boldChars += text.Length - boldStart;
                i++;
            }
            else if (i > boldEnd && !IsInsideWordLeftOut(line, i) && BoldLength(line.AsSpan(i)) is > 0 and var bold)
            {
                (boldStart, boldEnd) = (text.Length, i + bold);
                i++;
            }
            else if (i == emphasisEnd)
            {
                // The mark goes, as the one before it.
            }
            else if (i > emphasisEnd && MarkdownEmphasis.Length(line, i) is > 0 and var emphasis)
            {
                emphasisEnd = i + emphasis;
            }
            else if (IsEscape(line, i))
            {
                // The character behind it is text.
            }
            else if (!TextLine.IsBlank(line[i]))
            {
                text.Append(line[i]);
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        var trimmed = text.ToString().Trim();
        return new(trimmed, Math.Min(linkChars, trimmed.Length), links, Math.Min(boldChars, trimmed.Length), images, targets);

        void AddLink(int start, string address)
        {
            links++;
            linkChars += text.Length - start;
            if (text.Length > start)
            {
                targets.Add(new BlockLink(start, text.Length - start, address));
            }
        }
    }

    private static bool IsImage(ReadOnlySpan<char> text, int close) => close > 0 && text.StartsWith("![") && TryTarget(text[1..], close - 1, out _, out _);

    /// <summary>Whether a backslash stands before a number's point, or before a dash or hash that would else begin a list or heading.</summary>
    private static bool IsEscape(string line, int at)
    {
        if (line[at] != '\\' || at + 1 >= line.Length)
        {
            return false;
        }

        return line[at + 1] == '.' ? at > 0 && char.IsAsciiDigit(line[at - 1]) : line[at + 1] is '-' or '+' or '#' or '*' && (at == 0 || TextLine.IsBlank(line[at - 1]));
    }

    /// <summary>Reads <c>[text](address)</c> at the start, whose text ends at <paramref name="close"/>.</summary>
    private static bool TryTarget(ReadOnlySpan<char> text, int close, out Target target, out int length)
    {
        target = default;
        length = 0;
        if (text[1..close].Contains('['))
        {
            return false;
        }

        var behind = MarkdownLink.Read(text[(close + 2)..], out var address);
        if (behind == 0)
        {
            return false;
        }

        length = close + 2 + behind;
        target = new(text[1..close].Trim().ToString(), address);
        return true;
    }

    /// <summary>
    /// Where the bold text that begins here ends, or 0. As in CommonMark the marks touch their text; stars in a row, as in words left
    /// out, are no marks, and bold text longer than a sentence is not one either.
    /// </summary>
    private static int BoldLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("**") || text.Length < 5 || text[2] == '*' || TextLine.IsBlank(text[2]))
        {
            return 0;
        }

        var end = text[2..Math.Min(text.Length, LongestBold)].IndexOf("**");
        return end > 0 && !TextLine.IsBlank(text[end + 1]) ? end + 2 : 0;
    }

    /// <summary>Three stars and more behind a letter stand for letters.</summary>
    private static bool IsInsideWordLeftOut(string line, int at) => at > 1 && line[at - 1] == '*' && char.IsLetter(line[at - 2]);

    private static bool IsCollapsed(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (TextLine.IsBlank(line[i]) && (line[i] != ' ' || (i > 0 && line[i - 1] == ' ')))
            {
                return false;
            }
        }

        return true;
    }
}
