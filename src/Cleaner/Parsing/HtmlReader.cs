using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Cleaner.Parsing;

/// <summary>Text to tree, by AngleSharp's parser, without what no later stage reads.</summary>
internal static class HtmlReader
{
    private static readonly HtmlParserOptions Options = new()
    {
        SkipComments = true,
        SkipProcessingInstructions = true,
        DisableElementPositionTracking = true,
    };

    public static PageTree Parse(string html) => Parse(html.AsMemory());

    /// <summary>Parses text whose memory must not change before the tree is disposed of.</summary>
    public static PageTree Parse(ReadOnlyMemory<char> html)
    {
        var factory = new PageTreeFactory();
        var parser = new HtmlParser(Options, BrowsingContext.New(new Configuration([factory])));
        var tree = parser.ParseDocument<PageTree, PageElement>(new TextSource(new ReadOnlyMemoryTextSource(html)), Consume);
        if (!tree.IsGivenUp)
        {
            return tree;
        }

        tree.Dispose();
        using var document = new HtmlParser(Options).ParseDocument(html);
        return PageTreeCopy.Of(document);

        TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next) => factory.Tree!.Consume(ref token, next);
    }
}
