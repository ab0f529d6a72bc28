using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using SmartReader;

namespace Cleaner.Benchmarks;

/// <summary>
/// One pass over a set of pages on one thread: what the bare HTML parse takes with AngleSharp's default options, what the whole of
/// Cleaner takes from the bytes to the text, and what SmartReader takes. The ratio is to the bare parse of the same pages in the same run.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class PageBenchmarks
{
    private static readonly Uri NoAddress = new("https://page.invalid/");

    private readonly NewsCleaner cleaner = new();
    private PageSet pages = null!;

    /// <summary>The sets to run on.</summary>
    public static IEnumerable<string> Sets => Sources.Names();

    /// <summary>The set of this run.</summary>
    [ParamsSource(nameof(Sets))]
    public string Set { get; set; } = "";

    /// <summary>Pages in the set of this run.</summary>
    public int PageCount => pages.Pages.Count;

    /// <summary>Reads the pages.</summary>
    [GlobalSetup]
    public void Load() => pages = Sources.Load(Set);

    /// <summary>AngleSharp alone, with its default options.</summary>
    [Benchmark(Baseline = true, Description = "AngleSharp parse")]
    public int Parse()
    {
        var parser = new HtmlParser();
        var elements = 0;
        foreach (var page in pages.Pages)
        {
            using var document = parser.ParseDocument(page.Html);
            elements += document.ChildElementCount;
        }

        return elements;
    }

    /// <summary>The whole of Cleaner: decoding, parsing, deciding, naming, describing, and the text.</summary>
    [Benchmark(Description = "Cleaner")]
    public int Clean()
    {
        var chars = 0;
        foreach (var page in pages.Pages)
        {
            chars += cleaner.Clean(page.Bytes).Text.Length;
        }

        return chars;
    }

    /// <summary>SmartReader with its defaults, to the text.</summary>
    [Benchmark(Description = "SmartReader")]
    public int SmartReader()
    {
        var chars = 0;
        foreach (var page in pages.Pages)
        {
            using var reader = new Reader(NoAddress.AbsoluteUri, page.Html);
            chars += reader.GetArticle().TextContent?.Length ?? 0;
        }

        return chars;
    }
}
