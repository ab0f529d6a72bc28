using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>A story told in pictures: what looks like captions is more text than all that stands beside it, and is the article.</summary>
internal static class PictureStory
{
    /// <summary>Keeps the captions that the scores take for the article's, where they outweigh the rest of it.</summary>
    public static void Keep(Page page, double threshold)
    {
        int captions = 0, body = 0;
        foreach (var block in page.Blocks)
        {
            captions += IsWanted(block, threshold) ? block.Text.Length : 0;
            body += block.Verdict.Keep ? block.Text.Length : 0;
        }

        if (captions <= body)
        {
            return;
        }

        foreach (var block in page.Blocks)
        {
            if (IsWanted(block, threshold))
            {
                block.Verdict = block.Verdict with { Reason = Reason.Body };
            }
        }
    }

    private static bool IsWanted(Block block, double threshold) => block.Verdict.Reason == Reason.Caption && block.Score >= threshold;
}
