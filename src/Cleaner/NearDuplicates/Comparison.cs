using System.Runtime.InteropServices;

namespace Cleaner.NearDuplicates;

/// <summary>Two texts compared: distinct shingles of each and in common, and the passages, or what the samples say of them.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Comparison(int Document, int Hits, int Shared, double ContainmentA, double ContainmentB, double Jaccard)
{
    public bool Estimated { get; init; }

    public IReadOnlyList<MatchedSpan> Spans { get; init; } = [];

    /// <summary>
    /// Whether the two are one text but for a line or two. That makes them one story even where all they share is counted as template text,
    /// as it is once a hundred sites have printed it.
    /// </summary>
    public bool IsVerbatim => !Estimated && Math.Min(ContainmentA, ContainmentB) >= VerbatimContainment;

    public const double VerbatimContainment = .9;

    public static Comparison Exact(in Candidate candidate, int shared, int a, int b) => new(
        candidate.Document,
        candidate.Hits,
        shared,
        (double)shared / a,
        (double)shared / b,
        (double)shared / (a + b - shared));
}
