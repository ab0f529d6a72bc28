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
    public static int FirstStage { get; } = Count(FirstGroups);

    /// <summary>Fills the first stage's columns of the blocks from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public static void FillFirst(PageFacts page, int from, int to, Span<float> matrix) => Fill(FirstGroups, page, from, to, matrix, 0, FirstStage);

    /// <summary>Fills the vocabulary's columns again, which are the last of the first stage's: in training it changes from fold to fold.</summary>
    public static void FillVocabulary(PageFacts page, int from, int to, Span<float> matrix)
    {
        FeatureGroup[] groups = [FirstGroups[^1]];
        Fill(groups, page, from, to, matrix, FirstStage - Count(groups), FirstStage);
    }

    /// <summary>Fills the second stage's columns; <see cref="PageFacts.Opinions"/> must hold the first stage's.</summary>
    public static void FillSecond(PageFacts page, int from, int to, Span<float> matrix) => Fill(SecondGroups, page, from, to, matrix, FirstStage, All.Length);

    private static void Fill(FeatureGroup[] groups, PageFacts page, int from, int to, Span<float> matrix, int column, int end)
    {
        var width = All.Length;
        for (var block = from; block < to; block++)
        {
            var row = new FeatureRow(matrix.Slice((block - from) * width + column, end - column));
            foreach (var group in groups)
            {
                group.Fill(page, block, ref row);
            }
        }
    }

    private static int Count(FeatureGroup[] groups)
    {
        var list = new FeatureList();
        foreach (var group in groups)
        {
            group.Define(list);
        }

        return list.Features.Count;
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
