using Cleaner.Lines;
using Cleaner.Lines.Labels;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>The page's folded lines, and what each says by its own words; found out once a line, when it is first asked for.</summary>
internal sealed class SpokenLines(Page page)
{
    private readonly Spoken[] _lines = new Spoken[page.Blocks.Count];

    /// <summary>The folded line of a block; empty where the block is too long for one.</summary>
    public string this[int block] => _lines[block].Line ??= Line.Of(page.Blocks[block]);

    /// <summary>What the block's words alone say it is, or null.</summary>
    public Reason? ReasonOf(int block)
    {
        ref var spoken = ref _lines[block];
        if (!spoken.HasReason)
        {
            (spoken.HasReason, spoken.Reason) = (true, LineRules.Find(page.Blocks[block], this[block]));
        }

        return spoken.Reason;
    }

    /// <summary>The channel that the line is a name of, made up of known words alone; or null.</summary>
    public Category? ChannelOf(int block)
    {
        ref var spoken = ref _lines[block];
        if (!spoken.HasChannel)
        {
            (spoken.HasChannel, spoken.Channel) = (true, SectionName.Find(this[block], isLoose: false));
        }

        return spoken.Channel;
    }

    /// <summary>The kind of widget that the line announces, or null.</summary>
    public Category? KindOf(int block)
    {
        ref var spoken = ref _lines[block];
        if (!spoken.HasKind)
        {
            (spoken.HasKind, spoken.Kind) = (true, Kinds.Find(this[block]));
        }

        return spoken.Kind;
    }

    private struct Spoken
    {
        public string? Line;

        public bool HasReason;

        public Reason? Reason;

        public bool HasChannel;

        public Category? Channel;

        public bool HasKind;

        public Category? Kind;
    }
}
