using System.Runtime.InteropServices;

namespace Cleaner.NearDuplicates;

/// <summary>Articles that all reprint, or are reprinted by, one of them.</summary>
public sealed record Cluster
{
    /// <summary>The member that all others match.</summary>
    public required string Representative { get; init; }

    /// <summary>The member to keep, by the policy asked for.</summary>
    public required string Keep { get; init; }

    /// <summary>All members in the order they came, the representative among them.</summary>
    public required IReadOnlyList<ClusterMember> Members { get; init; }
}

/// <summary>A member of a cluster.</summary>
/// <param name="Id">The text's id.</param>
/// <param name="Containment">
/// Share of the shingles it has in common with the representative, of those of whichever of the two has it the larger, 0 to 1; 1 for the representative.
/// </param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ClusterMember(string Id, double Containment);

/// <summary>Which member of a cluster is kept; among equals, the first seen.</summary>
public enum KeepPolicy
{
    /// <summary>The one that came first.</summary>
    FirstSeen,

    /// <summary>The one published first; one without a date only where none has one.</summary>
    Earliest,

    /// <summary>The longest, in characters.</summary>
    Longest,

    /// <summary>The one of the lowest <see cref="Article.SourceRank"/>.</summary>
    SourceRank,
}
