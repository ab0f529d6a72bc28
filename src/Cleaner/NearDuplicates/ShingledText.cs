using System.Buffers;
using System.Runtime.InteropServices;
using Cleaner.Shingling;

namespace Cleaner.NearDuplicates;

/// <summary>A text's folded form and shingles in borrowed arrays, for as long as they are looked at.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct ShingledText : IDisposable
{
    private readonly char[] _folded;
    private readonly ulong[] _shingles;
    private readonly ulong[] _scratch;
    private readonly int _length;
    private readonly int _count;

    public ShingledText(ReadOnlySpan<char> text, NearDuplicateOptions options)
    {
        var script = options.SimplifyChinese ? ChineseScript.Simplified : ChineseScript.AsWritten;
        _folded = ArrayPool<char>.Shared.Rent(text.Length);
        _length = TextFolding.Fold(text, _folded, script);

        // Every token takes at least one character.
        _scratch = ArrayPool<ulong>.Shared.Rent(_length + 1);
        var tokens = Cleaner.Shingling.Shingles.TokenHashes(_folded.AsSpan(0, _length), _scratch);
        _shingles = ArrayPool<ulong>.Shared.Rent(tokens + 1);
        _count = Cleaner.Shingling.Shingles.Windows(_scratch.AsSpan(0, tokens), _shingles, Cleaner.Shingling.Shingles.ArticleWidth);
    }

    public ReadOnlySpan<char> Folded => _folded.AsSpan(0, _length);

    /// <summary>Shingle hashes in the order of the text, repetitions included.</summary>
    public ReadOnlySpan<ulong> Shingles => _shingles.AsSpan(0, _count);

    /// <summary>As many places as there are shingles and one more, to be written over.</summary>
    public Span<ulong> Scratch => _scratch.AsSpan(0, _count + 1);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_folded);
        ArrayPool<ulong>.Shared.Return(_shingles);
        ArrayPool<ulong>.Shared.Return(_scratch);
    }
}
