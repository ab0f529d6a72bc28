using Cleaner.Scoring.Nets;

namespace Cleaner.Evaluation.Training;

/// <summary>How nets are trained.</summary>
/// <param name="Nets">How many, from other random numbers each.</param>
/// <param name="Epochs">How often each sees each page.</param>
/// <param name="Batch">Pages of a step.</param>
/// <param name="Rate">The largest step.</param>
/// <param name="Decay">What weights lose in a step, as a share of the rate.</param>
/// <param name="Dropout">Share of the channels that are left out at random.</param>
/// <param name="InputDropout">The same of the features.</param>
/// <param name="Window">The most blocks of a page; of a longer one another part is taken each time.</param>
internal sealed record NetOptions(int Nets, int Epochs, int Batch, double Rate, double Decay, double Dropout, double InputDropout, int Window);

/// <summary>Trains nets: one thread and fixed seeds, so the same pages give the same nets on the same machine.</summary>
internal static class NetTraining
{
    /// <summary>Of so many blocks one tells how large features are.</summary>
    private const int ScaleSample = 5;

    /// <summary>What differs less from block to block than this says nothing, and comes in as zero.</summary>
    private const double LeastDeviation = 1e-3;

    /// <summary>The rate goes up over this share of the steps, and down over the rest.</summary>
    private const double WarmUp = .2, FirstRate = .04;

    /// <param name="pages">Pages to learn from.</param>
    /// <param name="columns">The features that they see.</param>
    /// <param name="options">How.</param>
    public static NetEnsemble Train(IReadOnlyList<TrainingPage> pages, int[] columns, NetOptions options)
    {
        var scale = ScaleOf(pages, columns);
        return new(scale, [.. Enumerable.Range(0, options.Nets).Select(net => Train(pages, scale, options, Boosting.Seed + net))]);
    }

    private static float[] Train(IReadOnlyList<TrainingPage> pages, InputScale scale, NetOptions options, int seed)
    {
        var shape = new NetShape(scale.Count);
        var random = new Random(seed);
        var weights = FirstWeights(shape, random);
        var pass = new NetPass(shape, options, random);
        var optimizer = new AdamOptimizer(weights.Length);
        var mean = pages.Average(page => page.Weights.Sum());
        int[] order = [.. Enumerable.Range(0, pages.Count)];
        var stepsOfEpoch = pages.Count / options.Batch;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            for (var step = 0; step < stepsOfEpoch; step++)
            {
                pass.Begin(weights);
                foreach (var page in order.AsSpan(step * options.Batch, options.Batch))
                {
                    pass.Learn(pages[page], scale, 1 / (mean * options.Batch));
                }

                var done = ((epoch * stepsOfEpoch) + step) / (double)(options.Epochs * stepsOfEpoch);
                optimizer.Step(weights, pass.Gradients, options.Rate * RateAt(done), options.Decay);
            }
        }

        NetFormat.Round(weights);
        return weights;
    }

    /// <summary>Up and down again along a cosine (Smith and Topin, "Super-convergence", 2018).</summary>
    private static double RateAt(double done) => done < WarmUp
        ? FirstRate + ((1 - FirstRate) * (1 - Math.Cos(Math.PI * done / WarmUp)) / 2)
        : (1 + Math.Cos(Math.PI * (done - WarmUp) / (1 - WarmUp))) / 2;

    private static InputScale ScaleOf(IReadOnlyList<TrainingPage> pages, int[] columns)
    {
        var (sums, squares, count) = (new double[columns.Length], new double[columns.Length], 0);
        foreach (var page in pages)
        {
            for (var block = 0; block < page.Rows; block += ScaleSample, count++)
            {
                for (var i = 0; i < columns.Length; i++)
                {
                    double value = InputScale.Logarithm(page.Value(block, columns[i]));
                    sums[i] += value;
                    squares[i] += value * value;
                }
            }
        }

        var (factors, shifts) = (new float[columns.Length], new float[columns.Length]);
        for (var i = 0; i < columns.Length; i++)
        {
            var mean = sums[i] / count;
            var deviation = Math.Sqrt(Math.Max(0, (squares[i] / count) - (mean * mean)));
            if (deviation > LeastDeviation)
            {
                factors[i] = (float)(1 / deviation);
                shifts[i] = (float)(-mean / deviation);
            }
        }

        return new(columns, factors, shifts);
    }

    /// <summary>Evenly between plus and minus one over the root of how many values come together (LeCun et al., "Efficient BackProp", 1998).</summary>
    private static float[] FirstWeights(NetShape shape, Random random)
    {
        var weights = new float[shape.Count];
        Spread(weights.AsSpan(0, shape.KernelAt(0)), shape.Inputs, random);
        Spread(weights.AsSpan(shape.KernelAt(0), shape.Output - shape.KernelAt(0)), NetShape.Taps * NetShape.Channels, random);
        Spread(weights.AsSpan(shape.Output), NetShape.Channels, random);
        return weights;
    }

    private static void Spread(Span<float> weights, int fanIn, Random random)
    {
        foreach (ref var weight in weights)
        {
            weight = (float)(((2 * random.NextDouble()) - 1) / Math.Sqrt(fanIn));
        }
    }
}
