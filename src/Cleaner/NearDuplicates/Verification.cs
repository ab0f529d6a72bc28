namespace Cleaner.NearDuplicates;

/// <summary>Compares a text with its candidates, on all their shingles where the candidate's text is at hand, else on the samples.</summary>
internal sealed class Verification(NearDuplicateOptions options)
{
    /// <summary>
    /// The fewest sampled hashes besides template text that an estimate is made from, where there is template text: of a page mostly frame
    /// so few are left that one chance phrase would be half of them.
    /// </summary>
    public const int MinOwnHits = 4;

    /// <summary>The candidates that match, in the order given; estimated where <paramref name="textOf"/> is null, for want of a text store.</summary>
    public List<Comparison> Compare(string text, Fingerprint print, CandidateList list, Func<int, string?>? textOf)
    {
        var matches = new List<Comparison>();
        if (list.Candidates.Count == 0)
        {
            return matches;
        }

        using var a = new ShingledText(text, options);
        using var shingles = new ShingleTable(a.Shingles);
        foreach (var candidate in list.Candidates)
        {
            if (candidate.Entry.Digest == print.Digest)
            {
                matches.Add(Comparison.Exact(candidate, shingles.Count, shingles.Count, shingles.Count) with
                {
                    Hits = 0,
                    Spans = [new MatchedSpan(0, text.Length, 0, candidate.Entry.Length)],
                });
                continue;
            }

            var other = textOf?.Invoke(candidate.Document);
            if (other is null)
            {
                if (textOf is null && Estimate(print, list, candidate) is { } estimate)
                {
                    matches.Add(estimate);
                }

                continue;
            }

            if (Verify(a.Shingles, in shingles, print, list, candidate, other) is { } match)
            {
                matches.Add(match with { Spans = Passages.Find(text, other, options) });
            }
        }

        return matches;
    }

    private Comparison? Verify(
        ReadOnlySpan<ulong> a, in ShingleTable tableA, Fingerprint print, CandidateList list, in Candidate candidate, string other)
    {
        using var text = new ShingledText(other, options);
        using var tableB = new ShingleTable(text.Shingles, tableA);
        if (!options.Accepts(tableB.Shared, tableA.Count, tableB.Count))
        {
            return null;
        }

        var comparison = Comparison.Exact(candidate, tableB.Shared, tableA.Count, tableB.Count);
        return list.Full.Count == 0 || comparison.IsVerbatim
            || TemplateText.LeavesMatch(a, text.Shingles, tableB, print.Bound, list.Full, options.MinContainment)
            ? comparison
            : null;
    }

    private Comparison? Estimate(Fingerprint print, CandidateList list, in Candidate candidate)
    {
        var entry = candidate.Entry;
        var bound = Math.Min(print.Bound, entry.Bound);
        var samplesA = 0;
        foreach (var hash in print.Sample)
        {
            samplesA += hash < bound ? 1 : 0;
        }

        // Below the other's bound its sample is known; below a lower one, only the part to be expected.
        var samplesB = Math.Max(candidate.Hits, (int)Math.Round(entry.SampleCount * ((double)bound / entry.Bound)));
        samplesA = Math.Max(samplesA - list.Full.Count, candidate.Hits);
        var weight = ulong.MaxValue / (double)bound;
        var shared = (int)Math.Round(candidate.Hits * weight);
        if ((list.Full.Count > 0 && candidate.Hits < MinOwnHits) || !options.Accepts(shared, (int)Math.Round(samplesA * weight), (int)Math.Round(samplesB * weight)))
        {
            return null;
        }

        double hits = candidate.Hits;
        return new Comparison(
            candidate.Document, candidate.Hits, shared, hits / samplesA, hits / samplesB, hits / (samplesA + samplesB - hits))
        {
            Estimated = true,
        };
    }
}
