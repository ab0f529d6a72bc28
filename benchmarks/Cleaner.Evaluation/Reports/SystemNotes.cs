using System.Text;
using Cleaner.Evaluation.Runners;
using Cleaner.Evaluation.Runs;

namespace Cleaner.Evaluation.Reports;

/// <summary>What must be known about the systems to read the figures: what they learned from, what is missing, where they failed.</summary>
internal static class SystemNotes
{
    /// <summary>Put behind a figure on pages that the system learned from.</summary>
    public const string SeenMark = " †";

    public static string Of(EvaluationRun run)
    {
        var text = new StringBuilder("## The systems\n\n");
        for (var i = 0; i < run.Systems.Count; i++)
        {
            var system = run.Systems[i];
            var outcomes = run.Pages.Select(page => page.Outcomes[i]).OfType<Outcome>().ToList();
            text.Append($"- **{system.Name}**: ");
            text.Append(system.Remark is { } remark ? remark + "; " : "");
            text.Append($"{outcomes.Count} pages run, {outcomes.Count(outcome => outcome.Extraction.Error is not null)} failed, ");
            text.Append($"{outcomes.Count(outcome => string.IsNullOrWhiteSpace(outcome.Extraction.Text))} empty.\n");
        }

        return text.Append($"\n{SeenMark.Trim()} marks figures on sets that the system learned from: they say how well it remembers, not how well it does on new pages.\n\n").ToString();
    }

    public static string Mark(IExtractor system, PageGroup group) => group.Pages.Any(page => system.LearnedFrom(page.Page.Set)) ? SeenMark : "";
}
