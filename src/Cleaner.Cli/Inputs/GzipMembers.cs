using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Cleaner.Cli.Inputs;

/// <summary>
/// The members of a gzip file (RFC 1952) one after another, each checked against its sum: where one ends is known, and behind a broken
/// one the next can be found. Not so in the runtime's stream, which takes a file that was cut short for a whole one.
/// </summary>
internal sealed class GzipMembers(ByteWindow raw) : IDisposable
{
    public const string Broken = "the gzip data is broken or cut short";

    private const int HeaderLength = 10;
    private const int TrailerLength = 8;

    private readonly Feed _feed = new(raw);
    private readonly Crc32 _sum = new();
    private DeflateStream? _member;
    private uint _length;

    /// <summary>Where the current member begins in the file.</summary>
    public long Start { get; private set; }

    /// <summary>Whether bytes begin as a gzip member does, compressed in the one way there is.</summary>
    public static bool IsMember(ReadOnlySpan<byte> bytes) => bytes is [0x1f, 0x8b, 8, < 0x20, ..];

    /// <summary>Opens the next member, over any padding of zeros; false at the end of the file.</summary>
    /// <exception cref="InvalidDataException">No member begins here.</exception>
    public bool Next()
    {
        while (raw.Fill() && raw.Available[0] == 0)
        {
            raw.Advance(1);
        }

        if (!raw.Fill())
        {
            return false;
        }

        Start = raw.Position;
        _member?.Dispose();
        _member = null;
        if (!raw.Ensure(HeaderLength) || !IsMember(raw.Available))
        {
            throw new InvalidDataException(Start == 0 ? "this is no gzip data" : "what follows is no gzip data");
        }

        SkipHeader();
        _sum.Reset();
        _length = 0;
        _member = new DeflateStream(_feed, CompressionMode.Decompress, leaveOpen: true);
        return true;
    }

    /// <summary>Bytes of the current member; 0 at its end.</summary>
    /// <exception cref="InvalidDataException">It is broken or cut short.</exception>
    public int Read(Span<byte> target)
    {
        if (_member is null || target.IsEmpty)
        {
            return 0;
        }

        int read;
        try
        {
            read = _member.Read(target);
        }
        catch (InvalidDataException problem)
        {
            throw new InvalidDataException(Broken, problem);
        }

        if (read == 0)
        {
            Close();
            return 0;
        }

        _sum.Append(target[..read]);
        _length += (uint)read;
        return read;
    }

    public void Dispose()
    {
        _member?.Dispose();
        raw.Dispose();
    }

    /// <summary>
    /// The inflater does not say how much of its last piece it used. But the member ends in that piece, and what follows are the sum and
    /// the length of what came out of it: where these eight bytes stand, the trailer is.
    /// </summary>
    private void Close()
    {
        _member!.Dispose();
        _member = null;
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _sum.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], _length);
        var delivered = raw.Position;
        raw.Rewind(_feed.LastPiece);
        raw.Ensure((int)(delivered - raw.Position) + TrailerLength);
        var found = raw.Available.IndexOf(trailer);
        if (found < 0 || raw.Position + found > delivered)
        {
            throw new InvalidDataException(Broken);
        }

        raw.Advance(found + TrailerLength);
    }

    private void SkipHeader()
    {
        const int HasSum = 2, HasExtra = 4, HasName = 8, HasComment = 16;
        var flags = raw.Available[3];
        raw.Advance(HeaderLength);
        var whole = true;
        if ((flags & HasExtra) != 0)
        {
            whole = raw.Ensure(2) && raw.Skip(2 + BinaryPrimitives.ReadUInt16LittleEndian(raw.Available));
        }

        for (var strings = ((flags & HasName) != 0 ? 1 : 0) + ((flags & HasComment) != 0 ? 1 : 0); strings > 0 && whole; strings--)
        {
            int end;
            while ((end = raw.Available.IndexOf((byte)0)) < 0 && whole)
            {
                raw.Advance(raw.Available.Length);
                whole = raw.Fill();
            }

            raw.Advance(whole ? end + 1 : 0);
        }

        if (!whole || !raw.Skip((flags & HasSum) != 0 ? 2 : 0))
        {
            throw new InvalidDataException(Broken);
        }
    }

    /// <summary>The file as the inflater reads it, which remembers where its last piece began.</summary>
    private sealed class Feed(ByteWindow raw) : ReadOnlyStream
    {
        public long LastPiece { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var before = raw.Position;
            var read = raw.Read(buffer);
            LastPiece = read > 0 ? before : LastPiece;
            return read;
        }
    }
}
