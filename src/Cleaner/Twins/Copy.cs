namespace Cleaner.Twins;

/// <summary>A stretch of blocks that repeats an earlier stretch.</summary>
/// <param name="Original">The earlier stretch.</param>
/// <param name="Later">The later stretch.</param>
/// <param name="Shared">Shingles of the later stretch that the earlier one holds.</param>
internal sealed record Copy(Stretch Original, Stretch Later, int Shared);

/// <summary>Consecutive blocks, both ends included.</summary>
internal readonly record struct Stretch(int First, int Last)
{
    public int Length => Last - First + 1;

    public bool Overlaps(Stretch other) => First <= other.Last && other.First <= Last;

    public bool Contains(int block) => block >= First && block <= Last;

    public Stretch With(int block) => new(Math.Min(First, block), Math.Max(Last, block));

    public Stretch With(Stretch other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));
}
