using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Runners;

namespace Cleaner.Evaluation.Runs;

/// <summary>What every system made of one page, and how it scores.</summary>
/// <param name="Page">The page and its gold.</param>
/// <param name="Outcomes">One for each system, in their order; null where the system does not cover the set.</param>
internal sealed record PageResult(GoldPage Page, IReadOnlyList<Outcome?> Outcomes);

/// <summary>What one system made of one page.</summary>
/// <param name="Extraction">Its output.</param>
/// <param name="Shingles">Its score against the full text; null where the page does not count in that measure.</param>
/// <param name="Snippets">Its snippets found and missed; null where the page does not count in that measure.</param>
internal sealed record Outcome(Extraction Extraction, Measure.PageScore? Shingles, Measure.SnippetCounts? Snippets);
