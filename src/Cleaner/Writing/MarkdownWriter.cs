using System.Text;

namespace Cleaner.Writing;

/// <summary>The body as Markdown (CommonMark, with the pipe tables of GFM).</summary>
internal sealed class MarkdownWriter
{
    private readonly CleanResult _result;
    private readonly BodyStructure _structure;
    private readonly BodyImages _images;
    private readonly StringBuilder _output = new();
    private readonly List<OpenFrame> _open = [];

    private MarkdownWriter(CleanResult result)
    {
        _result = result;
        _structure = new BodyStructure(result);
        _images = new BodyImages(result);
    }

    public static string Write(CleanResult result) => new MarkdownWriter(result).Write();

    private string Write()
    {
        var blocks = _result.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!blocks[i].Verdict.Keep)
            {
                continue;
            }

            var frames = _structure.FramesOf(blocks[i]);
            var isCell = frames is [.., { Kind: FrameKind.Cell }];
            frames = isCell ? frames[..^3] : frames;
            if (_open.Count == 0 || frames.Length == 0 || _open[0].Frame != frames[0])
            {
                // Never in the middle of a list, a quote or a table.
                WriteImages(blocks[i].Order);
            }

            Open(frames);
            if (isCell)
            {
                i = WriteTable(i, _structure.FramesOf(blocks[i])[^3]);
            }
            else
            {
                var level = BodyStructure.HeadingLevel(blocks[i]);
                _output.Append('#', level).Append(level == 0 ? "" : " ").Append(Escaped(blocks[i], inTable: false));
                if (level > 0 && _output[^1] == '#')
                {
                    // Hashes at a heading's end would be taken for its frame.
                    _output.Insert(_output.Length - 1, '\\');
                }
            }
        }

        WriteImages(int.MaxValue);
        return _output.ToString();
    }

    private void WriteImages(int order)
    {
        while (_images.Next(order) is { } image)
        {
            Open([]);
            _output.Append("![").Append(MarkdownEscaping.Escape(image.Alt ?? "", inTable: true)).Append("](").Append(MarkdownEscaping.Address(image.Url));
            _output.Append(image.Caption is { } caption ? $" \"{MarkdownEscaping.Title(caption)}\")" : ")");
        }
    }

    private string Escaped(Block block, bool inTable) =>
        MarkdownEscaping.Escape(block.Content.ToString(), BodyLinks.Of(block, _result.BaseUrl), inTable);

    /// <summary>Ends the line before, leaves the structures that are over, enters the new ones, and writes what begins the block's line.</summary>
    private void Open(Frame[] frames)
    {
        var same = 0;
        while (same < frames.Length && same < _open.Count && _open[same].Frame == frames[same])
        {
            same++;
        }

        if (_output.Length > 0)
        {
            // Items of one list follow each other line by line; all else is set apart by an empty line.
            var nextItem = same > 0 && same < frames.Length && (frames[same].Kind == FrameKind.Item || frames[same].IsList) && frames[same - 1].Kind != FrameKind.Quote;
            _output.Append('\n');
            if (!nextItem)
            {
                var before = _output.Length;
                AppendMargin(same);
                while (_output.Length > before && _output[^1] == ' ')
                {
                    _output.Length--;
                }

                _output.Append('\n');
            }
        }

        AppendMargin(same);
        if (_open.Count > same)
        {
            _open.RemoveRange(same, _open.Count - same);
        }

        for (var i = same; i < frames.Length; i++)
        {
            var opened = new OpenFrame(frames[i]);
            if (frames[i].Kind == FrameKind.Item)
            {
                var number = ++_open[i - 1].Items;
                opened.Marker = frames[i - 1].Kind == FrameKind.NumberedList ? $"{number}. " : "- ";
                _output.Append(opened.Marker);
            }
            else if (frames[i].Kind == FrameKind.Quote)
            {
                _output.Append("> ");
            }

            _open.Add(opened);
        }
    }

    /// <summary>What a further line inside the first open structures begins with.</summary>
    private void AppendMargin(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _output.Append(_open[i].Frame.Kind == FrameKind.Quote ? "> " : "").Append(' ', _open[i].Marker.Length);
        }
    }

    /// <summary>Writes the table that begins with the block at <paramref name="index"/>; returns its last block.</summary>
    private int WriteTable(int index, Frame table)
    {
        var cells = new string?[_structure.Tables.ColumnCount(table.Node)];
        var row = default(Frame);
        var rows = 0;
        var last = index;
        for (var i = index; i < _result.Blocks.Count; i++)
        {
            var block = _result.Blocks[i];
            if (!block.Verdict.Keep)
            {
                continue;
            }

            var frames = _structure.FramesOf(block);
            if (frames.Length < 3 || frames[^3] != table)
            {
                break;
            }

            if (rows == 0 || frames[^2] != row)
            {
                WriteRow(cells, rows++);
                row = frames[^2];
            }

            ref var cell = ref cells[_structure.Tables.ColumnOf(table.Node, frames[^1].Node)];
            var text = Escaped(block, inTable: true);
            cell = cell is null ? text : $"{cell} {text}";
            last = i;
        }

        WriteRow(cells, rows);
        return last;
    }

    /// <summary>Writes the row gathered so far, if there is one, and the rule below the first.</summary>
    private void WriteRow(string?[] cells, int number)
    {
        if (number == 0)
        {
            return;
        }

        if (number > 1)
        {
            NewTableLine();
        }

        foreach (var cell in cells)
        {
            _output.Append("| ").Append(cell).Append(cell is null ? "" : " ");
        }

        _output.Append('|');
        if (number == 1)
        {
            NewTableLine();
            _output.Insert(_output.Length, "| --- ", cells.Length).Append('|');
        }

        Array.Clear(cells);
    }

    private void NewTableLine()
    {
        _output.Append('\n');
        AppendMargin(_open.Count);
    }

    private sealed class OpenFrame(Frame frame)
    {
        public Frame Frame => frame;

        public string Marker { get; set; } = "";

        /// <summary>Items written so far, for a list.</summary>
        public int Items { get; set; }
    }
}
