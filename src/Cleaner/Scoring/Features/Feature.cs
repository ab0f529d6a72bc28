namespace Cleaner.Scoring.Features;

/// <summary>A column of the feature matrix.</summary>
/// <param name="Name">Short stable name with the prefix of its group, as the model file writes it.</param>
/// <param name="Meaning">What the value says, in one line.</param>
/// <param name="Text">Whether lines alone tell it, so that the model for flattened text may use it.</param>
internal readonly record struct Feature(string Name, string Meaning, bool Text);
