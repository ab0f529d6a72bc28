using Cleaner.Segmenting.Seams;

namespace Cleaner.Segmenting;

/// <summary>
/// Lines of a dump to blocks. Blank lines and rules part groups, bullets and numbers make lists, hard-wrapped lines are joined again;
/// the containers are the groups and lists, so that later stages see what they see in HTML.
/// </summary>
internal sealed class TextSegmenter
{
    private readonly List<Block> _blocks = [];
    private readonly List<Container> _containers = [];
    private readonly List<PageImage> _images = [];
    private readonly Container _root;
    private Container? _group;
    private Container? _list;
    private int _groupLines;

    private TextSegmenter()
    {
        _root = Open("body", null);
    }

    public static Page Segment(string text, Uri? url, SeamModel seams)
    {
        var segmenter = new TextSegmenter();
        foreach (var line in TextLines.Of(text, seams, out var links))
        {
            segmenter.Add(line, links);
        }

        return new Page
        {
            IsText = true,
            Blocks = segmenter._blocks,
            Containers = segmenter._containers,
            Images = segmenter._images,
            Url = url,
        };
    }

    private void Add(in TextLine line, NumberedLinks? links)
    {
        if (line.Kind == LineKind.Blank)
        {
            _group = _list = null;
            return;
        }

        var inline = links?.Read(line.Text) ?? MarkdownInline.Read(line.Text);
        foreach (var image in inline.Images)
        {
            _images.Add(new PageImage(image.Address, image.Text, _group ?? _root, _blocks.Count));
        }

        if (inline.Text.Length == 0)
        {
            return;
        }

        var container = ContainerOf(line);
        var marker = line.Marker.Length > 0 ? line.Marker + " " : "";
        _blocks.Add(new Block(_blocks.Count, marker + inline.Text, container)
        {
            MarkerLength = marker.Length,
            Line = line.Number,
            Indented = line.Indented,
            LinkChars = inline.LinkChars,
            LinkCount = inline.Links,
            Links = [.. inline.Targets.Select(target => target with { Start = marker.Length + target.Start })],
            BoldChars = inline.BoldChars,
            BreakIndex = container == _group ? _groupLines++ : 0,
        });
        for (var c = container; c is not null; c = c.Parent)
        {
            c.BlockCount++;
        }
    }

    private Container ContainerOf(in TextLine line)
    {
        if (_group is null)
        {
            _group = Open("#group", _root);
            _groupLines = 0;
        }

        if (line.Kind == LineKind.Item)
        {
            _list ??= Open("ul", _group);
            return Open("li", _list);
        }

        _list = null;
        return line.Kind switch
        {
            LineKind.Heading => Open($"h{line.Level}", _group),
            LineKind.Quote => Open("blockquote", _group),
            _ => _group,
        };
    }

    private Container Open(string tag, Container? parent)
    {
        var container = new Container(_containers.Count, tag, "", parent) { FirstBlock = _blocks.Count };
        _containers.Add(container);
        return container;
    }
}
