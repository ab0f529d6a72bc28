namespace Cleaner.Scoring.Features;

/// <summary>One block's row of the matrix, written from left to right.</summary>
internal ref struct FeatureRow(Span<float> values)
{
    private readonly Span<float> _values = values;

    /// <summary>How many columns are written.</summary>
    public int Written { get; private set; }

    public void Add(double value) => _values[Written++] = (float)value;

    public void Add(bool value) => _values[Written++] = value ? 1 : 0;
}
