using System.Text;

namespace Cleaner.Writing;

/// <summary>The body as plain text.</summary>
internal static class TextWriter
{
    public static string Write(CleanResult result)
    {
        var text = new StringBuilder();
        foreach (var block in result.Blocks)
        {
            if (block.Verdict.Keep)
            {
                text.Append(text.Length == 0 ? "" : "\n\n").Append(block.Content);
            }
        }

        return text.ToString();
    }
}
