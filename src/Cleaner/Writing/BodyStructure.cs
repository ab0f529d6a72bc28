using Cleaner.Segmenting;

namespace Cleaner.Writing;

/// <summary>What each kept block stands in: quotes, lists and tables, outermost first. Everything else about the page's mark-up is left behind.</summary>
internal sealed class BodyStructure(CleanResult result)
{
    // Nobody writes lists this deep; a page that does is a page of unclosed tags, and its indents would grow with the square of its length.
    private const int MostFrames = 12;

    private readonly List<Frame> _frames = [];

    public DataTables Tables { get; } = new(result);

    /// <summary>1 to 6 for a heading, 0 for anything else.</summary>
    public static int HeadingLevel(Block block) =>
        block.Container.Tag is ['h', >= '1' and <= '6' and var level] ? level - '0' : 0;

    public Frame[] FramesOf(Block block)
    {
        _frames.Clear();
        for (var c = block.Container; c is not null; c = c.Parent)
        {
            if (KindOf(c) is { } kind)
            {
                _frames.Add(new Frame(kind, c));
            }
        }

        _frames.Reverse();
        return Tidied();
    }

    private static FrameKind? KindOf(Container c) => c.Tag switch
    {
        "blockquote" => FrameKind.Quote,
        "ul" or "menu" => FrameKind.BulletList,
        "ol" => FrameKind.NumberedList,
        "li" => FrameKind.Item,
        "table" => FrameKind.Table,
        "tr" => FrameKind.Row,
        "td" or "th" => FrameKind.Cell,
        _ => null,
    };

    /// <summary>Only what nests as it should: items in lists, cells in rows in tables of data, and a cell's text without further structure.</summary>
    private Frame[] Tidied()
    {
        var tidy = new List<Frame>();
        for (var i = 0; i < _frames.Count && tidy.Count < MostFrames; i++)
        {
            var frame = _frames[i];
            switch (frame.Kind)
            {
                case FrameKind.Quote:
                    tidy.Add(frame);
                    break;
                case FrameKind.Item:
                    var list = i > 0 && _frames[i - 1].IsList ? _frames[i - 1] : new Frame(FrameKind.BulletList, frame.Node.Parent ?? frame.Node);
                    tidy.Add(list);
                    tidy.Add(frame);
                    break;
                case FrameKind.Table when Tables.Holds(frame.Node) && CellOf(i) is { } cell:
                    tidy.Add(frame);
                    tidy.Add(new Frame(FrameKind.Row, cell.Nearest("tr")!));
                    tidy.Add(new Frame(FrameKind.Cell, cell));
                    return [.. tidy];
            }
        }

        return [.. tidy];
    }

    /// <summary>The cell of the table at <paramref name="index"/> that the block stands in, unless it stands in a table inside that cell or outside all cells.</summary>
    private Container? CellOf(int index)
    {
        var cell = default(Container);
        for (var i = index + 1; i < _frames.Count; i++)
        {
            if (_frames[i].Kind == FrameKind.Table)
            {
                return null;
            }

            cell = _frames[i].Kind == FrameKind.Cell ? _frames[i].Node : cell;
        }

        return cell?.Nearest("tr")?.Nearest("table") == _frames[index].Node ? cell : null;
    }
}
