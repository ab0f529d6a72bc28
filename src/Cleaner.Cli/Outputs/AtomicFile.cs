namespace Cleaner.Cli.Outputs;

/// <summary>A file that is written beside its place and renamed when it is whole: whoever reads it sees the old one or the new one.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _target;
    private readonly string? _aside;

    public AtomicFile(string path)
    {
        // A link stays a link: the file it leads to is replaced.
        _target = Path.GetFullPath(path);
        if (new FileInfo(_target).LinkTarget is not null)
        {
            _target = File.ResolveLinkTarget(_target, returnFinalTarget: true)!.FullName;
        }

        if (IsDevice(_target))
        {
            Stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            return;
        }

        var aside = $"{_target}.{Environment.ProcessId}.part";
        Stream = new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.Read);
        _aside = aside;
    }

    public Stream Stream { get; }

    public void Commit()
    {
        Stream.Dispose();
        if (_aside is not null)
        {
            File.Move(_aside, _target, overwrite: true);
        }
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (_aside is not null && File.Exists(_aside))
        {
            File.Delete(_aside);
        }
    }

    // To rename over /dev/null would take the device's place.
    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}
