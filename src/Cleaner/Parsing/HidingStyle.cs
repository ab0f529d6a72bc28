using System.Buffers;

namespace Cleaner.Parsing;

/// <summary>Whether a style attribute hides its element.</summary>
internal static class HidingStyle
{
    /// <summary>What a style that hides has in it, or may by a character reference.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(["none", "hidden", "&"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a style as the page has it, before the parser has read it, may hide; without a doubt it does not otherwise.</summary>
    public static bool MayHide(ReadOnlySpan<char> written) => written.ContainsAny(Signs);

    /// <summary>Whether a style hides its element.</summary>
    public static bool Hides(ReadOnlySpan<char> style) => Declares(style, "display", "none") || Declares(style, "visibility", "hidden");

    private static bool Declares(ReadOnlySpan<char> style, string property, string value)
    {
        for (var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase))
        {
            style = style[(at + property.Length)..].TrimStart();
            if (style.StartsWith(":") && style[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
