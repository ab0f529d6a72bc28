using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Cleaner.Reading;

/// <summary>What bytes look like when read as UTF-8: well-formed multi-byte sequences and errors. A sequence cut off by the end is no error.</summary>
internal readonly record struct Utf8Scan(int Sequences, int Errors)
{
    /// <summary>Sequences that are counted of valid text: nobody asks for more.</summary>
    private const int EnoughSequences = 64;

    public bool IsValid => Errors == 0;

    public static Utf8Scan Of(ReadOnlySpan<byte> bytes)
    {
        var most = Utf8.IsValid(bytes) ? EnoughSequences : int.MaxValue;
        int sequences = 0, errors = 0;
        for (var next = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7f); next >= 0 && sequences < most; next = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7f))
        {
            bytes = bytes[next..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            sequences += status == OperationStatus.Done ? 1 : 0;
            errors += status == OperationStatus.InvalidData ? 1 : 0;
            bytes = bytes[length..];
        }

        return new(sequences, errors);
    }
}
