using System.Buffers;
using Cleaner.Parsing;

namespace Cleaner.Reading;

/// <summary>Reads a tag attribute by attribute, by the rules of the HTML standard's tokenizer: quoted values may hold a &gt;, and an = where a name is due begins one.</summary>
/// <param name="text">What follows the tag's name.</param>
internal ref struct TagReader(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/>=");

    private static readonly SearchValues<char> ValueEnd = SearchValues.Create(" \t\r\n\f>");

    private readonly ReadOnlySpan<char> _text = text;
    private int _nameEnd;

    /// <summary>Where the attribute begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the attribute ends, with its value; once there are no more, where the tag does.</summary>
    public int End { get; private set; }

    /// <summary>Whether the tag closes itself; known once it has been read.</summary>
    public bool SelfClosed { get; private set; }

    public readonly ReadOnlySpan<char> Name => _text[Start.._nameEnd];

    /// <summary>The value as written, with what is between it and the name; empty where there is none.</summary>
    public readonly ReadOnlySpan<char> Value => _text[_nameEnd..End];

    /// <summary>Whether a blank or the tag's end follows the attribute.</summary>
    public readonly bool IsApart => End < _text.Length && ValueEnd.Contains(_text[End]);

    /// <summary>What follows the tag, once it has been read; nothing where it never ends.</summary>
    public readonly ReadOnlySpan<char> Rest => _text[End..];

    /// <summary>Goes on to the next attribute, or behind the tag.</summary>
    public bool Next()
    {
        SelfClosed = false;
        var at = End;
        while (at < _text.Length && (_text[at] == '/' || Blanks.IsBlank(_text[at])))
        {
            SelfClosed = _text[at++] == '/';
        }

        if (at == _text.Length || _text[at] == '>')
        {
            End = Math.Min(at + 1, _text.Length);
            return false;
        }

        Start = at;
        var length = _text[(at + 1)..].IndexOfAny(NameEnd);
        _nameEnd = length < 0 ? _text.Length : at + 1 + length;
        End = _nameEnd;
        at = AfterBlanks(_nameEnd);
        if (at < _text.Length && _text[at] == '=')
        {
            End = ValueEndFrom(AfterBlanks(at + 1));
        }

        return true;
    }

    private readonly int AfterBlanks(int at)
    {
        while (at < _text.Length && Blanks.IsBlank(_text[at]))
        {
            at++;
        }

        return at;
    }

    private readonly int ValueEndFrom(int at)
    {
        var isQuoted = at < _text.Length && _text[at] is '"' or '\'';
        var length = isQuoted ? _text[(at + 1)..].IndexOf(_text[at]) : _text[at..].IndexOfAny(ValueEnd);
        return length < 0 ? _text.Length : at + length + (isQuoted ? 2 : 0);
    }
}
