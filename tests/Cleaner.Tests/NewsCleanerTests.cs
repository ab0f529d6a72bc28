using System.Text;
using AngleSharp.Html.Parser;
using Cleaner.Tests.Twins;
using Xunit;

namespace Cleaner.Tests;

public class NewsCleanerTests
{
    private static readonly string s_page =
        $"<html lang=en><head><title>Night ferry returns to the islands - The Pier Gazette</title></head><body><nav><a href=/>Home</a> <a href=/n>News</a></nav>" +
        $"<article><h1>Night ferry returns to the islands</h1>{Story.Html(Story.English)}</article><footer>© The Pier Gazette</footer></body></html>";

    [Fact]
    public async Task Text_bytes_stream_and_document_of_one_page_give_one_result()
    {
        var cleaner = new NewsCleaner();
        var expected = cleaner.Clean(s_page).ToJson(new JsonOptions { Blocks = true });
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(s_page));
        Assert.Equal(expected, cleaner.Clean(Encoding.UTF8.GetBytes(s_page)).ToJson(new JsonOptions { Blocks = true }));
        Assert.Equal(expected, cleaner.Clean(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(s_page)).ToArray()).ToJson(new JsonOptions { Blocks = true }));
        Assert.Equal(expected, (await cleaner.CleanAsync(stream, cancellationToken: TestContext.Current.CancellationToken)).ToJson(new JsonOptions { Blocks = true }));
        Assert.Equal(expected, cleaner.Clean(new HtmlParser().ParseDocument(s_page)).ToJson(new JsonOptions { Blocks = true }));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_string_or_a_dump_that_was_decoded_as_latin_1_is_decoded_anew()
    {
        const string Wrong = "It was “the” café’s";
        var page = s_page.Replace("<h1>", $"<h1>{Wrong} ", StringComparison.Ordinal);
        var latin = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(page));
        Assert.Equal(new NewsCleaner().Clean(page).ToJson(), new NewsCleaner().Clean(latin).ToJson());
        Assert.StartsWith(Wrong, new NewsCleaner().Clean(latin).Title, StringComparison.Ordinal);
        var dump = Wrong + " night\n\n" + string.Join("\n\n", Story.English);
        Assert.Equal(new NewsCleaner().CleanText(dump).ToJson(), new NewsCleaner().CleanText(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(dump))).ToJson());

        // The limit is that of what was handed in.
        var small = new NewsCleaner(new CleanOptions { Limits = PageLimits.Default with { MaxChars = dump.Length } });
        Assert.Throws<PageLimitException>(() => small.CleanText(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(dump))));
    }

    [Fact]
    public void An_article_among_furniture_is_what_is_left()
    {
        var result = new NewsCleaner().Clean(s_page);
        Assert.Equal(string.Join("\n\n", Story.English), result.Text);
        Assert.Equal("Night ferry returns to the islands", result.Title);
        Assert.InRange(result.Confidence, .01, 1);
        Assert.Equal(Enumerable.Range(0, result.Blocks.Count), result.Blocks.Select(block => block.Order));
    }

    [Fact]
    public void The_kind_of_input_can_be_told_and_is_told_by_the_content_otherwise()
    {
        var cleaner = new NewsCleaner();
        var dump = Encoding.UTF8.GetBytes(string.Join("\n\n", Story.English));
        Assert.StartsWith("line ", cleaner.Clean(dump).Blocks[0].Path, StringComparison.Ordinal);
        Assert.StartsWith("html/body", cleaner.Clean(dump, new PageInfo { Kind = PageKind.Html }).Blocks[0].Path, StringComparison.Ordinal);
        Assert.StartsWith("html/body", cleaner.Clean(Encoding.UTF8.GetBytes(s_page)).Blocks[0].Path, StringComparison.Ordinal);
        Assert.Contains("<article>", cleaner.Clean(Encoding.UTF8.GetBytes(s_page), new PageInfo { Kind = PageKind.Text }).Blocks[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_beyond_a_limit_is_cleaned_as_the_text_it_holds()
    {
        foreach (var limits in new[] { new PageLimits { MaxTags = 5 }, new PageLimits { MaxDepth = 1 }, new PageLimits { MaxTotalDepth = 5 } })
        {
            var result = new NewsCleaner(new CleanOptions { Limits = limits }).Clean(s_page);
            Assert.StartsWith("line ", result.Blocks[0].Path, StringComparison.Ordinal);
            Assert.All(Story.English, paragraph => Assert.Contains(result.Blocks, block => block.Text == paragraph));
        }
    }

    [Fact]
    public async Task Text_beyond_the_limit_is_refused_by_every_way_in()
    {
        var cleaner = new NewsCleaner(new CleanOptions { Limits = new PageLimits { MaxChars = 500 } });
        var bytes = Encoding.UTF8.GetBytes(s_page);
        using var stream = new MemoryStream(bytes);
        Assert.Throws<PageLimitException>(() => cleaner.Clean(s_page));
        Assert.Throws<PageLimitException>(() => cleaner.CleanText(s_page));
        Assert.Throws<PageLimitException>(() => cleaner.Clean(bytes));
        await Assert.ThrowsAsync<PageLimitException>(() => cleaner.CleanAsync(stream, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_caller_s_address_goes_before_the_declared_one()
    {
        var declared = s_page.Replace("<head>", "<head><link rel=canonical href=https://example.org/a>", StringComparison.Ordinal);
        Assert.Equal("https://example.org/a", new NewsCleaner().Clean(declared).Url?.AbsoluteUri);
        Assert.Equal("https://example.com/b", new NewsCleaner().Clean(declared, new Uri("https://example.com/b")).Url?.AbsoluteUri);
        Assert.Equal("https://example.com/b", new NewsCleaner().Clean(Encoding.UTF8.GetBytes(declared), new PageInfo { Url = new Uri("https://example.com/b") }).Url?.AbsoluteUri);
        Assert.Null(new NewsCleaner().Clean(s_page).Url);
    }

    [Fact]
    public void A_page_without_an_article_has_an_empty_text()
    {
        foreach (var page in new[] { "", " ", "<html></html>", "<nav><a href=/>Home</a></nav>" })
        {
            var result = new NewsCleaner().Clean(page);
            Assert.Equal(("", 0.0), (result.Text, result.Confidence));
        }
    }

    [Fact]
    public void Missing_arguments_are_refused_at_once()
    {
        var cleaner = new NewsCleaner();
        Assert.Throws<ArgumentNullException>(() => cleaner.Clean((string)null!));
        Assert.Throws<ArgumentNullException>(() => cleaner.CleanText(null!));
        Assert.Throws<ArgumentNullException>(() => cleaner.Clean((AngleSharp.Dom.IDocument)null!));
        Assert.Throws<ArgumentNullException>(() => new NewsCleaner(null!));
    }
}
