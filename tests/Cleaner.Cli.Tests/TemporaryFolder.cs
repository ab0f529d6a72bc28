using System.Text;

namespace Cleaner.Cli.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("cleaner-").FullName;

    public string Path(string name) => System.IO.Path.Join(Root, name);

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>A page whose article names <paramref name="subject"/> in every paragraph.</summary>
    public string WritePage(string name, string subject) => Write(name, Page(subject));

    public static string Page(string subject) =>
        $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>News of {subject}</title></head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <article><h1>News of {subject}</h1>
        <p>The council of {subject} met on Tuesday to decide whether the old bridge, closed since the floods of last winter, would be repaired or replaced.</p>
        <p>Residents of {subject} filled the hall to its doors, and the chair, who had expected a short evening, gave each of them three minutes at the microphone.</p>
        <p>“We have walked the long way round for a year,” said a baker from {subject}, “and nobody has told us what it would cost to walk the short one again.”</p>
        <p>A decision for {subject} is expected in the spring, when the engineers will have finished their survey of the two remaining piers.</p>
        </article><footer><p>© The Weekly</p></footer></body></html>
        """;

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
