using Cleaner.Evaluation.Measure;

namespace Cleaner.Evaluation.Naming;

/// <summary>
/// Finds for each labelled text the block of the page that it is, in order. First the longest common subsequence of equal texts; then,
/// between those, texts that were cut otherwise: the block that holds the text, or the first that the text holds.
/// </summary>
internal static class BlockAlignment
{
    /// <summary>The block of each text; null where there is none. A block may be that of several texts.</summary>
    public static int?[] Of(IReadOnlyList<string> texts, IReadOnlyList<string> blocks)
    {
        var wanted = texts.Select(Key).ToArray();
        var found = blocks.Select(Key).ToArray();
        var partners = Common(wanted, found);
        var from = 0;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (partners[i] is { } partner)
            {
                from = partner;
                continue;
            }

            var next = Enumerable.Range(i + 1, wanted.Length - i - 1).Select(k => partners[k]).FirstOrDefault(k => k is not null) ?? found.Length;
            for (var k = from; k < next && partners[i] is null; k++)
            {
                if (IsCut(wanted[i], found[k]))
                {
                    (partners[i], from) = (k, k);
                }
            }
        }

        return partners;
    }

    /// <summary>Letters and digits; what has none of them stands for itself.</summary>
    private static string Key(string text) => LooseText.Fold(text) is { Length: > 0 } folded ? folded : text.Trim();

    private static bool IsCut(string text, string block) => block.Contains(text, StringComparison.Ordinal) || text.Contains(block, StringComparison.Ordinal);

    private static int?[] Common(string[] wanted, string[] found)
    {
        // lengths[i, k]: of the longest common subsequence of the texts from i on and the blocks from k on.
        var lengths = new int[wanted.Length + 1, found.Length + 1];
        for (var i = wanted.Length - 1; i >= 0; i--)
        {
            for (var k = found.Length - 1; k >= 0; k--)
            {
                lengths[i, k] = string.Equals(wanted[i], found[k], StringComparison.Ordinal) ? lengths[i + 1, k + 1] + 1 : Math.Max(lengths[i + 1, k], lengths[i, k + 1]);
            }
        }

        var partners = new int?[wanted.Length];
        for (int i = 0, k = 0; i < wanted.Length && k < found.Length;)
        {
            if (string.Equals(wanted[i], found[k], StringComparison.Ordinal))
            {
                partners[i++] = k++;
            }
            else if (lengths[i + 1, k] >= lengths[i, k + 1])
            {
                i++;
            }
            else
            {
                k++;
            }
        }

        return partners;
    }
}
