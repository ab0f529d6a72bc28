namespace Cleaner.NearDuplicates;

/// <summary>
/// How many sampled hashes must lead to a document for it to be worth verifying. Where containment is p, the hits among m samples are
/// binomial; a document with so few that a true match would have them once in ten thousand is left out.
/// </summary>
internal sealed class CandidateSieve
{
    private const double Risk = 1e-4;

    // Beyond, the binomial is told by its normal approximation, at the deviation that has the same risk and a margin.
    private const int Tabulated = 128;
    private const double Deviations = 3.9;

    private readonly double _containment;
    private readonly int[] _minHits = new int[Tabulated];

    public CandidateSieve(double minContainment)
    {
        _containment = minContainment;
        for (var samples = 0; samples < Tabulated; samples++)
        {
            _minHits[samples] = Math.Max(1, Quantile(samples));
        }
    }

    public int MinHits(int samples)
    {
        if (samples < Tabulated)
        {
            return _minHits[Math.Max(0, samples)];
        }

        var deviation = Math.Sqrt(samples * _containment * (1 - _containment));
        return Math.Max(1, (int)((samples * _containment) - (Deviations * deviation)));
    }

    /// <summary>The fewest hits that are not rarer, counting all below them, than the risk.</summary>
    private int Quantile(int samples)
    {
        if (_containment >= 1)
        {
            return samples;
        }

        var probability = Math.Pow(1 - _containment, samples);
        var below = 0.0;
        for (var hits = 0; hits < samples; hits++)
        {
            below += probability;
            if (below > Risk)
            {
                return hits;
            }

            probability *= (double)(samples - hits) / (hits + 1) * _containment / (1 - _containment);
        }

        return samples;
    }
}
