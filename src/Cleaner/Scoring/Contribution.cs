using Cleaner.Scoring.Features;

namespace Cleaner.Scoring;

/// <summary>How far a feature moved a block towards the article (positive) or away from it, in log-odds.</summary>
internal readonly record struct Contribution(Feature Feature, double Weight);
