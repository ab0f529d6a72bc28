namespace Cleaner.Cli.Formats;

/// <summary>An object for one page, an array for many.</summary>
internal sealed class JsonFormat(bool blocks) : PageFormat
{
    public override string Extension => ".json";

    public override string Begin => "[\n";

    public override string Between => ",\n";

    public override string End => "]\n";

    public override string Page(PageName name, CleanResult result) =>
        result.ToJson(new JsonOptions { Path = name.Path, Id = name.Id, Blocks = blocks, Indented = true }) + "\n";

    public override string Failure(PageName name, string error) => FailureJson.Write(name, error, indented: true) + "\n";
}
