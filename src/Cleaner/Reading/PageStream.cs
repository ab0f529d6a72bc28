namespace Cleaner.Reading;

/// <summary>Reads a stream whole, but never more than the limits allow.</summary>
internal static class PageStream
{
    private const int Step = 64 * 1024;

    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, PageLimits limits, CancellationToken cancellationToken)
    {
        var most = 4L * limits.MaxChars;
        var buffer = new byte[Step];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min((long)buffer.Length * 2, Array.MaxLength));
            }

            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return buffer.AsMemory(0, length);
            }

            length += read;
            if (length > most)
            {
                throw new PageLimitException($"the page has more than {most} bytes, more than {limits.MaxChars} characters can need");
            }
        }
    }
}
