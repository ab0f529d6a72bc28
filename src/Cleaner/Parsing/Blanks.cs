using System.Buffers;

namespace Cleaner.Parsing;

/// <summary>What the HTML standard calls ASCII white space: what parts attributes, and texts from tags.</summary>
internal static class Blanks
{
    private static readonly SearchValues<char> All = SearchValues.Create(" \t\r\n\f");

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n' or '\f';

    /// <summary>Whether a text holds nothing else.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(All);
}
