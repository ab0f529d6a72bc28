using System.Globalization;
using Cleaner.Evaluation.Reports;
using Cleaner.NearDuplicates;

namespace Cleaner.Evaluation.Dedup;

/// <summary>What each scheme finds of a set's true pairs, and how many others it proposes on the way.</summary>
internal static class RecallTable
{
    public static string Of(ReprintSet set)
    {
        var table = new MarkdownTable("scheme", "bytes/doc", "recall J ≥ .8", "recall J ≥ .5", "recall containment ≥ .5", "candidates/doc", "precision before verification");
        var (candidates, bytes) = Candidates(set, NearDuplicateOptions.Default);
        table.Add(Row("index: candidates", bytes, set, candidates));
        var verified = IndexRun.Of(set.Texts, NearDuplicateOptions.Default, verified: true);
        table.Add(Row("index: verified matches, default rule", verified.BytesPerDocument, set, [.. verified.Matches.Keys]));
        var estimated = IndexRun.Of(set.Texts, NearDuplicateOptions.Default, verified: false);
        table.Add(Row("index: estimated matches, no text store", estimated.BytesPerDocument, set, [.. estimated.Matches.Keys]));
        foreach (var (bands, rows) in new[] { (14, 8), (25, 5), (32, 4) })
        {
            var lsh = new MinHashLsh(bands, rows);
            var found = new HashSet<(int, int)>();
            for (var i = 0; i < set.Texts.Count; i++)
            {
                found.UnionWith(lsh.Add(set.Texts[i]).Select(earlier => (earlier, i)));
            }

            table.Add(Row(lsh.Name, lsh.BytesPerDocument, set, found));
        }

        return $"### {set.Name}: {set.Texts.Count} texts, {set.Pairs.Count} pairs\n\n{table}\n{Exactness(set, verified)}\n";
    }

    /// <summary>The pairs that the index would verify.</summary>
    private static (HashSet<(int A, int B)> Pairs, double BytesPerDocument) Candidates(ReprintSet set, NearDuplicateOptions options)
    {
        using var store = new MemoryPostingStore();
        var search = new CandidateSearch(store, options, followPopular: true);
        var pairs = new HashSet<(int, int)>();
        for (var i = 0; i < set.Texts.Count; i++)
        {
            var print = Fingerprint.Of(set.Texts[i], options);
            var hashes = new List<ulong>();
            pairs.UnionWith(search.Find(print, hashes).Candidates.Select(candidate => (candidate.Document, i)));
            var entry = new DocumentEntry
            {
                Period = 0,
                Digest = print.Digest,
                Bound = print.Bound,
                SampleCount = print.Sample.Length,
                PostedCount = hashes.Count,
                Length = set.Texts[i].Length,
            };
            store.Add([new NewDocument(i, IndexRun.IdOf(i), entry, hashes.ToArray())], []);
        }

        return (pairs, (double)store.Bytes / set.Texts.Count);
    }

    private static string[] Row(string name, double bytes, ReprintSet set, HashSet<(int, int)> found)
    {
        var precise = set.Pairs.Count(pair => found.Contains((pair.A, pair.B)));
        return
        [
            name,
            bytes.ToString("F0", CultureInfo.InvariantCulture),
            Recall(set.Pairs.Where(pair => pair.Jaccard >= .8), found),
            Recall(set.Pairs.Where(pair => pair.Jaccard >= .5), found),
            Recall(set.Pairs, found),
            ((double)found.Count / set.Texts.Count).ToString("F2", CultureInfo.InvariantCulture),
            found.Count == 0 ? "–" : Figures.Of((double)precise / found.Count),
        ];
    }

    private static string Recall(IEnumerable<TruePair> pairs, HashSet<(int, int)> found)
    {
        var all = pairs.ToList();
        var hits = all.Count(pair => found.Contains((pair.A, pair.B)));
        return all.Count == 0 ? "–" : $"{Figures.Of((double)hits / all.Count)} ({hits}/{all.Count})";
    }

    private static string Exactness(ReprintSet set, IndexRun run)
    {
        var unequal = 0;
        var compared = 0;
        foreach (var pair in set.Pairs)
        {
            if (run.Matches.TryGetValue((pair.A, pair.B), out var match))
            {
                compared++;

                // The match is asked for by the later text, which is its A.
                unequal += match.Jaccard != pair.Jaccard || match.ContainmentA != pair.ContainmentB || match.ContainmentB != pair.ContainmentA ? 1 : 0;
            }
        }

        var others = run.Matches.Count - compared;
        return $"Of {run.Matches.Count} verified matches {compared - unequal} have exactly the join's Jaccard and containments, {unequal} differ, {others} are no pair of the join.\n";
    }
}
