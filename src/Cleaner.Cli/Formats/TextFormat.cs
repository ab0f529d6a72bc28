namespace Cleaner.Cli.Formats;

/// <summary>The body; many are parted by a form feed on a line of its own.</summary>
internal sealed class TextFormat : PageFormat
{
    public override string Extension => ".txt";

    public override string Between => "\f\n";

    public override string Page(PageName name, CleanResult result) => result.Text.Length == 0 ? "" : result.Text + "\n";
}
