using System.Runtime.InteropServices;

namespace Cleaner.NearDuplicates;

/// <summary>An indexed text (B) that shares enough with the text asked about (A).</summary>
public sealed record Match
{
    /// <summary>The indexed text.</summary>
    public required string Id { get; init; }

    /// <summary>Share of A's distinct shingles that stand in B, 0 to 1.</summary>
    public required double ContainmentA { get; init; }

    /// <summary>Share of B's distinct shingles that stand in A, 0 to 1.</summary>
    public required double ContainmentB { get; init; }

    /// <summary>Shared distinct shingles over all distinct shingles, 0 to 1.</summary>
    public required double Jaccard { get; init; }

    /// <summary>Distinct shingles that both have; where <see cref="Estimated"/>, about so many.</summary>
    public required int SharedShingles { get; init; }

    /// <summary>Whether the figures come from the samples alone, for want of a text store; otherwise they are exact.</summary>
    public required bool Estimated { get; init; }

    /// <summary>The passages in common, in A's order; empty where <see cref="Estimated"/>.</summary>
    public IReadOnlyList<MatchedSpan> Spans { get; init; } = [];
}

/// <summary>A passage that stands in both texts, in characters of each as given.</summary>
/// <param name="StartA">Where it begins in the text asked about.</param>
/// <param name="LengthA">Its length there.</param>
/// <param name="StartB">Where it begins in the indexed text.</param>
/// <param name="LengthB">Its length there.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MatchedSpan(int StartA, int LengthA, int StartB, int LengthB);
