using Cleaner.Parsing;

namespace Cleaner.Segmenting;

/// <summary>
/// Tree to blocks, containers and declarations, in one walk that keeps its own stack and changes nothing. Every element that is not
/// inline, and every line break, ends a block.
/// </summary>
internal sealed class HtmlSegmenter
{
    /// <summary>The longest reading of a word, in characters, and how far above it the element of both may be.</summary>
    private const int LongestReading = 64, RubyLevels = 3;

    private readonly List<Block> _blocks = [];
    private readonly List<Container> _containers = [];
    private readonly List<PageImage> _images = [];
    private readonly Declarations _declared = new();
    private readonly ElementAttributes _attributes = new();
    private Frame[] _open = new Frame[64];
    private int _depth;
    private readonly BlockBuilder _text;
    private Container _container;
    private int _breakIndex;

    private HtmlSegmenter()
    {
        _text = new BlockBuilder(_blocks);
        _container = new Container(0, "html", "", null);
        _containers.Add(_container);
    }

    public static Page Segment(PageTree tree, Uri? url)
    {
        var segmenter = new HtmlSegmenter();
        if (tree.Root is { } root)
        {
            segmenter._declared.Language = root.Value(AttributeName.Lang);
            segmenter.Walk(root);
        }

        return new Page
        {
            IsText = false,
            Blocks = segmenter._blocks,
            Containers = segmenter._containers,
            Declared = segmenter._declared,
            Images = segmenter._images,
            Url = url ?? DeclaredUrl(segmenter._declared),
        };
    }

    private static Uri? DeclaredUrl(Declarations declared)
    {
        // A rooted path alone is an absolute address to some systems: that of a file.
        return Uri.TryCreate(declared.CanonicalUrl ?? declared.MetaValue("og:url"), UriKind.Absolute, out var found)
            && (found.Scheme == Uri.UriSchemeHttps || found.Scheme == Uri.UriSchemeHttp) ? found : null;
    }

    private void Walk(PageElement root)
    {
        Push(new Frame(root, TagRole.Container, _container, 0));
        while (_depth > 0)
        {
            ref var frame = ref _open[_depth - 1];
            if (frame.Next == frame.Children.Length)
            {
                Leave(in frame);
                _open[--_depth] = default;
                continue;
            }

            var child = frame.Children.Span[frame.Next++];
            if (child is PageText text)
            {
                _text.Append(text.Data);
            }
            else if (child is PageElement element)
            {
                Enter(element);
            }
        }
    }

    private void Push(in Frame frame)
    {
        if (_depth == _open.Length)
        {
            Array.Resize(ref _open, 2 * _depth);
        }

        _open[_depth++] = frame;
    }

    private void Enter(PageElement element)
    {
        var role = element.Tag.Role;
        switch (role)
        {
            case TagRole.Skipped:
                _declared.AsksForPassword |= element.Tag.Name == "input" && string.Equals(element.Value(AttributeName.Type), "password", StringComparison.OrdinalIgnoreCase);
                return;
            case TagRole.Reading when IsReading(element):
                return;
            case TagRole.Break:
                _text.Flush(_container, ref _breakIndex);
                return;
            case TagRole.Title:
                _declared.Title ??= Collapse(element.Text);
                return;
            case TagRole.Script:
                _declared.AddScript(element);
                return;
            case TagRole.HeadLink:
                _declared.AddLink(element);
                return;
            case TagRole.Meta:
                _declared.AddMeta(element, _blocks.Count);
                return;
        }

        _attributes.Read(element, forContainer: role == TagRole.Container);
        if (role == TagRole.Image)
        {
            AddImage();
            return;
        }

        if (element.Tag.Name == "base")
        {
            _declared.BaseAddress ??= _attributes.Address;
        }

        var frame = new Frame(element, role, _container, _breakIndex);
        switch (role)
        {
            case TagRole.Container:
                _text.Flush(_container, ref _breakIndex);
                frame = frame with { BreakIndex = _breakIndex };
                _container = new Container(_containers.Count, element.Tag.Name, _attributes.Cues, _container)
                {
                    Hidden = _attributes.Hidden,
                    Class = _attributes.FirstClass,
                    FirstBlock = _blocks.Count,
                };
                _containers.Add(_container);
                _breakIndex = 0;
                break;
            case TagRole.Link when _attributes.Address is { } address:
                _text.StartLink(address);
                break;
            case TagRole.Link:
                frame = frame with { Role = TagRole.Inline };
                break;
            case TagRole.Bold:
                _text.BoldDepth++;
                break;
            case TagRole.Italic:
                _text.ItalicDepth++;
                break;
        }

        if (_attributes.ItemProp is not null || _attributes.IsAuthorLink || role == TagRole.Time)
        {
            frame = frame with { Statement = new Statement(_attributes, _text.Mark) };
        }

        Push(frame);
    }

    private void Leave(in Frame frame)
    {
        frame.Statement?.Complete(_declared, _text, frame.Role == TagRole.Time, _container);
        switch (frame.Role)
        {
            case TagRole.Container:
                _text.Flush(_container, ref _breakIndex);
                _container.BlockCount = _blocks.Count - _container.FirstBlock;
                _container = frame.Outer;
                _breakIndex = frame.BreakIndex;
                break;
            case TagRole.Link:
                _text.EndLink();
                break;
            case TagRole.Bold:
                _text.BoldDepth--;
                break;
            case TagRole.Italic:
                _text.ItalicDepth--;
                break;
        }
    }

    /// <summary>Whether an element is a reading and nothing else: where its end tag is missing, more of the page is in it, up to the paragraph's end or the page's.</summary>
    private bool IsReading(PageElement element)
    {
        if (!IsInRuby())
        {
            return false;
        }

        var length = 0;
        foreach (var child in element.Children.Span)
        {
            length += child switch
            {
                PageText text => LengthOf(text),
                PageElement { Tag.Role: not TagRole.Container } inline => LengthOf(inline),
                _ => LongestReading + 1,
            };
        }

        return length <= LongestReading;
    }

    private bool IsInRuby()
    {
        for (var up = 1; up <= RubyLevels && up <= _depth; up++)
        {
            if (_open[_depth - up].Element.Tag.Name == "ruby")
            {
                return true;
            }
        }

        return false;
    }

    private static int LengthOf(PageText text) => text.Data.Trim().Length;

    /// <summary>The length of an element's text; more than any reading's where there is more in it than text.</summary>
    private static int LengthOf(PageElement element)
    {
        var length = 0;
        foreach (var child in element.Children.Span)
        {
            length += child is PageText text ? LengthOf(text) : LongestReading + 1;
        }

        return length;
    }

    private void AddImage()
    {
        _container.ImageCount++;
        if (_attributes.ImageSource is { } source)
        {
            _images.Add(new PageImage(source, Collapse(_attributes.Alt ?? ""), _container, _blocks.Count));
        }
    }

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>An open element: where its walk stands, and what to restore when it ends.</summary>
    private record struct Frame(PageElement Element, TagRole Role, Container Outer, int BreakIndex)
    {
        public readonly ReadOnlyMemory<PageNode> Children = Element.Children;

        public int Next;

        public Statement? Statement { get; init; }
    }
}
