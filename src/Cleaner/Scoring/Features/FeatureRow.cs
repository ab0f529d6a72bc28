namespace Cleaner.Scoring.Features;

/// <summary>Writes one block's columns from left to right.</summary>
/// <param name="values">Begins with the first column's place.</param>
/// <param name="stride">From one column's place to the next's.</param>
/// <remarks>Handed over by value: a copy of one's own can live in registers, which is half of what filling costs.</remarks>
internal ref struct FeatureRow(Span<float> values, int stride)
{
    private readonly Span<float> _values = values;
    private readonly int _stride = stride;
    private int _next;

    public void Add(double value)
    {
        _values[_next] = (float)value;
        _next += _stride;
    }

    public void Add(bool value) => Add(value ? 1.0 : 0.0);
}
