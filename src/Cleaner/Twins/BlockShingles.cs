using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Cleaner.Scoring.Features;
using Cleaner.Segmenting;
using Cleaner.Shingling;

namespace Cleaner.Twins;

/// <summary>The shingles of every block, and where each shingle stands first and last on the page. The memory is rented; dispose of it.</summary>
internal sealed class BlockShingles : IDisposable
{
    /// <summary>Shingles that a look into a short stretch may take in.</summary>
    private const int MostLookedAt = 4096;

    private readonly int[] _starts;
    private readonly ulong[] _hashes;
    private readonly HashTable _places;
    private readonly int[] _slots;
    private (int Block, HashSet<ulong> Shingles) _known = (-1, []);

    public BlockShingles(Page page)
    {
        int characters = 0, longest = 0;
        foreach (var block in page.Blocks)
        {
            characters += block.Content.Length;
            longest = Math.Max(longest, block.Content.Length);
        }

        _starts = new int[page.Blocks.Count + 1];
        _hashes = ArrayPool<ulong>.Shared.Rent(characters + 1);
        HashBlocks(page, longest);
        var total = _starts[^1];
        _places = new HashTable(total);
        _slots = ArrayPool<int>.Shared.Rent(total + 1);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            for (var at = _starts[i]; at < _starts[i + 1]; at++)
            {
                ref var place = ref _places.Add(_hashes[at], out _slots[at]);
                HasRepeats |= place.First != 0;
                Note(ref place, i);
            }
        }
    }

    public ReadOnlySpan<ulong> Of(int block) => _hashes.AsSpan(_starts[block], CountOf(block));

    /// <summary>How many blocks there are.</summary>
    public int Count => _starts.Length - 1;

    public int CountOf(int block) => _starts[block + 1] - _starts[block];

    public int CountOf(Stretch stretch) => _starts[stretch.Last + 1] - _starts[stretch.First];

    /// <summary>Whether anything at all stands twice: most pages need not look further.</summary>
    public bool HasRepeats { get; }

    /// <summary>Finds places anew as if some blocks had never been printed; they themselves keep their shingles.</summary>
    /// <param name="left">For each block, whether it is left out.</param>
    public void Leave(ReadOnlySpan<bool> left)
    {
        for (var at = 0; at < _starts[^1]; at++)
        {
            ref var place = ref _places[_slots[at]];
            (place.First, place.Second) = (0, 0);
        }

        for (var i = 0; i < left.Length; i++)
        {
            for (var at = _starts[i]; at < _starts[i + 1] && !left[i]; at++)
            {
                Note(ref _places[_slots[at]], i);
            }
        }
    }

    /// <summary>Whether a block may begin as an earlier one does; false for most.</summary>
    public bool MayRepeat(int block) => CountOf(block) > 0 && _places[_slots[_starts[block]]].First <= block;

    /// <summary>The earlier block that holds most of a block's shingles, and the share of them that stand earlier at all.</summary>
    public Twin? Earlier(int block)
    {
        var vote = default(MajorityVote);
        for (var at = _starts[block]; at < _starts[block + 1]; at++)
        {
            var first = _places[_slots[at]].First - 1;
            vote.Count(first < block ? first : -1);
        }

        return vote.Winner(CountOf(block));
    }

    /// <summary>The same among the blocks that follow.</summary>
    public Twin? Later(int block)
    {
        var vote = default(MajorityVote);
        for (var at = _starts[block]; at < _starts[block + 1]; at++)
        {
            var last = _places[_slots[at]].Second;
            vote.Count(last > block ? last : -1);
        }

        return vote.Winner(CountOf(block));
    }

    /// <summary>Share of a block's shingles that stand, first or last, in one of several others.</summary>
    /// <param name="block">The block.</param>
    /// <param name="others">For each block, whether it is one of them.</param>
    public double Containment(int block, ReadOnlySpan<bool> others)
    {
        var shared = 0;
        for (var at = _starts[block]; at < _starts[block + 1]; at++)
        {
            var (first, last) = (_places[_slots[at]].First - 1, _places[_slots[at]].Second);
            shared += (first >= 0 && first != block && others[first]) || (last != block && others[last]) ? 1 : 0;
        }

        return (double)shared / Math.Max(1, CountOf(block));
    }

    /// <summary>Share of a block's shingles that stand in another.</summary>
    public double Containment(int block, int other)
    {
        // Many blocks are compared with one, say the quotations of one long paragraph.
        if (_known.Block != other)
        {
            _known = (other, [.. Of(other)]);
        }

        var shared = 0;
        foreach (var hash in Of(block))
        {
            shared += _known.Shingles.Contains(hash) ? 1 : 0;
        }

        return (double)shared / Math.Max(1, CountOf(block));
    }

    /// <summary>For each shingle of a stretch the first of its blocks that has it.</summary>
    public Dictionary<ulong, int> PlacesIn(Stretch stretch)
    {
        var places = new Dictionary<ulong, int>(CountOf(stretch));
        for (var i = stretch.First; i <= stretch.Last; i++)
        {
            foreach (var hash in Of(i))
            {
                places.TryAdd(hash, i);
            }
        }

        return places;
    }

    /// <summary>The block of those places that holds most of a block's shingles, and the share of them that stand there at all.</summary>
    public Twin? TwinIn(Dictionary<ulong, int> places, int block)
    {
        var vote = default(MajorityVote);
        foreach (var hash in Of(block))
        {
            vote.Count(places.GetValueOrDefault(hash, -1));
        }

        return vote.Winner(CountOf(block));
    }

    /// <summary>The same for the places of a short stretch; null where it or the block is so long that the look costs too much to be made for every block.</summary>
    public Twin? TwinIn(Stretch stretch, int block)
    {
        if (CountOf(stretch) + CountOf(block) > MostLookedAt)
        {
            return null;
        }

        var places = new Dictionary<ulong, int>();
        foreach (var hash in Of(block))
        {
            places.TryAdd(hash, -1);
        }

        for (var i = stretch.First; i <= stretch.Last; i++)
        {
            foreach (var hash in Of(i))
            {
                ref var place = ref CollectionsMarshal.GetValueRefOrNullRef(places, hash);
                if (!Unsafe.IsNullRef(ref place) && place < 0)
                {
                    place = i;
                }
            }
        }

        return TwinIn(places, block);
    }

    /// <summary>Share of a block's tokens that stand in a shingle of those places: shingles that only run over another paragraph break miss nothing.</summary>
    public double CoveredBy(Dictionary<ulong, int> places, int block)
    {
        var hashes = Of(block);
        int covered = 0, end = 0;
        for (var at = 0; at < hashes.Length; at++)
        {
            if (places.ContainsKey(hashes[at]))
            {
                covered += at + Shingles.ArticleWidth - Math.Max(end, at);
                end = at + Shingles.ArticleWidth;
            }
        }

        return hashes.IsEmpty ? 0 : (double)covered / (hashes.Length + Shingles.ArticleWidth - 1);
    }

    public void Dispose()
    {
        _places.Dispose();
        ArrayPool<ulong>.Shared.Return(_hashes);
        ArrayPool<int>.Shared.Return(_slots);
    }

    /// <summary>Notes that a shingle stands in a block. The first place is counted from 1: 0 is an entry that is new.</summary>
    private static void Note(ref HashTable.Entry place, int block)
    {
        place.First = place.First == 0 ? block + 1 : place.First;
        place.Second = block;
    }

    private void HashBlocks(Page page, int longest)
    {
        var folded = ArrayPool<char>.Shared.Rent(longest + 1);
        var tokens = ArrayPool<ulong>.Shared.Rent(longest + 1);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            // Copies may differ in script: a page's traditional and simplified editions are one article.
            var length = TextFolding.Fold(page.Blocks[i].Content, folded, ChineseScript.Simplified);
            var count = Shingles.TokenHashes(folded.AsSpan(0, length), tokens);
            _starts[i + 1] = _starts[i] + Shingles.Windows(tokens.AsSpan(0, count), _hashes.AsSpan(_starts[i]), Shingles.ArticleWidth);
        }

        ArrayPool<char>.Shared.Return(folded);
        ArrayPool<ulong>.Shared.Return(tokens);
    }
}
