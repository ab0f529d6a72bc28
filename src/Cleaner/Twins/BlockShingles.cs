using System.Runtime.InteropServices;
using Cleaner.Segmenting;
using Cleaner.Shingling;

namespace Cleaner.Twins;

/// <summary>The shingles of every block, and where each shingle stands first and last on the page.</summary>
internal sealed class BlockShingles
{
    private readonly List<ulong> _hashes = [];
    private readonly int[] _starts;
    private readonly Dictionary<ulong, Occurrence> _places;

    public BlockShingles(Page page)
    {
        _starts = new int[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            // Copies may differ in script: a page's traditional and simplified editions are one article.
            Shingles.Hash(page.Blocks[i].Content, _hashes, Shingles.ArticleWidth, ChineseScript.Simplified);
            _starts[i + 1] = _hashes.Count;
        }

        _places = new(_hashes.Count);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            foreach (var hash in Of(i))
            {
                ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, hash, out var known);
                place = new(known ? place.First : i, i);
            }
        }
    }

    public int Blocks => _starts.Length - 1;

    public ReadOnlySpan<ulong> Of(int block) => CollectionsMarshal.AsSpan(_hashes)[_starts[block].._starts[block + 1]];

    public int CountOf(int block) => _starts[block + 1] - _starts[block];

    /// <summary>Whether anything at all stands twice: most pages need not look further.</summary>
    public bool HasRepeats => _places.Count < _hashes.Count;

    /// <summary>The earlier block that holds most of a block's shingles, and the share of them that stand earlier at all.</summary>
    public Twin? Earlier(int block) => Best(block, static (place, self) => place.First < self ? place.First : -1);

    /// <summary>The same among the blocks that follow.</summary>
    public Twin? Later(int block) => Best(block, static (place, self) => place.Last > self ? place.Last : -1);

    private Twin? Best(int block, Func<Occurrence, int, int> elsewhere)
    {
        var vote = default(MajorityVote);
        foreach (var hash in Of(block))
        {
            vote.Count(elsewhere(_places[hash], block));
        }

        return vote.Winner(CountOf(block));
    }

    private readonly record struct Occurrence(int First, int Last);
}
