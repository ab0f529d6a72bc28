using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Cleaner.Cli.Tests.Inputs;

public sealed class WarcTests : IDisposable
{
    private static readonly string[] s_subjects = ["Aldermoor", "Brackenfield", "Corsham", "Deeping", "Elmswell"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Pages_come_in_order_with_their_place_and_address(bool compressed, bool inOneMember)
    {
        var info = compressed && !inOneMember ? Warc.Gzip(Warc.Info) : Warc.Info;
        var records = s_subjects.Select(subject => compressed && !inOneMember ? Warc.Gzip(Warc.Page(subject)) : Warc.Page(subject));
        byte[] archive = [.. info, .. records.SelectMany(record => record)];
        var name = compressed ? "crawl.warc.gz" : "crawl.warc";
        var first = inOneMember ? $"0+{info.Length}" : $"{info.Length}";
        _folder.Write(name, inOneMember ? Warc.Gzip(archive) : archive);

        var run = Clean(name);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(s_subjects, run.Lines.Select(line => Field(line, "title")!["News of ".Length..]));
        Assert.Equal(s_subjects.Select(subject => $"https://weekly.example/{subject}"), run.Lines.Select(line => Field(line, "url")));
        Assert.Equal($"{name}#{first}", Field(run.Lines[0], "path"));
    }

    [Fact]
    public void Place_of_a_record_is_where_its_member_begins()
    {
        byte[] first = Warc.Gzip(Warc.Page("Aldermoor"));
        byte[] second = Warc.Gzip(Warc.Page("Brackenfield"));
        _folder.Write("crawl.warc.gz", [.. first, .. second]);

        var place = int.Parse(Field(Clean("crawl.warc.gz").Lines[1], "path")!.Split('#')[1]);
        _folder.Write("alone.warc.gz", File.ReadAllBytes(_folder.Path("crawl.warc.gz"))[place..]);

        Assert.Equal("News of Brackenfield", Field(Assert.Single(Clean("alone.warc.gz").Lines), "title"));
    }

    [Fact]
    public void Bodies_are_unwrapped()
    {
        var page = Encoding.UTF8.GetBytes(TemporaryFolder.Page("Aldermoor"));
        byte[] gzip = Warc.Gzip(page);
        byte[] brotli = Warc.Compress(page, target => new BrotliStream(target, CompressionLevel.Fastest));
        byte[] zlib = Warc.Compress(page, target => new ZLibStream(target, CompressionLevel.Fastest));
        byte[] deflate = Warc.Compress(page, target => new DeflateStream(target, CompressionLevel.Fastest));
        _folder.Write("crawl.warc",
        [
            .. Warc.Response("https://a.example/", page),
            .. Warc.Response("https://a.example/", Warc.Chunked(page), headers: "Transfer-Encoding: chunked"),
            .. Warc.Response("https://a.example/", gzip, headers: "Content-Encoding: gzip"),
            .. Warc.Response("https://a.example/", brotli, headers: "content-encoding: BR"),
            .. Warc.Response("https://a.example/", zlib, headers: "Content-Encoding: deflate"),
            .. Warc.Response("https://a.example/", deflate, headers: "Content-Encoding: deflate"),
            .. Warc.Response("https://a.example/", Warc.Chunked(gzip), headers: ["Transfer-Encoding: chunked", "Content-Encoding: gzip"]),

            // Stored unwrapped, under the header of before.
            .. Warc.Response("https://a.example/", page, headers: ["Transfer-Encoding: chunked", "Content-Encoding: gzip"]),
            .. Warc.Response("https://a.example/", page, headers: "Content-Encoding: br"),
        ]);

        var run = Clean("crawl.warc");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(9, run.Lines.Length);
        Assert.All(run.Lines, line => Assert.Equal(Field(run.Lines[0], "text"), Field(line, "text")));
        Assert.Contains("Aldermoor", run.Lines[0]);
    }

    [Fact]
    public void Character_set_of_the_http_header_is_believed()
    {
        var text = TemporaryFolder.Page("安吉县").Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal);
        var big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes(text.Replace("县", "縣", StringComparison.Ordinal).Replace('“', '"').Replace('”', '"').Replace('’', '\'').Replace("©", "", StringComparison.Ordinal));
        _folder.Write("crawl.warc", Warc.Response("https://a.example/", big5, "text/html; charset=big5"));

        Assert.Equal("News of 安吉縣", Field(Assert.Single(Clean("crawl.warc").Lines), "title"));
    }

