namespace Cleaner.Cli.Formats;

/// <summary>An object a line.</summary>
internal sealed class JsonLinesFormat(bool blocks) : PageFormat
{
    public override string Extension => ".jsonl";

    public override string Page(string path, CleanResult result) => result.ToJson(new JsonOptions { Path = path, Blocks = blocks }) + "\n";

    public override string Failure(string path, string error) => FailureJson.Write(path, error, indented: false) + "\n";
}
