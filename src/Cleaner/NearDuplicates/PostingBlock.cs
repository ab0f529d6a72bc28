namespace Cleaner.NearDuplicates;

/// <summary>
/// Postings in a row of bytes: sorted by key, then by document, each as the distance to the one before it in seven-bit groups. A posting is
/// one number: its key, the 32 bits a hash is known by, above its document.
/// </summary>
internal static class PostingBlock
{
    private const int GroupBits = 7;
    private const byte More = 0x80;

    /// <summary>The most bytes one posting can take.</summary>
    public const int MaxPosting = 10;

    // Odd, so that it loses nothing; the sample's hashes have their high bits in common, and their product's high bits are spread evenly.
    private const ulong KeyMultiplier = 0xD6E8FEB86659FD93;

    /// <summary>The 32 bits that stand for a hash.</summary>
    public static uint KeyOf(ulong hash) => (uint)((hash * KeyMultiplier) >> 32);

    public static ulong Posting(uint key, int document) => ((ulong)key << 32) | (uint)document;

    public static uint Key(ulong posting) => (uint)(posting >> 32);

    public static int Document(ulong posting) => (int)(uint)posting;

    /// <summary>Writes sorted postings, keys counted from <paramref name="firstKey"/>; returns the bytes written.</summary>
    public static int Write(ReadOnlySpan<ulong> postings, uint firstKey, Span<byte> into)
    {
        var length = 0;
        var last = Posting(firstKey, 0);
        foreach (var posting in postings)
        {
            length += Write(posting, last, into[length..]);
            last = posting;
        }

        return length;
    }

    /// <summary>Writes one posting after the one before it; returns the bytes written.</summary>
    public static int Write(ulong posting, ulong last, Span<byte> into)
    {
        var step = Key(posting) - Key(last);
        var length = WriteNumber(step, into, 0);
        return WriteNumber((uint)(Document(posting) - (step == 0 ? Document(last) : 0)), into, length);
    }

    /// <summary>Appends all postings.</summary>
    public static void Read(ReadOnlySpan<byte> block, uint firstKey, List<ulong> into)
    {
        var at = 0;
        var key = firstKey;
        var document = 0;
        while (at < block.Length)
        {
            var step = ReadNumber(block, ref at);
            document = (step == 0 ? document : 0) + (int)ReadNumber(block, ref at);
            key += step;
            into.Add(Posting(key, document));
        }
    }

    /// <summary>Appends the documents of one key.</summary>
    public static void Find(ReadOnlySpan<byte> block, uint firstKey, uint key, List<int> into)
    {
        var at = 0;
        var current = firstKey;
        var document = 0;
        while (at < block.Length)
        {
            var step = ReadNumber(block, ref at);
            document = (step == 0 ? document : 0) + (int)ReadNumber(block, ref at);
            current += step;
            if (current >= key)
            {
                if (current > key)
                {
                    return;
                }

                into.Add(document);
            }
        }
    }

    private static int WriteNumber(uint number, Span<byte> into, int at)
    {
        while (number >= More)
        {
            into[at++] = (byte)(number | More);
            number >>= GroupBits;
        }

        into[at++] = (byte)number;
        return at;
    }

    private static uint ReadNumber(ReadOnlySpan<byte> block, ref int at)
    {
        uint group = block[at++];
        var number = group & (More - 1u);
        for (var shift = GroupBits; group >= More; shift += GroupBits)
        {
            group = block[at++];
            number |= (group & (More - 1u)) << shift;
        }

        return number;
    }
}
