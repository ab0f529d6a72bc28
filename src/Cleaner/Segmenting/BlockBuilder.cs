using System.Text;

namespace Cleaner.Segmenting;

/// <summary>Collects the text of one block at a time: white space collapsed, characters counted by the type they are set in.</summary>
internal sealed class BlockBuilder(List<Block> blocks)
{
    private char[] _text = new char[256];
    private int _length;
    private bool _space;
    private int _indent;
    private int _linkChars;
    private int _boldChars;
    private int _italicChars;
    private int _links;
    private int _linkStart;
    private string _linkAddress = "";
    private readonly List<BlockLink> _targets = [];

    /// <summary>How many links, bold and italic elements are open.</summary>
    public int LinkDepth { get; private set; }

    public int BoldDepth { get; set; }

    public int ItalicDepth { get; set; }

    /// <summary>A place in the text, to ask later what has been added since.</summary>
    public (int Blocks, int Chars) Mark => (blocks.Count, _length);

    public void StartLink(string address)
    {
        LinkDepth++;
        _links++;
        if (LinkDepth == 1)
        {
            (_linkStart, _linkAddress) = (_length, address);
        }
    }

    public void EndLink()
    {
        if (--LinkDepth == 0)
        {
            AddTarget();
        }
    }

    public void Append(ReadOnlySpan<char> run)
    {
        if (_text.Length - _length <= run.Length)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + run.Length + 1));
        }

        var before = _length;
        while (!run.IsEmpty)
        {
            var length = WordLength(run);
            if (length > 0)
            {
                if (_space && _length > 0)
                {
                    _text[_length++] = ' ';
                }

                _space = false;
                run[..length].CopyTo(_text.AsSpan(_length));
                _length += length;
                run = run[length..];
            }
            else
            {
                if (!IsZeroWidth(run[0]))
                {
                    _space = true;
                    _indent += _length == 0 && run[0] is '\u3000' or '\u00a0' ? 1 : 0;
                }

                run = run[1..];
            }
        }

        var added = _length - before;
        _linkChars += LinkDepth > 0 ? added : 0;
        _boldChars += BoldDepth > 0 ? added : 0;
        _italicChars += ItalicDepth > 0 ? added : 0;
    }

    /// <summary>Characters up to the next one that is white space or has no width.</summary>
    private static int WordLength(ReadOnlySpan<char> run)
    {
        var i = 0;
        while (i < run.Length && (char.IsBetween(run[i], '!', '~') || (!char.IsWhiteSpace(run[i]) && !IsZeroWidth(run[i]))))
        {
            i++;
        }

        return i;
    }

    /// <summary>Ends the block; nothing is made of one without text.</summary>
    public void Flush(Container container, ref int breakIndex)
    {
        if (_length > 0)
        {
            // A link that goes on is one in each of its blocks.
            if (LinkDepth > 0)
            {
                AddTarget();
            }

            blocks.Add(new Block(blocks.Count, new string(_text, 0, _length), container)
            {
                LinkChars = _linkChars,
                BoldChars = _boldChars,
                ItalicChars = _italicChars,
                LinkCount = _links,
                Links = _targets.Count == 0 ? [] : _targets.ToArray(),
                BreakIndex = breakIndex++,
                Indented = _indent >= 2,
            });
        }

        _length = 0;
        _targets.Clear();
        _linkStart = 0;
        _space = false;
        _indent = _linkChars = _boldChars = _italicChars = 0;
        _links = LinkDepth > 0 ? 1 : 0;
    }

    /// <summary>The text added since a mark, at most <paramref name="limit"/> characters of it.</summary>
    public string Since((int Blocks, int Chars) mark, int limit)
    {
        var text = new StringBuilder();
        var first = blocks.Count > mark.Blocks && mark.Chars > 0 ? mark.Blocks + 1 : mark.Blocks;
        if (first > mark.Blocks)
        {
            // The block that was begun before the mark: its end belongs to what came since.
            text.Append(blocks[mark.Blocks].Text.AsSpan(Math.Min(mark.Chars, blocks[mark.Blocks].Text.Length)));
        }

        for (var i = first; i < blocks.Count && text.Length < limit; i++)
        {
            text.Append(text.Length > 0 ? " " : "").Append(blocks[i].Text);
        }

        var start = blocks.Count > mark.Blocks ? 0 : mark.Chars;
        if (_length > start && text.Length < limit)
        {
            text.Append(text.Length > 0 ? " " : "").Append(_text, start, _length - start);
        }

        return text.ToString(0, Math.Min(text.Length, limit)).Trim();
    }

    private void AddTarget()
    {
        // A blank before the first word of the link was waiting when it began.
        var start = _linkStart < _length && _text[_linkStart] == ' ' ? _linkStart + 1 : _linkStart;
        if (_length > start)
        {
            _targets.Add(new BlockLink(start, _length - start, _linkAddress));
        }
    }

    private static bool IsZeroWidth(char c) => c is '\u200b' or '\ufeff' or '\u2060' or '\u00ad';
}
