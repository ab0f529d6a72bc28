using System.Buffers;
using Cleaner.Parsing;

namespace Cleaner.Reading;

/// <summary>
/// The stretches of a page that no stage reads, and that the parser would take in character by character: the text of scripts and styles, but for JSON-LD;
/// attributes that the tree does not keep; comments; the strokes of drawings. The elements themselves stay, so that without all this the tree is the same.
/// </summary>
/// <param name="html">The page.</param>
/// <param name="stretches">Receives the stretches, in order and apart from each other.</param>
internal ref struct UnreadText(ReadOnlySpan<char> html, List<Range> stretches)
{
    /// <summary>Shorter stretches are not worth being left out.</summary>
    private const int Least = 16;

    // As sets: in globalization-invariant builds, a search for one text in any case goes character by character.
    private static readonly SearchValues<string> Frameset = SearchValues.Create(["<frameset"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ScriptStart = SearchValues.Create(["<script"], StringComparison.OrdinalIgnoreCase);

    private readonly ReadOnlySpan<char> _page = html;

    private readonly List<Range> _stretches = stretches;

    private DrawingScan _drawing = new();

    /// <summary>Whether what looks like a tag is one: behind raw text that the parser may not take as such, or character data, it may be text. In a page of frames it mostly is not.</summary>
    private bool _isCertain = !html.ContainsAny(Frameset);

    /// <summary>
    /// Takes note of a start tag's attribute, which the tree may not keep: then all of it is unread, unless a slash before it would stand at the tag's end; of a style
    /// that hides nothing the value, since by its name it keeps a second one out.
    /// </summary>
    /// <param name="tag">The reader of the tag.</param>
    /// <param name="written">What the tag is read from.</param>
    /// <param name="isFormatting">Whether the parser compares the tag with others like it, by its style too.</param>
    public readonly void Attribute(scoped in TagReader tag, scoped ReadOnlySpan<char> written, bool isFormatting)
    {
        if (!_isCertain)
        {
            return;
        }

        var tagStart = _page.Length - written.Length;
        var name = AttributeNames.OfWritten(tag.Name);
        if (name == AttributeName.None && written[tag.Start - 1] != '/')
        {
            _stretches.Add((tagStart + tag.Start)..(tagStart + tag.End));
        }
        else if (name == AttributeName.Style && !isFormatting && tag.IsApart && !HidingStyle.MayHide(tag.Value))
        {
            _stretches.Add((tagStart + tag.Start + tag.Name.Length)..(tagStart + tag.End));
        }
    }

    /// <summary>Takes note of a start tag.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="name">Its name.</param>
    /// <param name="selfClosed">Whether it closes itself.</param>
    /// <param name="rest">What follows it.</param>
    /// <param name="mayBeRaw">Whether the parser may take what follows for raw text, and may not.</param>
    public void StartTag(int start, ReadOnlySpan<char> name, bool selfClosed, ReadOnlySpan<char> rest, bool mayBeRaw)
    {
        var end = _page.Length - rest.Length;
        _drawing.Start(name, selfClosed, rest, end);
        if ((mayBeRaw && !_drawing.IsOpen) || name.Equals("plaintext", StringComparison.OrdinalIgnoreCase))
        {
            _isCertain = false;
        }

        if (mayBeRaw && name.Equals("xmp", StringComparison.OrdinalIgnoreCase))
        {
            // In a select, the parser may lose the select by it and then fail.
            Cover(start, end);
        }
    }

    /// <summary>Takes note of an end tag.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="name">Its name.</param>
    public void EndTag(int start, ReadOnlySpan<char> name)
    {
        if (_drawing.End(name) is { } inside && _isCertain)
        {
            Cover(inside, start);
        }
    }

    /// <summary>Takes note of a comment, unread unless text touches it: what stands before and behind it could mean something else together (&amp;, &lt;, a blank in a table).</summary>
    /// <param name="text">Where the text before it begins.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public readonly void Comment(int text, int start, int end)
    {
        if (_isCertain && end - start >= Least && Blanks.IsBlank(_page[text..start]) && (end == _page.Length || _page[end] == '<' || Blanks.IsBlank(_page[end])))
        {
            _stretches.Add(start..end);
        }
    }

    /// <summary>Takes note of a section of character data: whether it is one, and so where it ends, is for the parser to judge.</summary>
    public void CharacterData() => _isCertain = false;

    /// <summary>Takes note of a raw text.</summary>
    /// <param name="name">The name of its tag.</param>
    /// <param name="attributes">The tag's attributes.</param>
    /// <param name="html">What follows the tag.</param>
    /// <param name="length">How much of that is raw text; negative where it never ends.</param>
    public void RawText(ReadOnlySpan<char> name, ReadOnlySpan<char> attributes, ReadOnlySpan<char> html, int length)
    {
        var text = html[..Math.Max(0, length)];
        var isScript = name.Equals("script", StringComparison.OrdinalIgnoreCase);
        var comment = isScript ? text.IndexOf("<!--") : -1;
        if (_isCertain && text.Length >= Least && (isScript ? comment < 0 && !IsData(attributes) : name.Equals("style", StringComparison.OrdinalIgnoreCase)))
        {
            var start = _page.Length - html.Length;
            _stretches.Add(start..(start + length));
        }

        // Behind a comment's start and another start tag, an end tag is part of the script: there the parser is to judge.
        _isCertain &= comment < 0 || !text[comment..].ContainsAny(ScriptStart);
    }

    /// <summary>Whether a script may be JSON-LD; character references may hide it.</summary>
    private static bool IsData(ReadOnlySpan<char> attributes) =>
        attributes.Contains('&') || (attributes.Contains("ld", StringComparison.OrdinalIgnoreCase) && attributes.Contains("json", StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds a stretch that holds all those that begin in it.</summary>
    private readonly void Cover(int start, int end)
    {
        while (_stretches.Count > 0 && _stretches[^1].Start.Value >= start)
        {
            _stretches.RemoveAt(_stretches.Count - 1);
        }

        _stretches.Add(start..end);
    }
}
