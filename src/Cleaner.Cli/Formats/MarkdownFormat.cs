namespace Cleaner.Cli.Formats;

/// <summary>The body as Markdown; many are parted by a rule.</summary>
internal sealed class MarkdownFormat : PageFormat
{
    public override string Extension => ".md";

    public override string Between => "\n---\n\n";

    public override string Page(PageName name, CleanResult result) => result.Text.Length == 0 ? "" : result.ToMarkdown() + "\n";
}
