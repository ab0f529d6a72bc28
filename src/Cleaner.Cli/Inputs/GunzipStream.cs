namespace Cleaner.Cli.Inputs;

/// <summary>All members of a gzip file as one stream.</summary>
internal sealed class GunzipStream(Stream source) : ReadOnlyStream
{
    private readonly GzipMembers _members = new(new ByteWindow(source));
    private State _state;

    public override int Read(Span<byte> buffer)
    {
        while (!buffer.IsEmpty && _state != State.Ended)
        {
            var read = _state == State.Open ? _members.Read(buffer) : 0;
            if (read > 0)
            {
                return read;
            }

            var before = _state;
            _state = _members.Next() ? State.Open : State.Ended;
            if (before == State.Unread && _state == State.Ended)
            {
                throw new InvalidDataException("this is no gzip data");
            }
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        _members.Dispose();
        base.Dispose(disposing);
    }

    private enum State
    {
        Unread,
        Open,
        Ended,
    }
}
