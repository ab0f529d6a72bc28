namespace Cleaner.Scoring.Features;

/// <summary>Collects the columns of the groups, in the order in which the groups fill them.</summary>
internal sealed class FeatureList
{
    public List<Feature> Features { get; } = [];

    /// <summary>A feature that needs markup.</summary>
    public void Add(string name, string meaning) => Features.Add(new(name, meaning, false));

    /// <summary>A feature that lines alone tell.</summary>
    public void AddText(string name, string meaning) => Features.Add(new(name, meaning, true));
}
