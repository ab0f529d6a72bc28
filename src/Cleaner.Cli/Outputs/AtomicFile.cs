namespace Cleaner.Cli.Outputs;

/// <summary>A file that is written beside its place and renamed when it is whole: whoever reads it sees the old one or the new one.</summary>
internal sealed class AtomicFile : IDisposable
{
    /// <summary>What is added to the name while it is written. A run that was killed leaves such a file, and the next one takes its place or goes on with it.</summary>
    public const string Suffix = ".partial";

    private readonly string _target;
    private readonly string? _aside;
    private bool _kept;

    public AtomicFile(string path)
        : this(path, goOn: false)
    {
    }

    private AtomicFile(string path, bool goOn)
    {
        _target = Target(path);
        if (IsDevice(_target))
        {
            Stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            return;
        }

        var aside = _target + Suffix;
        if (goOn && !File.Exists(aside) && File.Exists(_target))
        {
            File.Copy(_target, aside);
            IsCopy = true;
        }

        // Nobody else writes to it meanwhile.
        Stream = new FileStream(aside, goOn ? FileMode.OpenOrCreate : FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        _aside = aside;
    }

    public FileStream Stream { get; }

    /// <summary>Whether what stands aside began as a copy of the finished file.</summary>
    public bool IsCopy { get; }

    /// <summary>Goes on with what an earlier run left unfinished, or with what it finished.</summary>
    public static AtomicFile GoOn(string path) => new(path, goOn: true);

    public void Commit()
    {
        Stream.Dispose();
        if (_aside is not null)
        {
            File.Move(_aside, _target, overwrite: true);
        }
    }

    /// <summary>Ends writing before the file is whole, and leaves what there is aside; returns where.</summary>
    public string? Keep()
    {
        Stream.Dispose();
        _kept = true;
        return _aside;
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (_aside is not null && !_kept && File.Exists(_aside))
        {
            File.Delete(_aside);
        }
    }

    // A link stays a link: the file it leads to is replaced.
    private static string Target(string path)
    {
        var target = Path.GetFullPath(path);
        return new FileInfo(target).LinkTarget is null ? target : File.ResolveLinkTarget(target, returnFinalTarget: true)!.FullName;
    }

    // To rename over /dev/null would take the device's place.
    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}
