using System.Text;
using Xunit;

namespace Cleaner.Cli.Tests.Inputs;

public sealed class GzipTests : IDisposable
{
    private static readonly byte[] s_page = Encoding.UTF8.GetBytes(TemporaryFolder.Page("Aldermoor"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Compressed_page_is_the_page()
    {
        _folder.Write("a.html", s_page);
        _folder.Write("a.html.gz", Warc.Gzip(s_page));

        Assert.Equal(Clean("a.html").Output, Clean("a.html.gz").Output);
        Assert.Contains("Aldermoor", CleanTool.Run(new ToolStart { Input = Warc.Gzip(s_page) }, "-").Output);
    }

    [Fact]
    public void Members_that_follow_each_other_are_one_page()
    {
        _folder.Write("a.html.gz", [.. Warc.Gzip(s_page[..700]), .. Warc.Gzip([]), .. Warc.Gzip(s_page[700..]), 0, 0, 0]);

        Assert.Equal(new NewsCleaner().Clean(s_page).Text + "\n", Clean("a.html.gz").Output);
    }

    [Fact]
    public void Every_length_of_page_is_read_to_its_end()
    {
        // The trailer is looked for where the inflater's last piece began: whatever the piece's length.
        for (var length = 0; length < 40_000; length += 613)
        {
            var noise = new byte[length];
            new Random(length).NextBytes(noise);
            using var stream = new Cleaner.Cli.Inputs.GunzipStream(new MemoryStream([.. Warc.Gzip(noise), .. Warc.Gzip(s_page)]));
            using var read = new MemoryStream();
            stream.CopyTo(read);
            Assert.Equal([.. noise, .. s_page], read.ToArray());
        }
    }

    [Fact]
    public void File_cut_anywhere_is_noticed()
    {
        var whole = Warc.Gzip(s_page);
        for (var length = 1; length < whole.Length; length += 7)
        {
            using var stream = new Cleaner.Cli.Inputs.GunzipStream(new MemoryStream(whole[..length]));
            Assert.Throws<InvalidDataException>(() => stream.CopyTo(Stream.Null));
        }
    }

    [Theory]
    [InlineData("cut", "the gzip data is broken or cut short")]
    [InlineData("plain", "this is no gzip data")]
    [InlineData("empty", "this is no gzip data")]
    public void What_is_wrong_is_one_line(string damage, string error)
    {
        _folder.Write("a.html.gz", damage switch
        {
            "cut" => Warc.Gzip(s_page)[..^20],
            "plain" => s_page,
            _ => [],
        });

        var run = Clean("a.html.gz");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.OutputBytes);
        Assert.Equal($"clean: a.html.gz: {error}", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void Folder_gives_compressed_pages_but_no_other_archives()
    {
        _folder.Write("in/a.html.gz", Warc.Gzip(s_page));
        _folder.Write("in/b.gz", Warc.Gzip(s_page));
        _folder.Write("in/c.tar.gz", Warc.Gzip(s_page));

        Clean("in", "-f", "text", "-o", "out/");

        Assert.Equal(["a.txt", "b.txt"], Directory.EnumerateFiles(_folder.Path("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Bomb_is_refused()
    {
        _folder.Write("a.html.gz", Warc.Gzip(new byte[200_000_000]));

        Assert.StartsWith("clean: a.html.gz: the page has more than 67108864 bytes", Assert.Single(Clean("a.html.gz").ErrorLines));
    }

    private ToolRun Clean(params string[] arguments) => CleanTool.Run(new ToolStart { Folder = _folder.Root }, arguments);
}
