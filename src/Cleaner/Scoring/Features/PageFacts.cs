using System.Buffers;
using Cleaner.Scoring.Words;
using Cleaner.Segmenting;

namespace Cleaner.Scoring.Features;

/// <summary>
/// All that the feature groups read: computed once per page, in time linear in its size. Of a part of a page the texts are not read again, but taken from the
/// whole. The memory is rented; dispose of it, and of a part's before the whole's.
/// </summary>
internal sealed class PageFacts : IDisposable
{
    private readonly RunningTotals[] _totals;

    /// <summary>What is known of the page that this is a part of; null for a whole page.</summary>
    private readonly PageFacts? _whole;

    public PageFacts(Page page, Vocabulary vocabulary)
    {
        Page = page;
        _whole = page.Whole?.Facts as PageFacts;
        Count = page.Blocks.Count;
        Blocks = Rent<BlockFacts>(Count);
        Places = Rent<BlockPlace>(Count);
        _totals = Rent<RunningTotals>(Count + 1);
        Containers = Rent<ContainerFacts>(page.Containers.Count);
        Opinions = Rent<double>(Count);
        Readings = Rent<double>(Count);
        NearSignatures = ArrayPool<SignatureFacts>.Shared.Rent(Count);
        OutlineSignatures = ArrayPool<SignatureFacts>.Shared.Rent(Count);
        Siblings = ArrayPool<GroupFacts>.Shared.Rent(page.Containers.Count);

        Tokens = _whole is null ? ReadBlocks() : TakeBlocks(_whole);
        Attributes = _whole is null ? new() : _whole.Attributes;
        SumBlocks();
        ContainerScan.Scan(this);
        SignatureScan.Scan(this);
        ReadabilityScan.Scan(this);
        HeadlineScan.Scan(this);
        RepetitionScan.Scan(this);
        TrailScan.Scan(this);
        StretchScan.Scan(this);
        CardScan.Scan(this);
        if (_whole is null)
        {
            VocabularyScan.Scan(this, vocabulary);
        }
        else
        {
            VocabularyScan.ShareNames(this);
        }
    }

    public Page Page { get; }

    /// <summary>How many blocks; the arrays are longer.</summary>
    public int Count { get; }

    public BlockFacts[] Blocks { get; }

    public BlockPlace[] Places { get; }

    public ContainerFacts[] Containers { get; }

    /// <summary>The different attribute texts of containers with blocks.</summary>
    public AttributeTexts Attributes { get; }

    /// <summary>Token hashes of all blocks, in order; of a part of a page those of the whole.</summary>
    public ulong[] Tokens { get; }

    /// <summary>How many hashes there are; the array is longer.</summary>
    public int TokenCount { get; private set; }

    /// <summary>The first stage's probability of every block, for the second stage's features.</summary>
    public double[] Opinions { get; }

    /// <summary>What the nets make of each block that they are asked about: log-odds. Of others it says nothing.</summary>
    public double[] Readings { get; }

    /// <summary>Totals of the whole page.</summary>
    public RunningTotals Whole => _totals[Count];

    /// <summary>By <see cref="BlockFacts.Near"/>, from 0 on without gaps; the arrays are longer, and hold anything behind them.</summary>
    public SignatureFacts[] NearSignatures { get; }

    /// <summary>By <see cref="BlockFacts.Outline"/>.</summary>
    public SignatureFacts[] OutlineSignatures { get; }

    /// <summary>By <see cref="ContainerFacts.Siblings"/>.</summary>
    public GroupFacts[] Siblings { get; }

    public int LongestBlock { get; private set; }

    public int CjkChars { get; private set; }

    /// <summary>Index of the title block, or -1.</summary>
    public int Title { get; set; } = -1;

    /// <summary>Index of the first h1, or -1.</summary>
    public int FirstLevelHeadings { get; set; }

    public int ArticleElements { get; set; }

    public double ArticleBodyLength { get; set; }

    /// <summary>Index of readability's top container, or -1; and the deepest containers with half, 70 % and 85 % of the prose.</summary>
    public int Top { get; set; } = -1;

    public int Half { get; set; }

    public int Most { get; set; }

    public int NearlyAll { get; set; }

    /// <summary>The second stage's view of the first.</summary>
    public OpinionFacts? Second { get; set; }

    /// <summary>Totals over the blocks from <paramref name="from"/> to before <paramref name="to"/>, both clipped to the page.</summary>
    public Stretch Between(int from, int to)
    {
        from = Math.Clamp(from, 0, Count);
        to = Math.Clamp(to, from, Count);
        return new(in _totals[from], in _totals[to], to - from);
    }

