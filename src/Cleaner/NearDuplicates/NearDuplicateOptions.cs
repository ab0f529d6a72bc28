namespace Cleaner.NearDuplicates;

/// <summary>When two texts count as near-duplicates, and how they are looked for.</summary>
public sealed record NearDuplicateOptions
{
    /// <summary>The defaults.</summary>
    public static NearDuplicateOptions Default { get; } = new();

    /// <summary>
    /// Share of either text's shingles that must stand in the other, 0 to 1; .5 by default. Syndicated copies are cut, merged and rewritten,
    /// so that their Jaccard similarity is .26 to .30 on average (arXiv 2210.04261): containment finds them, Jaccard does not.
    /// </summary>
    public double MinContainment { get; init; } = .5;

    /// <summary>Jaccard similarity two texts must have besides, 0 to 1; 0, no demand, by default.</summary>
    public double MinJaccard { get; init; }

    /// <summary>Shingles two texts must share; 20 by default, so that a quotation in common does not make them one story.</summary>
    public int MinSharedShingles { get; init; } = 20;

    /// <summary>
    /// Jaccard similarity that stands in for <see cref="MinSharedShingles"/> where the shorter text has too few shingles to share so many of
    /// (fewer than <see cref="MinSharedShingles"/> / <see cref="MinContainment"/>); .25 by default, above 1 never. A brief is so matched
    /// with another brief, not with an article that contains its one sentence.
    /// </summary>
    public double ShortTextJaccard { get; init; } = .25;

    /// <summary>
    /// A hash that this many documents hold is template text: it is neither followed nor recorded any more; 100 by default.
    /// </summary>
    public int DocumentsPerHash { get; init; } = 100;

    /// <summary>Whether traditional Chinese characters are folded to simplified ones, so that a copy in the other script is found; not by default.</summary>
    public bool SimplifyChinese { get; init; }

    /// <summary>Threads that a batch may use; 0, the default, for as many as there are processors. The answer is the same for any number.</summary>
    public int Threads { get; init; }

    internal bool Accepts(int shared, int a, int b)
    {
        var shorter = Math.Min(a, b);
        if (shared == 0 || shared < MinContainment * shorter)
        {
            return false;
        }

        var jaccard = (double)shared / (a + b - shared);
        return jaccard >= MinJaccard
            && (shared >= MinSharedShingles || (shorter * MinContainment < MinSharedShingles && jaccard >= ShortTextJaccard));
    }

    internal void Check(string parameter)
    {
        if (!(MinContainment is > 0 and <= 1) || DocumentsPerHash < 2 || Threads < 0)
        {
            throw new ArgumentException("Containment is above 0 and at most 1, documents per hash at least 2, threads not negative.", parameter);
        }
    }
}
