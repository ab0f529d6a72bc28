using Cleaner.Scoring.Trees;

namespace Cleaner.Scoring.Features;

/// <summary>
/// Every feature, named once: training and inference read the same table. The first stage sees the columns below
/// <see cref="FirstStage"/>; the second sees all.
/// </summary>
internal static class FeatureTable
{
    private static readonly FeatureList List = new();

    private static readonly Placed[] FirstGroups = Place(
        new TextFeatures(), new CueFeatures(), new LinkFeatures(), new TagFeatures(), new AttributeFeatures(), new AncestorFeatures(),
        new ContainerFeatures(), new SignatureFeatures(), new ReadabilityFeatures(), new PositionFeatures(), new HeadlineFeatures(),
        new RepetitionFeatures(), new NeighbourFeatures(), new WindowFeatures(), new CardFeatures(), new BoundaryFeatures(), new SectionFeatures(),
        new PageFeatures(), new VocabularyFeatures());

    /// <summary>How many columns the first stage has.</summary>
    public static int FirstStage { get; } = List.Features.Count;

    private static readonly Placed[] SecondGroups = Place(new OpinionFeatures());

    /// <summary>All columns, first stage first.</summary>
    public static Feature[] All { get; } = [.. List.Features];

    /// <summary>Fills the first stage's columns of the blocks from <paramref name="from"/> to before <paramref name="to"/>, row after row.</summary>
    public static void FillFirst(PageFacts page, int from, int to, Span<float> matrix) => Fill(FirstGroups, page, from, to, matrix);

    /// <summary>Fills the vocabulary's columns again, which are the last of the first stage's: in training it changes from fold to fold.</summary>
    public static void FillVocabulary(PageFacts page, int from, int to, Span<float> matrix) => Fill(FirstGroups.AsSpan(^1..), page, from, to, matrix);

    /// <summary>Fills the second stage's columns; <see cref="PageFacts.Opinions"/> must hold the first stage's.</summary>
    public static void FillSecond(PageFacts page, int from, int to, Span<float> matrix) => Fill(SecondGroups, page, from, to, matrix);

    /// <summary>
    /// Fills the first stage's columns of a tile, where each column's values stand together, one lane a block: group by group, so that
    /// the columns that are written are few at a time.
    /// </summary>
    public static void FillFirstTile(PageFacts page, int from, int lanes, Span<float> tile)
    {
        foreach (ref readonly var placed in FirstGroups.AsSpan())
        {
            for (var lane = 0; lane < lanes; lane++)
            {
                placed.FillLane(page, from + lane, tile, lane);
            }
        }
    }

    /// <summary>Fills the second stage's columns of one block in a lane of a tile.</summary>
    public static void FillSecondLane(PageFacts page, int block, Span<float> tile, int lane)
    {
        foreach (ref readonly var placed in SecondGroups.AsSpan())
        {
            placed.FillLane(page, block, tile, lane);
        }
    }

    private static void Fill(ReadOnlySpan<Placed> groups, PageFacts page, int from, int to, Span<float> matrix)
    {
        for (var block = from; block < to; block++)
        {
            var row = matrix.Slice((block - from) * All.Length, All.Length);
            foreach (ref readonly var placed in groups)
            {
                placed.Group.Fill(page, block, new(row[placed.Column..], 1));
            }
        }
    }

    private static Placed[] Place(params ReadOnlySpan<FeatureGroup> groups)
    {
        var placed = new Placed[groups.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            placed[i] = new(groups[i], List.Features.Count);
            groups[i].Define(List);
        }

        return placed;
    }

    /// <summary>A group, and its first column.</summary>
    private readonly record struct Placed(FeatureGroup Group, int Column)
    {
        public void FillLane(PageFacts page, int block, Span<float> tile, int lane) =>
            Group.Fill(page, block, new(tile[((Column * QuickScorer.Lanes) + lane)..], QuickScorer.Lanes));
    }
}
