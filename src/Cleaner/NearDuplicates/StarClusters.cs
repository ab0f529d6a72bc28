using System.Runtime.InteropServices;

namespace Cleaner.NearDuplicates;

/// <summary>
/// Star clustering (Aslam, Pelekhov and Rus, 2004): the text with the most matches becomes a representative and takes those it matches
/// with it; then the next of those left, until none is left that matches another.
/// </summary>
internal static class StarClusters
{
    /// <summary>The clusters; <paramref name="verify"/> verifies a match anew, by what is template text now.</summary>
    public static IReadOnlyList<Cluster> Of(IPostingStore store, NearDuplicateOptions options, KeepPolicy keep, Func<StoredMatch, bool> verify)
    {
        var neighbours = Neighbours(store, options, verify);
        var order = neighbours.Keys.ToArray();
        Array.Sort(order, (a, b) =>
        {
            var byDegree = neighbours[b].Count.CompareTo(neighbours[a].Count);
            return byDegree != 0 ? byDegree : a.CompareTo(b);
        });

        var taken = new HashSet<int>();
        var stars = new List<List<Neighbour>>();
        foreach (var centre in order)
        {
            if (!taken.Add(centre))
            {
                continue;
            }

            var star = new List<Neighbour> { new(centre, 1) };
            foreach (var neighbour in neighbours[centre])
            {
                if (taken.Add(neighbour.Document))
                {
                    star.Add(neighbour);
                }
            }

            if (star.Count > 1)
            {
                stars.Add(star);
            }
        }

        var clusters = stars.Select(star => (First: star.Min(static member => member.Document), Cluster: ClusterOf(star, store, keep))).ToList();
        clusters.Sort(static (a, b) => a.First.CompareTo(b.First));
        return [.. clusters.Select(static pair => pair.Cluster)];
    }

    private static Dictionary<int, List<Neighbour>> Neighbours(IPostingStore store, NearDuplicateOptions options, Func<StoredMatch, bool> verify)
    {
        var template = new TemplateHashes(store, options.DocumentsPerHash);
        var neighbours = new Dictionary<int, List<Neighbour>>();
        foreach (var match in store.Matches())
        {
            if (Stands(match, store, template, options, verify))
            {
                var containment = Math.Max(match.ContainmentA, match.ContainmentB);
                Add(match.A, new Neighbour(match.B, containment));
                Add(match.B, new Neighbour(match.A, containment));
            }
        }

        return neighbours;

        void Add(int document, Neighbour neighbour)
        {
            if (!neighbours.TryGetValue(document, out var list))
            {
                neighbours.Add(document, list = []);
            }

            list.Add(neighbour);
        }
    }

    /// <summary>Whether a match stands without the hashes that became template text after it was found.</summary>
    private static bool Stands(
        StoredMatch match, IPostingStore store, TemplateHashes template, NearDuplicateOptions options, Func<StoredMatch, bool> verify)
    {
        var shared = template.Shared(match.A, match.B);
        var isVerbatim = !match.Estimated && Math.Min(match.ContainmentA, match.ContainmentB) >= Comparison.VerbatimContainment;
        if (shared == 0 || match.SharedSample == 0 || isVerbatim || !store.TryRead(match.A, out var a) || !store.TryRead(match.B, out var b))
        {
            return true;
        }

        if (!match.Estimated)
        {
            return verify(match);
        }

        var own = match.SharedSample - shared;
        var smaller = Math.Min(a.PostedCount - template.Of(match.A), b.PostedCount - template.Of(match.B));
        return own >= Verification.MinOwnHits && own >= options.MinContainment * smaller;
    }

    private static Cluster ClusterOf(List<Neighbour> star, IPostingStore store, KeepPolicy keep)
    {
        var representative = star[0].Document;
        star.Sort(static (a, b) => a.Document.CompareTo(b.Document));
        return new Cluster
        {
            Representative = store.IdOf(representative),
            Keep = store.IdOf(Kept(star, store, keep)),
            Members = [.. star.Select(member => new ClusterMember(store.IdOf(member.Document), member.Containment))],
        };
    }

    private static int Kept(List<Neighbour> members, IPostingStore store, KeepPolicy keep)
    {
        var kept = members[0].Document;
        var best = long.MaxValue;
        foreach (var member in members)
        {
            store.TryRead(member.Document, out var entry);
            var rank = keep switch
            {
                KeepPolicy.Earliest => entry.Published?.Ticks ?? long.MaxValue,
                KeepPolicy.Longest => -entry.Length,
                KeepPolicy.SourceRank => entry.SourceRank,
                _ => 0,
            };
            if (rank < best)
            {
                kept = member.Document;
                best = rank;
            }
        }

        return kept;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Neighbour(int Document, double Containment);
}
