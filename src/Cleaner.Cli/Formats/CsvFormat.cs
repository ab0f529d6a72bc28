using System.Buffers;
using System.Globalization;
using System.Text;
using Cleaner.Cli.Inputs;

namespace Cleaner.Cli.Formats;

/// <summary>A row a page (RFC 4180), below a row of names.</summary>
/// <remarks>
/// Spreadsheets run a cell that begins like a formula, and pages are written by strangers: such a cell gets an apostrophe before it, as
/// OWASP advises. Who needs the text to the character takes JSON.
/// </remarks>
internal sealed class CsvFormat : PageFormat
{
    private const string LineBreak = "\r\n";

    /// <summary>What spreadsheets take for the beginning of a formula, in their wide forms too.</summary>
    private static readonly SearchValues<char> s_formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",\"\r\n");

    private static readonly string s_names = string.Join(
        ',', "path", "id", "url", "title", "source", "author", "editor", "published", "modified", "summary", "language", "confidence", "text", "error") + LineBreak;

    public override string Extension => ".csv";

    public override string Begin => s_names;

    public override string BeginOne => s_names;

    public override bool CanReadBack => true;

    public override string Page(PageName name, CleanResult result) => Row(
        name.Path,
        name.Id,
        result.Url?.ToString(),
        result.Title,
        result.Source,
        result.Author,
        result.Editor,
        result.Published?.ToString(),
        result.Modified?.ToString(),
        result.Summary,
        result.Language,
        Math.Round(result.Confidence, 4).ToString(CultureInfo.InvariantCulture),
        result.Text,
        null);

    public override string Failure(PageName name, string error) =>
        Row(name.Path, name.Id, name.Url?.ToString(), null, null, null, null, null, null, null, null, null, null, error);

    public override string PathAsWritten(string path) => Harmless(path);

    public override IEnumerable<WrittenPage> ReadBack(ByteWindow window)
    {
        var rows = new CsvRows(window);
        if (rows.Next() is not { } names || string.Join(',', names) + LineBreak != s_names)
        {
            yield break;
        }

        while (rows.Next() is { } row && row.Count == names.Count)
        {
            yield return new WrittenPage(row[0], row[^1].Length > 0, window.Position);
        }
    }

    private static string Row(params ReadOnlySpan<string?> cells)
    {
        var row = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            row.Append(i == 0 ? "" : ",");
            var cell = Harmless(cells[i] ?? "");
            if (cell.AsSpan().ContainsAny(s_quoted))
            {
                row.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                row.Append(cell);
            }
        }

        return row.Append(LineBreak).ToString();
    }

    // A dash alone, the path of standard input, is no formula.
    private static string Harmless(string cell) => cell.Length > 1 && s_formula.Contains(cell[0]) ? "'" + cell : cell;
}
