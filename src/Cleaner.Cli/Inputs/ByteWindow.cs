using System.Buffers;

namespace Cleaner.Cli.Inputs;

/// <summary>A stream read forward through one buffer: lines, peeks, and steps back as far as the buffer (or, in a file, anywhere).</summary>
internal sealed class ByteWindow : IDisposable
{
    private const int Size = 256 * 1024;

    /// <summary>Bytes behind the position that stay at hand when more is read: where a broken record is searched again from its beginning.</summary>
    private const int Kept = Size / 2;

    private readonly byte[] _buffer = new byte[Size];
    private Stream _source;
    private long _origin;
    private int _at;
    private int _end;

    public ByteWindow(Stream source) => _source = source;

    /// <summary>Bytes of the stream before the next one.</summary>
    public long Position => _origin + _at;

    /// <summary>What is read and not yet passed.</summary>
    public ReadOnlySpan<byte> Available => _buffer.AsSpan(_at, _end - _at);

    /// <summary>Begins again with another stream.</summary>
    public void Reset(Stream source)
    {
        _source = source;
        _origin = _at = _end = 0;
    }

    /// <summary>Whether there is another byte; it is then available.</summary>
    public bool Fill() => _at < _end || More();

    /// <summary>Reads until so many bytes (at most half the buffer) are available; false where the stream ends before.</summary>
    public bool Ensure(int count)
    {
        while (_end - _at < count)
        {
            if (!More())
            {
                return false;
            }
        }

        return true;
    }

    public void Advance(int count) => _at += count;

    public bool StartsWith(ReadOnlySpan<byte> bytes) => Ensure(bytes.Length) && Available.StartsWith(bytes);

    /// <summary>Passes so many bytes; false where the stream ends before.</summary>
    public bool Skip(long count)
    {
        while (count > 0 && Fill())
        {
            var step = (int)Math.Min(count, _end - _at);
            _at += step;
            count -= step;
        }

        return count == 0;
    }

    public int Read(Span<byte> target)
    {
        if (!Fill())
        {
            return 0;
        }

        var count = Math.Min(target.Length, _end - _at);
        _buffer.AsSpan(_at, count).CopyTo(target);
        _at += count;
        return count;
    }

    /// <summary>The bytes up to a place in the stream; fewer where it ends before.</summary>
    public byte[] ReadTo(long end)
    {
        // Grown as bytes come: a length that a header states is not to be trusted with memory.
        var bytes = new byte[(int)Math.Min(end - Position, Size)];
        var length = 0;
        while (Position < end && Fill())
        {
            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, length + end - Position));
            }

            length += Read(bytes.AsSpan(length, (int)Math.Min(bytes.Length - length, end - Position)));
        }

        return length == bytes.Length ? bytes : bytes[..length];
    }

    /// <summary>The next line without its line feed; null at the end of the stream. Of a line longer than <paramref name="most"/> no more than that is told.</summary>
    public byte[]? ReadLine(int most, out bool isTooLong)
    {
        isTooLong = false;
        if (!Fill())
        {
            return null;
        }

        var whole = Available.IndexOf((byte)'\n');
        if (whole >= 0 && whole <= most)
        {
            var line = Available[..whole].ToArray();
            Advance(whole + 1);
            return line;
        }

        var parts = new ArrayBufferWriter<byte>();
        while (Fill())
        {
            var found = Available.IndexOf((byte)'\n');
            var part = found < 0 ? Available : Available[..found];
            isTooLong |= parts.WrittenCount + (long)part.Length > most;
            if (!isTooLong)
            {
                parts.Write(part);
            }

            Advance(part.Length + (found < 0 ? 0 : 1));
            if (found >= 0)
            {
                break;
            }
        }

        return isTooLong ? [] : parts.WrittenSpan.ToArray();
    }

    /// <summary>Steps back to a place that was passed, or as near to it as can be.</summary>
    public void Rewind(long position)
    {
        if (position < _origin && _source.CanSeek)
        {
            _source.Seek(position - (_origin + _end), SeekOrigin.Current);
            _origin = position;
            _at = _end = 0;
        }
        else
        {
            _at = (int)Math.Max(0, position - _origin);
        }
    }

    public void Dispose() => _source.Dispose();

    private bool More()
    {
        if (_end == _buffer.Length)
        {
            var dropped = Math.Max(0, _at - Kept);
            if (dropped == 0)
            {
                throw new InvalidOperationException("more was asked for than the buffer holds");
            }

            _buffer.AsSpan(dropped, _end - dropped).CopyTo(_buffer);
            _origin += dropped;
            _at -= dropped;
            _end -= dropped;
        }

        var read = _source.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
