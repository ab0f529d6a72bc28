using Cleaner.Reading;
using Xunit;

namespace Cleaner.Tests.Reading;

public class PageStreamTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_536)]
    [InlineData(300_001)]
    public async Task A_stream_is_read_to_its_end_in_whatever_portions_it_comes(int length)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
        {
            bytes[i] = (byte)(i * 31);
        }

        using var stream = new Drip(bytes);
        var read = await PageStream.ReadAsync(stream, PageLimits.Default, TestContext.Current.CancellationToken);
        Assert.True(read.Span.SequenceEqual(bytes));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task More_bytes_than_the_limit_of_characters_can_need_are_refused_without_reading_on()
    {
        using var stream = new Drip(new byte[1_000_000]);
        await Assert.ThrowsAsync<PageLimitException>(() => PageStream.ReadAsync(stream, new PageLimits { MaxChars = 1000 }, TestContext.Current.CancellationToken));
        Assert.InRange(stream.Position, 4001, 70_000);
    }

    [Fact]
    public async Task A_cancelled_read_ends()
    {
        using var stream = new Drip(new byte[10]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PageStream.ReadAsync(stream, PageLimits.Default, new CancellationToken(canceled: true)));
    }

    /// <summary>Gives a little at a time, as networks do.</summary>
    private sealed class Drip(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 7777)], cancellationToken);
    }
}
