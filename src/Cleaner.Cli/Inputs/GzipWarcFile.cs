namespace Cleaner.Cli.Inputs;

/// <summary>A compressed archive. Each record is a member of its own as the standard recommends; files compressed in another way are read as well.</summary>
internal sealed class GzipWarcFile : WarcFile
{
    private readonly ByteWindow _raw;
    private readonly GzipMembers _members;
    private readonly Stretch _stretch;
    private readonly byte[] _head = new byte[Magic.Length];
    private int _headLength;
    private int _headRead;
    private long _start;
    private Boundary _boundary = Boundary.None;
    private InvalidDataException? _problem;
    private bool _failed;
    private bool _begun;

    public GzipWarcFile(ByteWindow raw)
    {
        _raw = raw;
        _members = new GzipMembers(raw);
        _stretch = new Stretch(this);
        Window = new ByteWindow(_stretch);
    }

    private enum Boundary
    {
        /// <summary>Inside a stretch.</summary>
        None,

        /// <summary>Before a member that begins another one, or cannot be read.</summary>
        Stretch,

        /// <summary>At the end of the file.</summary>
        End,
    }

    public override ByteWindow Window { get; }

    public override bool Next()
    {
        if (_failed)
        {
            _failed = false;
            _boundary = FindNext() ? Boundary.Stretch : Boundary.End;
        }
        else if (!_begun)
        {
            OpenMember();
            _boundary = _boundary == Boundary.End ? Boundary.End : Boundary.Stretch;
        }

        if (_boundary != Boundary.Stretch)
        {
            return false;
        }

        _begun = true;
        _boundary = Boundary.None;
        _start = _members.Start;
        Window.Reset(_stretch);
        return true;
    }

    public override string Locate(long position) => position == 0 ? _start.ToString() : $"{_start}+{position}";

    public override void Dispose() => _members.Dispose();

    /// <summary>Opens the next member and tells by its first bytes whether a record begins there. What is wrong with it is said by the stretch that it begins.</summary>
    private void OpenMember()
    {
        try
        {
            _boundary = !_members.Next() ? Boundary.End : ReadHead() ? Boundary.Stretch : Boundary.None;
        }
        catch (InvalidDataException problem)
        {
            _problem = problem;
            _boundary = Boundary.Stretch;
        }
    }

    private bool ReadHead()
    {
        _headLength = _headRead = 0;
        while (_headLength < _head.Length && _members.Read(_head.AsSpan(_headLength)) is > 0 and var read)
        {
            _headLength += read;
        }

        return _head.AsSpan(0, _headLength).SequenceEqual(Magic);
    }

    /// <summary>Looks for the next member that begins with a record, from right behind the beginning of the broken one.</summary>
    private bool FindNext()
    {
        _raw.Rewind(_members.Start + 1);
        while (_raw.Ensure(4))
        {
            var at = _raw.Available.IndexOf((byte)0x1f);
            if (at != 0)
            {
                _raw.Advance(at < 0 ? _raw.Available.Length : at);
                continue;
            }

            var candidate = _raw.Position;
            if (GzipMembers.IsMember(_raw.Available))
            {
                try
                {
                    if (_members.Next() && ReadHead())
                    {
                        return true;
                    }
                }
                catch (InvalidDataException)
                {
                    // No member after all: the search goes on behind it.
                }

                _raw.Rewind(candidate);
            }

            _raw.Advance(1);
        }

        return false;
    }

    private int Read(Span<byte> buffer)
    {
        while (_boundary == Boundary.None && !_failed)
        {
            if (_problem is { } problem)
            {
                (_problem, _failed) = (null, true);
                throw problem;
            }

            if (_headRead < _headLength)
            {
                var count = Math.Min(buffer.Length, _headLength - _headRead);
                _head.AsSpan(_headRead, count).CopyTo(buffer);
                _headRead += count;
                return count;
            }

            if (ReadMember(buffer) is > 0 and var read)
            {
                return read;
            }

            OpenMember();
        }

        return 0;
    }

    private int ReadMember(Span<byte> buffer)
    {
        try
        {
            return _members.Read(buffer);
        }
        catch (InvalidDataException)
        {
            _failed = true;
            throw;
        }
    }

    /// <summary>The members' bytes up to the next stretch.</summary>
    private sealed class Stretch(GzipWarcFile file) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer) => file.Read(buffer);
    }
}
