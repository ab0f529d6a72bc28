namespace Cleaner.Writing;

/// <summary>The body as plain text.</summary>
internal static class TextWriter
{
    private const string Break = "\n\n";

    public static string Write(CleanResult result)
    {
        var length = 0;
        foreach (var block in result.Blocks)
        {
            length += block.Verdict.Keep ? (length == 0 ? 0 : Break.Length) + block.Content.Length : 0;
        }

        return string.Create(length, result, static (text, result) =>
        {
            var rest = text;
            foreach (var block in result.Blocks)
            {
                if (block.Verdict.Keep)
                {
                    rest = Append(rest.Length == text.Length ? "" : Break, rest);
                    rest = Append(block.Content, rest);
                }
            }
        });
    }

    private static Span<char> Append(ReadOnlySpan<char> piece, Span<char> rest)
    {
        piece.CopyTo(rest);
        return rest[piece.Length..];
    }
}
