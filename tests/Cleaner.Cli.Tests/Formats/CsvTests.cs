using System.Text;
using Cleaner.Cli.Formats;
using Cleaner.Cli.Inputs;
using CsCheck;
using Xunit;

namespace Cleaner.Cli.Tests.Formats;

public sealed class CsvTests : IDisposable
{
    private const string Names = "path,id,url,title,source,author,editor,published,modified,summary,language,confidence,text,error\r\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rows_stand_below_their_names_and_failures_among_them()
    {
        _folder.WritePage("a.html", "Aldermoor");

        var output = Clean("-f", "csv", "a.html", "no,where.html").Output;

        Assert.StartsWith(Names + "a.html,,,News of Aldermoor,", output);
        Assert.EndsWith("\"\r\n\"no,where.html\",,,,,,,,,,,,,no such file or folder\r\n".TrimStart('"'), output);
        Assert.Equal(3, Rows(output).Count);
    }

    [Fact]
    public void One_page_has_its_names_in_a_stream_and_in_a_folder()
    {
        _folder.WritePage("a.html", "Aldermoor");

        Clean("a.html", "-f", "csv", "-o", "out/");

        Assert.StartsWith(Names + "a.html,", Clean("a.html", "-f", "csv").Output);
        Assert.Equal(Clean("a.html", "-f", "csv").Output, File.ReadAllText(_folder.Path("out/a.csv")));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.example\")")]
    [InlineData("+1 for the council")]
    [InlineData("-1 for the council")]
    [InlineData("@SUM(A1:A9) is what the council wrote")]
    [InlineData("＝1+1 is what the council wrote")]
    public void Cell_that_a_spreadsheet_would_run_has_an_apostrophe_before_it(string title)
    {
        _folder.Write("a.html", TemporaryFolder.Page("Aldermoor").Replace("News of Aldermoor", title, StringComparison.Ordinal));

        var row = Rows(Clean("a.html", "-f", "csv").Output)[1];

        Assert.Equal("'" + title, row[3]);
    }

    [Fact]
    public void Any_cell_is_read_back_as_it_was()
    {
        // No cell here begins like a formula.
        Gen.Char["ab,\"\r\n 中"].Array[0, 12].Select(letters => "x" + new string(letters)).Array[2].Sample(cells =>
        {
            var format = new CsvFormat();
            var row = format.Failure(new PageName(cells[0]), cells[1]);
            var read = new CsvRows(new ByteWindow(new MemoryStream(Encoding.UTF8.GetBytes(row)))).Next();
            return read is not null && read.Count == 14 && read[0] == cells[0] && read[^1] == cells[1];
        });
    }

    private static List<List<string>> Rows(string output)
    {
        var reader = new CsvRows(new ByteWindow(new MemoryStream(Encoding.UTF8.GetBytes(output))));
        var rows = new List<List<string>>();
        while (reader.Next() is { } row)
        {
            rows.Add(row);
        }

        return rows;
    }

    private ToolRun Clean(params string[] arguments) => CleanTool.Run(new ToolStart { Folder = _folder.Root }, arguments);
}
