using System.Globalization;

namespace Cleaner.Scoring;

/// <summary>
/// From a page's raw certainty to the F1 to be expected of it: steps rising with the certainty, straight between them, fitted on
/// pages of sites that the model had not seen (isotonic regression). Immutable.
/// </summary>
internal sealed class ConfidenceCurve
{
    private readonly double[] _certainty;
    private readonly double[] _expected;

    public ConfidenceCurve(double[] certainty, double[] expected)
    {
        _certainty = certainty;
        _expected = expected;
    }

    /// <summary>Reads pairs of <c>certainty=expected</c> with spaces between them.</summary>
    /// <exception cref="InvalidDataException">It is no such text.</exception>
    public static ConfidenceCurve Parse(string text)
    {
        var pairs = text.Split(' ');
        var (certainty, expected) = (new double[pairs.Length], new double[pairs.Length]);
        for (var i = 0; i < pairs.Length; i++)
        {
            var sides = pairs[i].Split('=');
            if (sides.Length != 2 || !Read(sides[0], out certainty[i]) || !Read(sides[1], out expected[i]))
            {
                throw new InvalidDataException("The model's confidence curve is damaged.");
            }
        }

        return new(certainty, expected);
    }

    /// <summary>The F1 to be expected at a certainty.</summary>
    public double At(double certainty)
    {
        if (certainty <= _certainty[0])
        {
            return _expected[0];
        }

        for (var i = 1; i < _certainty.Length; i++)
        {
            if (certainty <= _certainty[i])
            {
                var part = (certainty - _certainty[i - 1]) / (_certainty[i] - _certainty[i - 1]);
                return _expected[i - 1] + part * (_expected[i] - _expected[i - 1]);
            }
        }

        return _expected[^1];
    }

    public override string ToString() => string.Join(' ', _certainty.Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"{c:0.###}={_expected[i]:0.###}")));

    private static bool Read(string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
