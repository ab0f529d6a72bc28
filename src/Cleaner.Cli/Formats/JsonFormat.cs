namespace Cleaner.Cli.Formats;

/// <summary>An object for one page, an array for many.</summary>
internal sealed class JsonFormat(bool blocks) : PageFormat
{
    public override string Extension => ".json";

    public override string Begin => "[\n";

    public override string Between => ",\n";

    public override string End => "]\n";

    public override string Page(string path, CleanResult result) =>
        result.ToJson(new JsonOptions { Path = path, Blocks = blocks, Indented = true }) + "\n";

    public override string Failure(string path, string error) => FailureJson.Write(path, error, indented: true) + "\n";
}
