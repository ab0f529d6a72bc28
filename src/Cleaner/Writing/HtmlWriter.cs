using System.Text;

namespace Cleaner.Writing;

/// <summary>The body as an HTML article: headings, paragraphs, lists, quotes and tables, with the links and pictures that are on the web.</summary>
internal sealed class HtmlWriter
{
    private readonly CleanResult _result;
    private readonly BodyStructure _structure;
    private readonly BodyImages? _images;
    private readonly StringBuilder _output = new();
    private readonly List<Frame> _open = [];
    private Block? _last;
    private int _cells;

    private HtmlWriter(CleanResult result, BodyImages? images)
    {
        _result = result;
        _structure = new BodyStructure(result);
        _images = images;
    }

    public static string Write(CleanResult result) => Write(result, new BodyImages(result));

    /// <summary>For a page that may load nothing.</summary>
    public static string WriteWithoutImages(CleanResult result) => Write(result, images: null);

    private static string Write(CleanResult result, BodyImages? images)
    {
        var writer = new HtmlWriter(result, images);
        writer._output.Append("<article");
        if (result.Language is { } language)
        {
            writer._output.Append(" lang=\"").Append(language).Append('"');
        }

        writer._output.Append('>');
        foreach (var block in result.Blocks)
        {
            if (block.Verdict.Keep)
            {
                writer.Add(block);
            }
        }

        writer.AddImages(int.MaxValue);
        writer.Close(0);
        return writer._output.Append("\n</article>").ToString();
    }

    private void Add(Block block)
    {
        var frames = _structure.FramesOf(block);
        var same = 0;
        while (same < frames.Length && same < _open.Count && _open[same] == frames[same])
        {
            same++;
        }

        if (same == 0)
        {
            // Never in the middle of a list, a quote or a table.
            AddImages(block.Order);
        }

        Close(same);
        for (var i = same; i < frames.Length; i++)
        {
            Open(frames[i]);
        }

        var level = BodyStructure.HeadingLevel(block);
        if (frames.Length > 0 && frames[^1].Node == block.Container && frames[^1].Kind is FrameKind.Item or FrameKind.Cell)
        {
            // The text of the item or cell itself; its parts stood on lines of their own.
            _output.Append(_last?.Container == block.Container ? "<br>" : "");
            AppendText(block);
        }
        else
        {
            var tag = level == 0 ? "p" : block.Container.Tag;
            _output.Append('\n').Append('<').Append(tag).Append('>');
            AppendText(block);
            _output.Append("</").Append(tag).Append('>');
        }

        _last = block;
    }

    private void AddImages(int order)
    {
        while (_images?.Next(order) is { } image)
        {
            Close(0);
            _output.Append("\n<figure><img src=\"");
            AppendAttribute(image.Url);
            _output.Append("\" alt=\"");
            AppendAttribute(image.Alt ?? "");
            _output.Append("\">");
            if (image.Caption is { } caption)
            {
                _output.Append("<figcaption>");
                AppendEscaped(caption);
                _output.Append("</figcaption>");
            }

            _output.Append("</figure>");
        }
    }

    private void Open(Frame frame)
    {
        if (frame.Kind == FrameKind.Cell)
        {
            var missing = _structure.Tables.ColumnOf(_open[^2].Node, frame.Node) - _cells;
            _output.Insert(_output.Length, "\n<td></td>", Math.Max(0, missing));
            _cells += missing + 1;
        }
        else if (frame.Kind == FrameKind.Row)
        {
            _cells = 0;
        }

        _output.Append("\n<").Append(TagOf(frame)).Append('>');
        _open.Add(frame);
    }

    private void Close(int keep)
    {
        for (var i = _open.Count - 1; i >= keep; i--)
        {
            var inline = _open[i].Kind is FrameKind.Item or FrameKind.Cell;
            _output.Append(inline ? "" : "\n").Append("</").Append(TagOf(_open[i])).Append('>');
        }

        _open.RemoveRange(keep, _open.Count - keep);
    }

    private static string TagOf(Frame frame) => frame.Kind switch
    {
        FrameKind.Quote => "blockquote",
        FrameKind.BulletList => "ul",
        FrameKind.NumberedList => "ol",
        FrameKind.Item => "li",
        FrameKind.Table => "table",
        FrameKind.Row => "tr",
        FrameKind.Cell when frame.Node.Tag == "th" => "th",
        _ => "td",
    };

    private void AppendText(Block block)
    {
        var text = block.Content;
        var at = 0;
        foreach (var link in BodyLinks.Of(block, _result.BaseUrl))
        {
            AppendEscaped(text[at..link.Start]);
            _output.Append("<a href=\"");
            AppendAttribute(link.Address);
            _output.Append("\">");
            at = link.Start + link.Length;
            AppendEscaped(text[link.Start..at]);
            _output.Append("</a>");
        }

        AppendEscaped(text[at..]);
    }

    private void AppendAttribute(string value) =>
        _output.Append(value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal));

    private void AppendEscaped(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => _output.Append("&amp;"),
                '<' => _output.Append("&lt;"),
                '>' => _output.Append("&gt;"),
                _ => _output.Append(c),
            };
        }
    }
}
