using System.Buffers;

namespace Cleaner.Reading;

/// <summary>
/// What the parser gets of a page: all but the text of scripts and styles, which no stage reads and the parser would take in character
/// by character; on news pages it is a third to two thirds of all text. The elements themselves stay, so the tree is the same. Dispose of
/// it once nothing reads the document any more.
/// </summary>
internal sealed class ParserInput : IDisposable
{
    private char[]? _rented;

    private ParserInput(ReadOnlyMemory<char> memory, char[]? rented)
    {
        Memory = memory;
        _rented = rented;
    }

    /// <summary>The text; not to be read after <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<char> Memory { get; private set; }

    /// <summary>A page without its unread stretches.</summary>
    /// <param name="html">The page.</param>
    /// <param name="unread">The stretches, in order and apart from each other.</param>
    public static ParserInput Of(ReadOnlyMemory<char> html, IReadOnlyList<Range> unread)
    {
        if (unread.Count == 0)
        {
            return new(html, null);
        }

        var rented = ArrayPool<char>.Shared.Rent(html.Length);
        var (from, length) = (0, 0);
        foreach (var stretch in unread)
        {
            Copy(html.Span[from..stretch.Start.Value], rented, ref length);
            from = stretch.End.Value;
        }

        Copy(html.Span[from..], rented, ref length);
        return new(rented.AsMemory(0, length), rented);
    }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            (_rented, Memory) = (null, default);
        }
    }

    private static void Copy(ReadOnlySpan<char> piece, char[] to, ref int length)
    {
        piece.CopyTo(to.AsSpan(length));
        length += piece.Length;
    }
}
