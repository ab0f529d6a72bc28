namespace Cleaner.Cli.Inputs;

/// <summary>
/// A web archive as stretches of bytes that records stand in, one after another: all of a plain file; of a compressed one each member
/// that begins with a record, with the members that go on with it.
/// </summary>
internal abstract class WarcFile : IDisposable
{
    /// <summary>How every record begins, up to its version.</summary>
    public static ReadOnlySpan<byte> Magic => "WARC/"u8;

    /// <summary>The current stretch.</summary>
    public abstract ByteWindow Window { get; }

    public static WarcFile Open(Stream stream)
    {
        var raw = new ByteWindow(stream);
        return raw.Ensure(4) && GzipMembers.IsMember(raw.Available) ? new GzipWarcFile(raw) : new PlainWarcFile(raw);
    }

    /// <summary>Goes to the next stretch; behind a broken one, to the next that begins as it should. False at the end.</summary>
    public abstract bool Next();

    /// <summary>Names the place of a record that begins at a position of the stretch: where other tools would look for it in the file.</summary>
    public abstract string Locate(long position);

    public abstract void Dispose();
}

internal sealed class PlainWarcFile(ByteWindow raw) : WarcFile
{
    private bool _begun;

    public override ByteWindow Window => raw;

    public override bool Next() => !_begun && (_begun = true);

    public override string Locate(long position) => position.ToString();

    public override void Dispose() => raw.Dispose();
}