    public void Dispose()
    {
        ArrayPool<BlockFacts>.Shared.Return(Blocks);
        ArrayPool<BlockPlace>.Shared.Return(Places);
        ArrayPool<RunningTotals>.Shared.Return(_totals);
        ArrayPool<ContainerFacts>.Shared.Return(Containers);
        ArrayPool<double>.Shared.Return(Opinions);
        ArrayPool<double>.Shared.Return(Readings);
        ArrayPool<SignatureFacts>.Shared.Return(NearSignatures);
        ArrayPool<SignatureFacts>.Shared.Return(OutlineSignatures);
        ArrayPool<GroupFacts>.Shared.Return(Siblings);
        Second?.Dispose();
        if (_whole is null)
        {
            ArrayPool<ulong>.Shared.Return(Tokens);
        }
    }

    private static T[] Rent<T>(int count)
    {
        var array = ArrayPool<T>.Shared.Rent(count);
        Array.Clear(array, 0, count);
        return array;
    }

    private ulong[] ReadBlocks()
    {
        var characters = 0;
        var longest = 0;
        foreach (var block in Page.Blocks)
        {
            characters += block.Text.Length;
            longest = Math.Max(longest, block.Text.Length);
        }

        var tokens = ArrayPool<ulong>.Shared.Rent(characters + 1);
        var lower = ArrayPool<char>.Shared.Rent(longest + 1);
        var token = 0;
        for (var i = 0; i < Count; i++)
        {
            TextScan.Scan(Page.Blocks[i].Text, lower, tokens, ref token, ref Blocks[i]);
            Measure(Page.Blocks[i], ref Blocks[i]);
        }

        TokenCount = token;
        ArrayPool<char>.Shared.Return(lower);
        return tokens;
    }

    private ulong[] TakeBlocks(PageFacts whole)
    {
        for (var i = 0; i < Count; i++)
        {
            Blocks[i] = whole.Blocks[Page.Sources[i].Order];
            Blocks[i].Container = Page.Blocks[i].Container.Index;
        }

        TokenCount = whole.TokenCount;
        return whole.Tokens;
    }

    private void SumBlocks()
    {
        for (var i = 0; i < Count; i++)
        {
            ref readonly var facts = ref Blocks[i];
            Add(in facts, in _totals[i], ref _totals[i + 1]);
            LongestBlock = Math.Max(LongestBlock, facts.Chars);
            CjkChars += facts.Cjk;
        }
    }

    private static void Measure(Block block, ref BlockFacts facts)
    {
        // A heading by looks alone: bold throughout, and short.
        const int PseudoHeadingLength = 120;
        const int TinyLinkLength = 8;
        facts.Container = block.Container.Index;
        facts.TagCode = TagCodes.Code(block.Container.Tag);
        facts.LinkDensity = Math.Min(1, block.LinkDensity);
        facts.BoldShare = Math.Min(1, (double)block.BoldChars / facts.Chars);
        facts.ItalicShare = Math.Min(1, (double)block.ItalicChars / facts.Chars);
        facts.IsProse = facts.Effective > 80 && facts.Sentences > 0;
        facts.Prose = facts.IsProse ? facts.Effective * (1 - facts.LinkDensity) : 0;
        facts.IsFullLink = facts.LinkDensity > 0.8 && facts.Chars > TinyLinkLength;
        facts.IsHeading = TagCodes.IsHeading(facts.TagCode);
        facts.IsPseudoHeading = facts.IsHeading || (facts.BoldShare > 0.9 && facts.Chars < PseudoHeadingLength);
        facts.IsParagraph = facts.TagCode == 1;
    }

    private static void Add(in BlockFacts facts, in RunningTotals before, ref RunningTotals after)
    {
        const int TinyLength = 30;
        after.Chars = before.Chars + facts.Chars;
        after.LinkChars = before.LinkChars + facts.LinkDensity * facts.Chars;
        after.Prose = before.Prose + facts.Prose;
        after.Paragraphs = before.Paragraphs + (facts.IsParagraph ? 1 : 0);
        after.Tiny = before.Tiny + (facts.Chars < TinyLength ? 1 : 0);
        after.Short = before.Short + (facts.IsShort ? 1 : 0);
        after.Headings = before.Headings + (facts.IsHeading ? 1 : 0);
        after.FullLinks = before.FullLinks + (facts.IsFullLink ? 1 : 0);
        after.ProseBlocks = before.ProseBlocks + (facts.IsProse ? 1 : 0);
        after.Sentences = before.Sentences + facts.Sentences;
    }
}
