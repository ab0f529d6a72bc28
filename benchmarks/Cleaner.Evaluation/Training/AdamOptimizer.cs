namespace Cleaner.Evaluation.Training;

/// <summary>Steps by the mean of past gradients over the root of their mean square (Kingma and Ba, "Adam", 2015), with weight decay beside them (Loshchilov and Hutter, 2019).</summary>
/// <param name="count">How many parameters there are.</param>
internal sealed class AdamOptimizer(int count)
{
    private const double MeanKept = .9, SquaresKept = .999, Least = 1e-8;

    /// <summary>Longer gradients are cut to this length.</summary>
    private const double LongestGradient = 1;

    private readonly double[] _means = new double[count];
    private readonly double[] _squares = new double[count];
    private int _steps;

    public void Step(Span<float> weights, ReadOnlySpan<float> gradients, double rate, double decay)
    {
        _steps++;
        double length = 0;
        foreach (var gradient in gradients)
        {
            length += (double)gradient * gradient;
        }

        var cut = Math.Min(1, LongestGradient / Math.Sqrt(length + Least));
        var (meanScale, squareScale) = (1 - Math.Pow(MeanKept, _steps), 1 - Math.Pow(SquaresKept, _steps));
        for (var i = 0; i < weights.Length; i++)
        {
            var gradient = gradients[i] * cut;
            _means[i] = (MeanKept * _means[i]) + ((1 - MeanKept) * gradient);
            _squares[i] = (SquaresKept * _squares[i]) + ((1 - SquaresKept) * gradient * gradient);
            var step = _means[i] / meanScale / (Math.Sqrt(_squares[i] / squareScale) + Least);
            weights[i] = (float)((weights[i] * (1 - (rate * decay))) - (rate * step));
        }
    }
}
