using System.Text;

namespace Cleaner.Segmenting;

/// <summary>A line of a dump with the inline marks of Markdown read: links and pictures become their text, bold marks go.</summary>
internal readonly record struct MarkdownInline(string Text, int LinkChars, int Links, int BoldChars, IReadOnlyList<MarkdownInline.Target> Images)
{
    public readonly record struct Target(string Text, string Address);

    public static MarkdownInline Read(string line)
    {
        if (line.AsSpan().IndexOf("](") < 0 && line.AsSpan().IndexOf("**") < 0 && IsCollapsed(line))
        {
            return new(line, 0, 0, 0, []);
        }

        var text = new StringBuilder(line.Length);
        var images = new List<Target>();
        int linkChars = 0, links = 0, boldChars = 0, boldStart = -1;
        for (var i = 0; i < line.Length; i++)
        {
            var isImage = line[i] == '!' && i + 1 < line.Length && line[i + 1] == '[';
            if ((isImage || line[i] == '[') && TryTarget(line.AsSpan(isImage ? i + 1 : i), out var target, out var length))
            {
                i += length - (isImage ? 0 : 1);
                if (isImage)
                {
                    images.Add(target);
                    continue;
                }

                links++;
                linkChars += target.Text.Length;
                text.Append(target.Text);
            }
            else if (line.AsSpan(i).StartsWith("**"))
            {
                boldChars += boldStart >= 0 ? text.Length - boldStart : 0;
                boldStart = boldStart >= 0 ? -1 : text.Length;
                i++;
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
        return new(trimmed, Math.Min(linkChars, trimmed.Length), links, Math.Min(boldChars, trimmed.Length), images);
    }

    /// <summary>Reads <c>[text](address)</c> at the start.</summary>
    private static bool TryTarget(ReadOnlySpan<char> text, out Target target, out int length)
    {
        target = default;
        length = 0;
        var close = text.IndexOf("](");
        if (close < 0 || text[1..close].Contains('['))
        {
            return false;
        }

        var end = text[close..].IndexOf(')');
        if (end < 0 || text.Slice(close + 2, end - 2).ContainsAny(" \t"))
        {
            return false;
        }

        length = close + end + 1;
        target = new(text[1..close].Trim().ToString(), text.Slice(close + 2, end - 2).ToString());
        return true;
    }

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
