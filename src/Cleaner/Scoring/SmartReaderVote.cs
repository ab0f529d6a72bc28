using System.Runtime.InteropServices;
using Cleaner.Scoring.Trees;
using Cleaner.Segmenting;
using Cleaner.Shingling;
using SmartReader;

namespace Cleaner.Scoring;

/// <summary>
/// SmartReader's extraction as a second opinion: a block that its text holds reads more like the article, any other less. Its weight is what
/// served best out of fold (benchmarks/results/second-opinion.md).
/// </summary>
internal static class SmartReaderVote
{
    /// <summary>Tokens a shingle, as in the measure of extraction: a block of four tokens has one.</summary>
    private const int Width = 4;

    /// <summary>Share of a block's shingles from which SmartReader holds it.</summary>
    private const double Held = .5;

    /// <summary>Log-odds that the vote is worth either way.</summary>
    private const double Weight = .4;

    /// <summary>Scores are kept this far from 0 and 1, where log-odds have no end.</summary>
    private const double Edge = 1e-6;

    /// <summary>Pages with no address have their links resolved to nowhere.</summary>
    private static readonly Uri NoAddress = new("https://page.invalid/");

    /// <summary>Pages whose scores alone are less certain than this are of low confidence: one in five, out of fold.</summary>
    private const double LowCertainty = .9;

    /// <summary>Whether a page whose blocks are scored is one to ask about.</summary>
    public static bool IsWanted(Page page, SecondOpinion when) => when switch
    {
        SecondOpinion.Always => page.Blocks.Count > 0,
        SecondOpinion.LowConfidence => page.Blocks.Count > 0 && Certainty.OfScores(page) < LowCertainty,
        _ => false,
    };

    /// <summary>Moves the score of every block by SmartReader's vote; a page that is too long for it, or that it cannot read, is left as it is.</summary>
    public static void Weigh(Page page, string html, PageLimits limits)
    {
        if (html.Length > limits.MaxSecondOpinionChars)
        {
            return;
        }

        using var reader = new Reader((page.Url ?? NoAddress).AbsoluteUri, html);
        var article = reader.GetArticle();
        if (!article.Completed || article.TextContent is not { Length: > 0 } text)
        {
            return;
        }

        var tokens = new List<ulong>();
        Shingles.FoldedTokenHashes(text, tokens);
        var held = Windows(tokens).ToHashSet();
        foreach (var block in page.Blocks)
        {
            tokens.Clear();
            Shingles.FoldedTokenHashes(block.Content, tokens);
            if (tokens.Count < Width)
            {
                // Too short to be told from other places: nothing is said of it.
                continue;
            }

            var found = 0;
            var windows = Windows(tokens);
            foreach (var window in windows)
            {
                found += held.Contains(window) ? 1 : 0;
            }

            block.Score = Moved(block.Score, found >= Held * windows.Length ? Weight : -Weight);
        }
    }

    private static ulong[] Windows(List<ulong> tokens)
    {
        var windows = new ulong[Shingles.CountOf(tokens.Count, Width)];
        Shingles.Windows(CollectionsMarshal.AsSpan(tokens), windows, Width);
        return windows;
    }

    private static double Moved(double score, double by)
    {
        var within = Math.Clamp(score, Edge, 1 - Edge);
        return Logistic.Of(Math.Log(within / (1 - within)) + by);
    }
}
