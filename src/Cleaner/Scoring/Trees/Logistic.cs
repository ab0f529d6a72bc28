namespace Cleaner.Scoring.Trees;

/// <summary>
/// Log-odds to probability with nothing but additions, multiplications and one division: the library's exponential may differ in its
/// last bit from machine to machine and between compilers, and one bit is enough to turn a split of the second stage.
/// </summary>
internal static class Logistic
{
    private const double Ln2 = 0.693147180559945309417232121458, Furthest = 30;

    public static double Of(double logOdds)
    {
        var x = Math.Clamp(-logOdds, -Furthest, Furthest);
        var power = (int)Math.Round(x / Ln2, MidpointRounding.ToEven);
        var rest = x - power * Ln2;

        // Taylor's series to the eleventh power: |rest| ≤ ln 2 / 2 leaves an error below 1e-14.
        var sum = 1.0;
        for (var k = 11; k > 0; k--)
        {
            sum = 1 + rest * sum / k;
        }

        return 1 / (1 + sum * BitConverter.Int64BitsToDouble((long)(power + 1023) << 52));
    }
}
