using Cleaner.Lines;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>The page's folded lines, and what each says by its own words; found out once a line, when it is first asked for.</summary>
internal sealed class SpokenLines(Page page)
{
    private readonly string[] _lines = page.Blocks.ConvertAll(Line.Of).ToArray();
    private readonly Reason?[] _reasons = new Reason?[page.Blocks.Count];
    private readonly bool[] _read = new bool[page.Blocks.Count];

    /// <summary>The folded line of a block; empty where the block is too long for one.</summary>
    public string this[int block] => _lines[block];

    /// <summary>What the block's words alone say it is, or null.</summary>
    public Reason? ReasonOf(int block)
    {
        if (!_read[block])
        {
            _read[block] = true;
            _reasons[block] = LineRules.Find(page.Blocks[block], _lines[block]);
        }

        return _reasons[block];
    }
}
