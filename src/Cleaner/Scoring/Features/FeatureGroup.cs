namespace Cleaner.Scoring.Features;

/// <summary>Features that belong together: their columns and how a block's values are found.</summary>
internal abstract class FeatureGroup
{
    /// <summary>Names the columns, in the order in which <see cref="Fill"/> writes them.</summary>
    public abstract void Define(FeatureList list);

    /// <summary>Writes the columns of one block.</summary>
    public abstract void Fill(PageFacts page, int block, FeatureRow row);
}
