namespace Cleaner.Twins;

/// <summary>
/// The vote of a block's shingles on the block they stand in elsewhere: Boyer and Moore's majority algorithm (1981), which is exact where
/// one block has more than half of the votes.
/// </summary>
internal struct MajorityVote
{
    private int _votes;
    private int _leader;
    private int _lead;

    /// <summary>Counts one shingle's vote; a negative block is none.</summary>
    public void Count(int block)
    {
        if (block < 0)
        {
            return;
        }

        _votes++;
        _leader = _lead == 0 ? block : _leader;
        _lead += block == _leader ? 1 : -1;
    }

    /// <summary>The elected block, and the share of all shingles that voted; null where none did.</summary>
    public readonly Twin? Winner(int shingles) => _votes == 0 ? null : new Twin(_leader, (double)_votes / shingles);
}
