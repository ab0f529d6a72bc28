using AngleSharp.Html.Parser;
using Cleaner.Tests.Robustness;
using CsCheck;
using Markdig;
using Xunit;

namespace Cleaner.Tests.Writing;

/// <summary>What readers of Markdown and HTML make of the output is the text, to the character.</summary>
public sealed class ReadBackTests
{
    private static readonly MarkdownPipeline s_markdown = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private static readonly Gen<string> s_words = Gen.Char["ab1 .)#*_-+>=~`[]()<&;|\\!\"'中："].Array[1, 12].Select(letters => new string(letters));

    /// <summary>Text with a link somewhere in it.</summary>
    private static readonly Gen<string> s_text = Gen.Select(s_words, s_words, s_words)
        .Select((before, inside, after) => $"{Escaped(before)}<a href='/a_(b)*|c'>{Escaped(inside)}</a>{Escaped(after)}");

    [Fact]
    public void Any_text_with_links_is_read_back_from_any_structure()
    {
        Gen.Select(PageGen.Any("p", "h2", "li", "blockquote", "td"), s_text, s_text).Sample((tag, one, two) =>
        {
            var body = tag switch
            {
                "li" => $"<ul><li>{one}</li><li>{two}</li></ul>",
                "td" => $"<table><tr><td>{one}</td><td>x</td></tr><tr><td>y</td><td>{two}</td></tr></table>",
                _ => $"<{tag}>{one}</{tag}><{tag}>{two}</{tag}>",
            };
            return IsReadBack(WritingPage.Of(body, url: "https://weekly.example/"));
        });
    }

    private static bool IsReadBack(CleanResult result)
    {
        var text = Solid(result.Text);
        return TextOf(result.ToHtml()) == text && TextOf(Markdown.ToHtml(result.ToMarkdown(), s_markdown)) == text;
    }

    private static string TextOf(string html) => Solid(new HtmlParser().ParseDocument(html).Body!.TextContent);

    /// <summary>White space is the reader's to lay out.</summary>
    private static string Solid(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
