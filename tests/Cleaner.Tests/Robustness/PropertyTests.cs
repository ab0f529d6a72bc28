using System.Globalization;
using System.Text;
using AngleSharp;
using AngleSharp.Html.Parser;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.Robustness;

/// <summary>What holds of every page.</summary>
public sealed class PropertyTests
{
    private const int Pages = 400;

    // What is told apart at a glance as a paragraph of its own; shorter lines may well recur in an article.
    private const int ParagraphLength = 40;

    private static readonly NewsCleaner s_cleaner = new();

    [Fact]
    public void Never_throws_on_any_bytes()
    {
        PageGen.Bytes.Sample(bytes => Assert.NotNull(Everything(s_cleaner.Clean(bytes))), iter: Pages);
    }

    [Fact]
    public void Never_throws_on_any_text()
    {
        PageGen.Soup.Sample(soup => Assert.NotNull(Everything(s_cleaner.CleanText(soup))), iter: Pages);
    }

    [Fact]
    public void Text_of_a_page_is_made_of_the_pages_own_text()
    {
        var kept = 0;
        PageGen.Page.Sample(
            html =>
            {
                var own = Solid(new HtmlParser().ParseDocument(html).DocumentElement.TextContent);
                var text = s_cleaner.Clean(html).Text;
                Interlocked.Add(ref kept, Math.Min(1, text.Length));
                Assert.All(text.Split("\n\n"), paragraph => Assert.Contains(Solid(paragraph), own, StringComparison.Ordinal));
            },
            iter: Pages);
        Assert.InRange(kept, Pages / 20, Pages);
    }

    [Fact]
    public void Text_of_a_dump_is_made_of_the_dumps_own_text()
    {
        var kept = 0;
        PageGen.Any("Heading", "镇议会星期二晚上开会讨论是修还是重建，会场座无虚席。", "The council met on Tuesday to decide about the bridge.", "• item 2020-07-01", "", "来源：某某网", "2020-08-22 19:13:23")
            .Array[0, 40].Select(lines => string.Join('\n', lines))
            .Sample(
                dump =>
                {
                    var text = s_cleaner.CleanText(dump).Text;
                    Interlocked.Add(ref kept, Math.Min(1, text.Length));
                    Assert.All(text.Split("\n\n"), paragraph => Assert.Contains(Solid(paragraph), Solid(dump), StringComparison.Ordinal));
                },
                iter: Pages);
        Assert.InRange(kept, Pages / 20, Pages);
    }

    [Fact]
    public void Second_copy_of_an_article_is_not_kept()
    {
        Gen.Int[3, 12].Sample(
            count =>
            {
                var paragraphs = string.Concat(Enumerable.Range(0, count).Select(Paragraph));
                var html = $"<html><body><div class='pc'><h1>News of the bridge</h1>{paragraphs}</div><div class='mobile'><h1>News of the bridge</h1>{paragraphs}</div></body></html>";

                var kept = s_cleaner.Clean(html).Text.Split("\n\n").Where(paragraph => paragraph.Length >= ParagraphLength).ToList();

                Assert.NotEmpty(kept);
                Assert.Equal(kept.Count, kept.Distinct(StringComparer.Ordinal).Count());
            },
            iter: 10);
    }

    [Fact]
    public void Same_bytes_give_the_same_output_on_one_thread_or_eight()
    {
        var pages = new List<byte[]>();
        PageGen.Bytes.Sample(pages.Add, iter: 100, threads: 1);
        var alone = pages.Select(page => Everything(s_cleaner.Clean(page))).ToList();

        var together = pages.Concat(pages).AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(page => Everything(s_cleaner.Clean(page))).ToList();

        Assert.Equal(alone.Concat(alone), together);
    }

    [Fact]
    public void Same_bytes_give_the_same_output_in_any_culture()
    {
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = ",";
        strange.NumberFormat.NegativeSign = "minus";
        strange.DateTimeFormat.DateSeparator = "~";
        strange.DateTimeFormat.TimeSeparator = "~";
        PageGen.Bytes.Sample(
            page =>
            {
                var before = CultureInfo.CurrentCulture;
                var usual = Everything(s_cleaner.Clean(page));
                CultureInfo.CurrentCulture = strange;
                try
                {
                    Assert.Equal(usual, Everything(s_cleaner.Clean(page)));
                }
                finally
                {
                    CultureInfo.CurrentCulture = before;
                }
            },
            iter: 100);
    }

    [Fact]
    public void Document_of_the_caller_is_left_unchanged()
    {
        PageGen.Soup.Sample(
            soup =>
            {
                var document = new HtmlParser().ParseDocument(soup);
                var before = document.ToHtml();
                s_cleaner.Clean(document);
                Assert.Equal(before, document.ToHtml());
            },
            iter: Pages);
    }

    private static string Paragraph(int i) =>
        $"<p>On day {i * 7} of the inquiry the council heard {(i % 2 == 0 ? "an engineer" : "a baker")} speak for {i + 3} minutes about pier number {i * 31 % 17}, which had moved.</p>";

    private static string Everything(CleanResult result) =>
        result.ToJson(new JsonOptions { Blocks = true }) + result.ToMarkdown() + result.ToHtml();

    /// <summary>Without white space, which the page's mark-up and the text's paragraphs set differently.</summary>
    private static string Solid(string text)
    {
        var solid = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                solid.Append(c);
            }
        }

        return solid.ToString();
    }
}