    [Fact]
    public void What_is_no_page_is_passed_over()
    {
        var page = Encoding.UTF8.GetBytes(TemporaryFolder.Page("Aldermoor"));
        _folder.Write("crawl.warc",
        [
            .. Warc.Info,
            .. Warc.Record("request", "https://a.example/", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            .. Warc.Response("https://a.example/a.png", [0x89, 0x50, 0, 1, 2, 3], "image/png"),
            .. Warc.Response("https://a.example/robots.txt", "User-agent: *\nDisallow: /search\n"u8.ToArray(), "text/plain"),
            .. Warc.Response("https://a.example/old", page, status: "301 Moved Permanently"),
            .. Warc.Record("revisit", "https://a.example/", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray()),
            .. Warc.Record("response", "dns:a.example", "text/dns", "20200822 a.example 1 IN A 127.0.0.1"u8.ToArray()),
            .. Warc.Record("resource", "<https://a.example/kept>", "text/html", page, version: "1.1"),
        ]);

        var run = Clean("crawl.warc");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("https://a.example/kept", Field(Assert.Single(run.Lines), "url"));
    }

    [Theory]
    [InlineData("a false length")]
    [InlineData("no length")]
    [InlineData("cut short")]
    [InlineData("an HTTP header without end")]
    public void Broken_record_costs_only_itself(string damage)
    {
        Assert.All([false, true], compressed =>
        {
            var records = s_subjects.Select(subject => Warc.Page(subject)).ToList();
            records[2] = damage switch
            {
                "a false length" => Replaced(records[2], "Content-Length: ", "Content-Length: 9"),
                "no length" => Replaced(records[2], "Content-Length: ", "Content-Lentgh: "),
                "cut short" => records[2][..^400],
                _ => Replaced(records[2], "\r\n\r\n<!DOCTYPE", "\r\n<!DOCTYPE")[..500],
            };
            var run = Clean(_folder.Write(compressed ? "crawl.warc.gz" : "crawl.warc", [.. records.SelectMany(record => compressed ? Warc.Gzip(record) : record)]));
            AssertOnlyThirdFailed(run);
        });
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("cut short")]
    [InlineData("missing head")]
    [InlineData("noise")]
    public void Broken_member_costs_only_its_record(string damage)
    {
        var records = s_subjects.Select(subject => Warc.Gzip(Warc.Page(subject))).ToList();
        var broken = records[2];
        records[2] = damage switch
        {
            "changed" => [.. broken[..200], .. broken[200..220].Select(value => (byte)~value), .. broken[220..]],
            "cut short" => broken[..^100],
            "missing head" => broken[20..],
            _ => [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i % 5 == 0 ? 0x1f : i % 5 == 1 ? 0x8b : i % 5 == 2 ? 8 : i * 7919 >> 4))],
        };

        AssertOnlyThirdFailed(Clean(_folder.Write("crawl.warc.gz", [.. records.SelectMany(record => record)])));
    }

    [Fact]
    public void Body_that_cannot_be_decompressed_costs_only_its_page()
    {
        _folder.Write("crawl.warc",
        [
            .. Warc.Page("Aldermoor"),
            .. Warc.Response("https://a.example/b", Warc.Gzip(new byte[5000])[..^9], headers: "Content-Encoding: gzip"),
            .. Warc.Response("https://a.example/c", Warc.Chunked(new byte[5000])[..^300], headers: "Transfer-Encoding: chunked"),
            .. Warc.Response("https://a.example/d", [1, 2, 3], headers: "Content-Encoding: sdch"),
            .. Warc.Page("Elmswell"),
        ]);

        var run = Clean("crawl.warc");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [null, "the gzip data is broken or cut short", "the last chunk of the HTTP body is cut short", "the content encoding 'sdch' is not known", null],
            run.Lines.Select(line => Field(line, "error")));
    }

    [Fact]
    public void Bomb_in_a_record_is_refused()
    {
        _folder.Write("crawl.warc", [.. Warc.Response("https://a.example/", Warc.Gzip(new byte[100_000_000]), headers: "Content-Encoding: gzip"), .. Warc.Page("Elmswell")]);

        var run = Clean("crawl.warc");

        Assert.Contains("more than 67108864 bytes", Field(run.Lines[0], "error"));
        Assert.Equal("News of Elmswell", Field(run.Lines[1], "title"));
    }

    [Fact]
    public void File_that_is_no_archive_is_one_line()
    {
        _folder.Write("crawl.warc", "<html>no archive</html>\n" + new string('x', 1_000_000));

        var run = Clean("crawl.warc");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("clean: crawl.warc#0: no WARC record begins here", Assert.Single(run.Problems));
    }

    [Fact]
    public void Two_thousand_records_with_a_broken_one_pass_in_bounded_memory()
    {
        // 2,000 pages of 100 KB are 200 MB, and may not be held at once in 100.
        var padding = $"<script>{new string('/', 100_000)}</script>";
        using (var archive = File.Create(_folder.Path("crawl.warc.gz")))
        {
            archive.Write(Warc.Gzip(Warc.Info));
            for (var i = 0; i < 2000; i++)
            {
                var member = Warc.Gzip(Warc.Page($"Place{i}", padding));
                archive.Write(i == 777 ? member[..^50] : member);
            }
        }

        var run = CleanTool.Run(new ToolStart { Folder = _folder.Root, Environment = { ["DOTNET_GCHeapHardLimit"] = "0x6400000" } }, "crawl.warc.gz", "-j", "4", "-o", "out.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("clean: crawl.warc.gz#", Assert.Single(run.Problems));
        var lines = File.ReadAllLines(_folder.Path("out.jsonl"));
        Assert.Equal(2000, lines.Length);
        for (var i = 0; i < 2000; i++)
        {
            Assert.Equal(i == 777 ? null : $"News of Place{i}", Field(lines[i], "title"));
        }
    }

    [Fact]
    public void Standard_input_is_known_by_its_first_bytes()
    {
        byte[] archive = [.. Warc.Gzip(Warc.Page("Aldermoor")), .. Warc.Gzip(Warc.Page("Brackenfield"))];

        var run = CleanTool.Run(new ToolStart { Input = archive }, "-");

        Assert.Equal(2, run.Lines.Length);
        Assert.Equal("-#0", Field(run.Lines[0], "path"));
    }

    private static void AssertOnlyThirdFailed(ToolRun run)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["News of Aldermoor", "News of Brackenfield", null, "News of Deeping", "News of Elmswell"], run.Lines.Select(line => Field(line, "title")));
        Assert.NotNull(Field(run.Lines[2], "error"));
        Assert.Single(run.Problems);
    }

    private static byte[] Replaced(byte[] bytes, string old, string by) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace(old, by, StringComparison.Ordinal));

    private static string? Field(string line, string name)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    private ToolRun Clean(params string[] arguments) => CleanTool.Run(new ToolStart { Folder = _folder.Root }, arguments);
}
