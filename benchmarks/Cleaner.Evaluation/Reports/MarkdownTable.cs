using System.Text;

namespace Cleaner.Evaluation.Reports;

/// <summary>A table in Markdown.</summary>
internal sealed class MarkdownTable(params IReadOnlyList<string> head)
{
    private readonly List<IReadOnlyList<string>> rows = [];

    public void Add(params IReadOnlyList<string> cells)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(cells.Count, head.Count, nameof(cells));
        rows.Add(cells);
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, head);
        Append(text, [.. head.Select(_ => "---")]);
        foreach (var row in rows)
        {
            Append(text, row);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
