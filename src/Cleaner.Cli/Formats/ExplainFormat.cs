using System.Globalization;
using System.Text;
using Cleaner.Writing;

namespace Cleaner.Cli.Formats;

/// <summary>Every block with its verdict, its reason, and what spoke most for and against it, for a person at a terminal.</summary>
/// <param name="color">Whether what is kept and dropped is told apart by colour as well.</param>
internal sealed class ExplainFormat(bool color) : PageFormat
{
    /// <summary>Characters of a block that are shown: enough to know it by.</summary>
    private const int MostText = 240;

    /// <summary>Features that are shown on either side.</summary>
    private const int MostInfluences = 3;

    /// <summary>Log-odds that are worth a word; less would not have changed any verdict.</summary>
    private const double LeastWeight = .1;

    private const string Green = "32", Red = "31", Dim = "2", Bold = "1";

    public override string Extension => ".txt";

    public override string Between => "\n";

    public override string Page(PageName name, CleanResult result)
    {
        var output = new StringBuilder();
        var kept = result.Blocks.Count(static block => block.Verdict.Keep);
        AppendStyled(output, Bold, Plain($"{name.Path}: {result.Title ?? "no title"}", int.MaxValue));
        output.Append('\n');
        Append(output, "source", result.Source);
        Append(output, "author", result.Author);
        Append(output, "published", result.Published?.ToString());
        output.Append(CultureInfo.InvariantCulture, $"  {kept} of {result.Blocks.Count} blocks kept, confidence {result.Confidence:F2}\n");
        foreach (var block in result.Blocks)
        {
            Append(output, block);
        }

        return output.ToString();
    }

    private static void Append(StringBuilder output, string field, string? value)
    {
        if (value is not null)
        {
            output.Append("  ").Append(field).Append(": ").Append(Plain(value, MostText)).Append('\n');
        }
    }

    private void Append(StringBuilder output, Block block)
    {
        var verdict = block.Verdict;
        output.Append(CultureInfo.InvariantCulture, $"\n{block.Order,4}  ");
        AppendStyled(output, verdict.Keep ? Green : Red, Words(verdict));
        output.Append(CultureInfo.InvariantCulture, $"  {verdict.Score:F2}\n      ");
        AppendStyled(output, verdict.Keep ? "" : Dim, Plain(block.Text, MostText));
        output.Append('\n');
        AppendInfluences(output, "for    ", block.Influences.Where(static influence => influence.Weight >= LeastWeight));
        AppendInfluences(output, "against", block.Influences.Where(static influence => influence.Weight <= -LeastWeight));
    }

    private static string Words(Verdict verdict)
    {
        var words = new StringBuilder(verdict.Keep ? "keep " : "drop ").Append(verdict.Reason.ToName());
        if (verdict.Category is { } category)
        {
            words.Append(' ').Append(category.ToName());
        }

        if (verdict.Label is { } label)
        {
            words.Append(" “").Append(Plain(label, MostText)).Append('”');
        }

        return verdict.DuplicateOf is { } original ? words.Append(CultureInfo.InvariantCulture, $" of {original}").ToString() : words.ToString();
    }

    private void AppendInfluences(StringBuilder output, string side, IEnumerable<Influence> influences)
    {
        var words = influences.Take(MostInfluences)
            .Select(static influence => string.Create(CultureInfo.InvariantCulture, $"{influence.Weight:+0.00;-0.00} {influence.Meaning} ({influence.Value:0.##})"))
            .ToList();
        if (words.Count > 0)
        {
            output.Append("      ");
            AppendStyled(output, Dim, $"{side} {string.Join("; ", words)}");
            output.Append('\n');
        }
    }

    private void AppendStyled(StringBuilder output, string style, string text)
    {
        if (color && style.Length > 0)
        {
            output.Append("\e[").Append(style).Append('m').Append(text).Append("\e[0m");
        }
        else
        {
            output.Append(text);
        }
    }

    /// <summary>Text that a terminal only shows: a page's own control characters could move its cursor.</summary>
    private static string Plain(string text, int most)
    {
        var shown = text.Length > most ? string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most), "…") : text;
        return string.Create(shown.Length, shown, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = char.IsControl(source[i]) ? '\uFFFD' : source[i];
            }
        });
    }
}
