namespace Cleaner.Evaluation.Training;

/// <summary>A set that the model may learn from: its licence, which the model's header names, and how much one of its pages weighs.</summary>
/// <param name="Name">The set's folder.</param>
/// <param name="Licence">SPDX name.</param>
/// <param name="PageWeight">Against 1: small sets of careful gold weigh more, large ones of one kind less.</param>
internal sealed record TrainingSet(string Name, string Licence, double PageWeight)
{
    /// <summary>
    /// Sets of permissive licence. zh-news has pages of mixed licences and readability prints captions and links in its gold: both
    /// are measured and not learned from.
    /// </summary>
    public static readonly TrainingSet[] All =
    [
        new("magic-html-article", "Apache-2.0", 2),
        new("news424", "Apache-2.0", 2.5),
        new("trafilatura-eval", "Apache-2.0", 1),
        new("wcxb", "CC-BY-4.0", 0.8),
        new("zh-elwin", "MIT", 1),
        new("zh-portals", "annotated by the project", 1),
    ];

    /// <summary>Chinese pages are few, and as wanted as the others.</summary>
    public const double ChineseWeight = 2.5;
}
