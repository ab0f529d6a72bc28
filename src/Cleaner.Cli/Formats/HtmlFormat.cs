namespace Cleaner.Cli.Formats;

/// <summary>The body as an article element; many follow each other.</summary>
internal sealed class HtmlFormat : PageFormat
{
    public override string Extension => ".html";

    public override string Page(PageName name, CleanResult result) => result.ToHtml() + "\n";
}
