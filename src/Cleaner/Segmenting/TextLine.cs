namespace Cleaner.Segmenting;

/// <summary>What a line of a dump is by its marker.</summary>
internal enum LineKind
{
    /// <summary>Nothing, or a rule of dashes.</summary>
    Blank,

    /// <summary>No marker.</summary>
    Plain,

    /// <summary>A bullet or a number of a list.</summary>
    Item,

    /// <summary>A Markdown heading.</summary>
    Heading,

    /// <summary>A Markdown quotation.</summary>
    Quote,
}

/// <summary>A line of a dump without its marker and indent; several where hard-wrapped lines were joined.</summary>
/// <param name="Number">Number of its first line, from 1.</param>
/// <param name="Kind">What its marker says.</param>
/// <param name="Level">Level of a heading, 1 to 6.</param>
/// <param name="Indented">Whether it began with two blanks or more.</param>
/// <param name="Marker">The bullet of a list item as printed; empty where it has none, or a number, which belongs to the text.</param>
/// <param name="Text">What it says.</param>
internal readonly record struct TextLine(int Number, LineKind Kind, int Level, bool Indented, string Marker, string Text)
{
    /// <summary>Columns before the text: indent and marker.</summary>
    public int Inset { get; init; }

    private const string Bullets = "•·*-–●○■□▪◆◇►▶‣∙・◦➤»";

    /// <summary>The longest number of a list item, in digits: longer ones are years and amounts.</summary>
    private const int NumberDigits = 2;

    public static TextLine Parse(ReadOnlySpan<char> line, int number)
    {
        var indent = 0;
        while (indent < line.Length && IsBlank(line[indent]))
        {
            indent++;
        }

        var text = TrimEnd(line[indent..]);
        if (text.IsEmpty || IsRule(text))
        {
            return Blank(number);
        }

        var level = HeadingLevel(text);
        var (kind, marker) = level > 0 ? (LineKind.Heading, level)
            : text.Length > 1 && text[0] == '>' && IsBlank(text[1]) ? (LineKind.Quote, 1)
            : ItemMarker(text) is var length and > 0 ? (LineKind.Item, length)
            : (LineKind.Plain, 0);
        var content = text[(char.IsAsciiDigit(text[0]) ? 0 : marker)..].Trim();
        return new(number, kind, level, indent >= 2, kind == LineKind.Item && !char.IsAsciiDigit(text[0]) ? text[..marker].ToString() : "", content.ToString())
        {
            Inset = Columns.Of(line[..indent]) + text.Length - content.Length,
        };
    }

    /// <summary>A line that parts groups.</summary>
    public static TextLine Blank(int number) => new(number, LineKind.Blank, 0, false, "", "");

    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff';

    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && IsBlank(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    /// <summary>Three or more dashes, stars, underscores or equals signs, and nothing else.</summary>
    private static bool IsRule(ReadOnlySpan<char> text)
    {
        return text.Length >= 3 && text[0] is '-' or '*' or '_' or '=' or '—' or '─' && text.IndexOfAnyExcept(text[0], ' ') < 0 && text.Count(text[0]) >= 3;
    }

    private static int HeadingLevel(ReadOnlySpan<char> text)
    {
        var hashes = text.IndexOfAnyExcept('#');
        return hashes is >= 1 and <= 6 && IsBlank(text[hashes]) ? hashes : 0;
    }

    /// <summary>Characters of a bullet or number with the blank behind it; 0 where there is none.</summary>
    private static int ItemMarker(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && Bullets.Contains(text[0]) && (IsBlank(text[1]) || text[0] is '•' or '●' or '■' or '◆'))
        {
            return 1;
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits is 0 or > NumberDigits || digits + 1 >= text.Length)
        {
            return 0;
        }

        return text[digits] is '.' or ')' && IsBlank(text[digits + 1]) ? digits + 1
            : text[digits] is '、' or '．' ? digits + 1
            : 0;
    }
}
