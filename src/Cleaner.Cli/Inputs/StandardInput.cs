namespace Cleaner.Cli.Inputs;

/// <summary>Standard input, whose content tells what it holds.</summary>
internal static class StandardInput
{
    /// <summary>How the first line of JSON lines begins; no page begins so.</summary>
    private const byte Brace = (byte)'{';

    private const int Glance = 256;

    private static InputFile? s_looked;

    /// <summary>Looks at its beginning, and at what is compressed there, once; the stream that is opened later gives all of it.</summary>
    public static InputFile Look(string path, InputKind wanted) => s_looked ??= LookNow(path, wanted);

    private static InputFile LookNow(string path, InputKind wanted)
    {
        var window = new ByteWindow(Console.OpenStandardInput());
        var isGzip = window.Ensure(4) && GzipMembers.IsMember(window.Available);
        window.Ensure(Glance);
        var start = isGzip ? FirstBytes(window) : window.Available[..Math.Min(Glance, window.Available.Length)].ToArray();
        return Of(path, Kind(start, wanted), window, isGzip);
    }

    private static InputFile Of(string path, InputKind kind, ByteWindow window, bool isGzip) => new(path, "stdin", kind)
    {
        Open = () => new WindowStream(window),
        IsGzip = isGzip,
    };

    private static byte[] FirstBytes(ByteWindow window)
    {
        var position = window.Position;
        try
        {
            var members = new GzipMembers(window);
            var bytes = new byte[Glance];
            var length = members.Next() ? members.Read(bytes) : 0;
            return bytes[..length];
        }
        catch (InvalidDataException)
        {
            // Whoever reads it will say so.
            return [];
        }
        finally
        {
            window.Rewind(position);
        }
    }

    private static InputKind Kind(ReadOnlySpan<byte> start, InputKind wanted)
    {
        if (wanted != InputKind.Auto || start.StartsWith(WarcFile.Magic))
        {
            return wanted == InputKind.Auto ? InputKind.Warc : wanted;
        }

        start = start.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8);
        return start is [Brace, .. var rest] && rest.TrimStart(" \t"u8) is [(byte)'"', ..] ? InputKind.JsonLines : InputKind.Page;
    }

    private sealed class WindowStream(ByteWindow window) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer) => window.Read(buffer);
    }
}
