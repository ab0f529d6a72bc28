using Cleaner.Scoring.Trees;

namespace Cleaner.Scoring.Features;

/// <summary>
/// Every feature, named once: training and inference read the same table. The first stage sees the columns below
/// <see cref="FirstStage"/>; the second sees all.
/// </summary>
internal static class FeatureTable
{
    private static readonly FeatureGroup[] FirstGroups =
    [
        new TextFeatures(), new CueFeatures(), new LinkFeatures(), new TagFeatures(), new AttributeFeatures(), new AncestorFeatures(),
        new ContainerFeatures(), new SignatureFeatures(), new ReadabilityFeatures(), new PositionFeatures(), new HeadlineFeatures(),
        new RepetitionFeatures(), new NeighbourFeatures(), new WindowFeatures(), new CardFeatures(), new BoundaryFeatures(), new SectionFeatures(),
        new PageFeatures(), new VocabularyFeatures(),
    ];

    private static readonly FeatureGroup[] SecondGroups = [new OpinionFeatures()];

    /// <summary>All columns, first stage first.</summary>
    public static Feature[] All { get; } = Define();

    /// <summary>How many columns the first stage has.</summary>
    public static int FirstStage { get; } = FirstGroups.Sum(group => group.Width);

    /// <summary>Fills the first stage's columns of the blocks from <paramref name="from"/> to before <paramref name="to"/>, row after row.</summary>
    public static void FillFirst(PageFacts page, int from, int to, Span<float> matrix) => Fill(FirstGroups, page, from, to, matrix, 0);

    /// <summary>Fills the vocabulary's columns again, which are the last of the first stage's: in training it changes from fold to fold.</summary>
    public static void FillVocabulary(PageFacts page, int from, int to, Span<float> matrix) =>
        Fill(FirstGroups.AsSpan(FirstGroups.Length - 1), page, from, to, matrix, FirstStage - FirstGroups[^1].Width);

    /// <summary>Fills the second stage's columns; <see cref="PageFacts.Opinions"/> must hold the first stage's.</summary>
    public static void FillSecond(PageFacts page, int from, int to, Span<float> matrix) => Fill(SecondGroups, page, from, to, matrix, FirstStage);

    /// <summary>Fills the first stage's columns of one block in a lane of a tile, where each column's values stand together.</summary>
    public static void FillFirst(PageFacts page, int block, Span<float> tile, int lane) => Fill(FirstGroups, page, block, tile[lane..], QuickScorer.Lanes);

    /// <summary>Fills the second stage's columns of one block in a lane of a tile.</summary>
    public static void FillSecond(PageFacts page, int block, Span<float> tile, int lane) =>
        Fill(SecondGroups, page, block, tile[(FirstStage * QuickScorer.Lanes + lane)..], QuickScorer.Lanes);

    private static void Fill(ReadOnlySpan<FeatureGroup> groups, PageFacts page, int from, int to, Span<float> matrix, int column)
    {
        for (var block = from; block < to; block++)
        {
            Fill(groups, page, block, matrix[((block - from) * All.Length + column)..], 1);
        }
    }

    private static void Fill(ReadOnlySpan<FeatureGroup> groups, PageFacts page, int block, Span<float> values, int stride)
    {
        var column = 0;
        foreach (var group in groups)
        {
            group.Fill(page, block, new(values[(column * stride)..], stride));
            column += group.Width;
        }
    }

    private static Feature[] Define()
    {
        var list = new FeatureList();
        foreach (var group in FirstGroups)
        {
            group.Define(list);
        }

        foreach (var group in SecondGroups)
        {
            group.Define(list);
        }

        return [.. list.Features];
    }
}
