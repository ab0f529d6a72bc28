using System.Globalization;
using System.Text;
using Cleaner.Evaluation.Reports;
using Cleaner.Writing;

namespace Cleaner.Evaluation.Naming;

/// <summary>The tables of naming, and the blocks that are named wrongly.</summary>
internal static class NamingReport
{
    public static string Write(IReadOnlyList<NamingGroup> groups, string command)
    {
        var text = new StringBuilder();
        text.Append($"# Naming\n\nHow well dropped blocks are named, on our own labelled pages (`benchmarks/naming`) and on the blocks that the samples name. Written by `{command}`; ")
            .Append("what the figures mean is in docs/evaluation.md.\n\nThe half `aside` was written apart from the rules and is looked at for this report alone.\n\n");
        var table = new MarkdownTable("pages", "", "number", "blocks", "reason right", "of the dropped", "reason macro-F1", "category macro-F1", "categories", "category micro-F1", "label right", "labelled", "not found");
        foreach (var group in groups)
        {
            AddRow(table, group, "all", null);
            AddRow(table, group, "HTML", false);
            AddRow(table, group, "dumps", true);
        }

        text.Append(table);
        foreach (var group in groups)
        {
            var score = group.Score();
            text.Append($"\n## {group.Name}\n\n").Append(Classes("reason", score.Reasons, Names.ToName)).Append('\n').Append(Classes("category", score.Categories, Names.ToName));
        }

        return text.ToString();
    }

    /// <summary>Every block that is named wrongly: what is wanted, and after an arrow what came out.</summary>
    /// <exception cref="InvalidOperationException">A group is the one kept aside.</exception>
    public static string Errors(IReadOnlyList<NamingGroup> groups)
    {
        var text = new StringBuilder();
        foreach (var group in groups)
        {
            if (group.Name == NamingGroup.Aside)
            {
                throw new InvalidOperationException("the errors of the half kept aside are not shown");
            }

            foreach (var (page, blocks) in group.Pages)
            {
                var wrong = blocks.Where(block => block.IsWrong).ToList();
                text.Append(wrong.Count == 0 ? "" : $"{group.Name}/{page.Name}: {Number(wrong.Count)} of {Number(blocks.Count(block => block.IsJudged))}\n");
                foreach (var block in wrong)
                {
                    text.Append($"  {block.Wanted.Text}\n    {Named(block.Wanted.Reason, block.Wanted.Category, block.Wanted.Label)} → ")
                        .Append(block.Found is { } found ? Named(found.Reason, found.Category, found.Label) : "not found").Append('\n');
                }
            }
        }

        return text.ToString();
    }

    private static void AddRow(MarkdownTable table, NamingGroup group, string kind, bool? isText)
    {
        var score = group.Score(isText);
        if (score.Pages == 0)
        {
            return;
        }

        table.Add(
            group.Name,
            kind,
            Number(score.Pages),
            Number(score.Blocks),
            Figures.Of(score.ReasonAccuracy),
            Figures.Of(score.DroppedAccuracy),
            Figures.Of(score.Reasons.MacroF1),
            Figures.Of(score.Categories.MacroF1),
            Number(score.Categories.Wanted),
            Figures.Of(score.Categories.MicroF1),
            Figures.Of(score.LabelAccuracy),
            Number(score.Labelled),
            Number(score.NotFound));
    }

    private static MarkdownTable Classes<T>(string head, ClassCounts<T> counts, Func<T, string> nameOf)
        where T : struct, Enum
    {
        var table = new MarkdownTable(head, "precision", "recall", "F1", "right", "wrong", "missed");
        foreach (var (name, count) in counts.Classes)
        {
            table.Add(nameOf(name), Figures.Of(count.Precision), Figures.Of(count.Recall), Figures.Of(count.F1), Number(count.Right), Number(count.Wrong), Number(count.Missed));
        }

        return table;
    }

    private static string Named(Reason? reason, Category? category, string? label) =>
        $"{reason?.ToName()}{(category is { } known ? $" {known.ToName()}" : "")}{(label is null ? "" : $" “{label}”")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
