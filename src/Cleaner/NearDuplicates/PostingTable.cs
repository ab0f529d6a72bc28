namespace Cleaner.NearDuplicates;

/// <summary>
/// The postings of one period: a compact run, and beside it a small hash table of the latest, which is merged into the run whenever it has
/// grown to a fixed share of it. A posting costs about six bytes so, and is rewritten a bounded number of times.
/// </summary>
internal sealed class PostingTable
{
    // An eighth beside the run costs two bytes a posting; a smaller share would rewrite the run more often.
    private const int RunShare = 8;
    private const int SmallestLimit = 1024;

    private PostingRun _run = PostingRun.Empty;
    private ulong[] _recent;
    private int _recentCount;
    private int _limit = SmallestLimit;

    public PostingTable() => _recent = new ulong[CapacityFor(_limit)];

    public long Bytes => _run.Bytes + ((long)_recent.Length * sizeof(ulong));

    public void Find(uint key, List<int> into)
    {
        _run.Find(key, into);
        for (var slot = SlotOf(key); _recent[slot] != 0; slot = Next(slot))
        {
            if (PostingBlock.Key(_recent[slot]) == key)
            {
                into.Add(PostingBlock.Document(_recent[slot]) - 1);
            }
        }
    }

    /// <summary>Adds a posting; a merge leaves out documents that are not held, where any have gone.</summary>
    public void Add(uint key, int document, Func<int, bool>? isHeld)
    {
        if (_recentCount == _limit)
        {
            Merge(isHeld);
        }

        var slot = SlotOf(key);
        while (_recent[slot] != 0)
        {
            slot = Next(slot);
        }

        // An empty slot is zero, so that documents are counted from one here.
        _recent[slot] = PostingBlock.Posting(key, document + 1);
        _recentCount++;
    }

    /// <summary>Brings what a key's look-up reads nearer; what it returns does not matter.</summary>
    public int Touch(uint key) => _run.Touch(key) + (int)_recent[SlotOf(key)];

    /// <summary>All postings, sorted.</summary>
    public List<ulong> Read()
    {
        var postings = new List<ulong>();
        _run.Merge(SortedRecent(), isHeld: null).Read(postings);
        return postings;
    }

    private ulong[] SortedRecent()
    {
        var recent = new ulong[_recentCount];
        var count = 0;
        foreach (var posting in _recent)
        {
            if (posting != 0)
            {
                recent[count++] = posting - 1;
            }
        }

        Array.Sort(recent);
        return recent;
    }

    private void Merge(Func<int, bool>? isHeld)
    {
        _run = _run.Merge(SortedRecent(), isHeld);
        _limit = Math.Max(SmallestLimit, _run.Count / RunShare);
        _recent = new ulong[CapacityFor(_limit)];
        _recentCount = 0;
    }

    private static int CapacityFor(int limit) => limit + (limit / 3) + 1;

    private int SlotOf(uint key) => (int)(((ulong)key * (uint)_recent.Length) >> 32);

    private int Next(int slot) => slot + 1 == _recent.Length ? 0 : slot + 1;
}
