using Cleaner.Describing;
using Cleaner.Parsing;
using Cleaner.Segmenting;

namespace Cleaner.Tests.Writing;

/// <summary>Cleaned pages for the writers: mark-up through the real segmenter, every block kept but those that say otherwise.</summary>
internal static class WritingPage
{
    /// <summary>Blocks whose text begins with this are dropped.</summary>
    public const string Dropped = "dropped";

    public static CleanResult Of(string body, Description? description = null, string? url = null)
    {
        using var tree = HtmlReader.Parse($"<html><body>{body}</body></html>");
        var page = HtmlSegmenter.Segment(tree, url is null ? null : new Uri(url));
        foreach (var block in page.Blocks)
        {
            block.Verdict = new Verdict { Reason = block.Text.StartsWith(Dropped, StringComparison.Ordinal) ? Reason.Navigation : Reason.Body, Score = .5 };
        }

        return new CleanResult(page.Blocks, description ?? new Description(), 1) { BaseUrl = page.BaseUrl };
    }
}
