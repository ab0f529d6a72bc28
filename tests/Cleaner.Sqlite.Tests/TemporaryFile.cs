namespace Cleaner.Sqlite.Tests;

/// <summary>A path in a folder of its own, which goes with all SQLite puts beside the file.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cleaner-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "index.db");

    public void Dispose() => _folder.Delete(recursive: true);
}
