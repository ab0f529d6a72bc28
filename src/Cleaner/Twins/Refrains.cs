using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// What the article prints again and again: a refrain, an interview's question, a formula at the end of every entry. It is the article's each time, but
/// what stands beside it reads less like it, so the page is scored without it.
/// </summary>
internal static class Refrains
{
    /// <summary>Fewer that stand there twice are chance.</summary>
    private const int FewestLines = 3;

    /// <summary>Of a page's lines those that recur; none where they are too few. Where a text reads like the article twice it is a refrain wherever it stands.</summary>
    /// <param name="lines">What <see cref="Lines"/> gives.</param>
    /// <param name="left">For each block, whether it is left out already.</param>
    public static List<Block> Find(List<Block> lines, bool[] left)
    {
        var refrains = lines.FindAll(line => !left[line.Order] && line is { Twin: null, Superseded: false });
        if (refrains.Count >= FewestLines)
        {
            var times = refrains.Where(static line => line.Score >= Article.Likely).CountBy(static line => line.Text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            refrains.RemoveAll(line => times.GetValueOrDefault(line.Text) < 2);
        }

        return refrains.Count < FewestLines ? [] : refrains;
    }

    /// <summary>Of a page's lines those that stand below another line each time. In copies of an article they stand below the same one: those are no refrains of it, and no sign of a copy.</summary>
    public static List<Block> Amid(Page page, List<Block> lines)
    {
        if (lines.Count < FewestLines)
        {
            return [];
        }

        var amid = new HashSet<string>(StringComparer.Ordinal);
        foreach (var places in lines.GroupBy(static line => line.Text, StringComparer.Ordinal))
        {
            if (IsAmid(page, places))
            {
                amid.Add(places.Key);
            }
        }

        return lines.FindAll(line => amid.Contains(line.Text));
    }

    /// <summary>
    /// Paragraphs, too long for lines, that stand between others each time. Twice may be chance, or a copy put elsewhere: three times, and each time amid something else, is meant.
    /// A lead that is deck and teaser as well is set otherwise each time.
    /// </summary>
    public static List<Block> Formulas(Page page, BlockShingles shingles)
    {
        var places = new Dictionary<string, List<Block>>(StringComparer.Ordinal);
        foreach (var block in page.Blocks)
        {
            if (block.Order > 0 && shingles.MayRepeat(block.Order) && IsParagraph(block) && shingles.Earlier(block.Order) is { } twin && page.Blocks[twin.Original].Text == block.Text)
            {
                if (!places.TryGetValue(block.Text, out var same))
                {
                    places.Add(block.Text, same = [page.Blocks[twin.Original]]);
                }

                same.Add(block);
            }
        }

        return [.. places.Values.Where(same => same.Count >= FewestLines && AreSetAlike(same) && IsAmid(page, same) && HasOthersBehind(page, same)).SelectMany(static same => same)];
    }

    private static bool IsParagraph(Block block) => TextShape.Of(block.Content) is { Sentences: > 0, EffectiveLength: >= RepeatedBlocks.ShortestParagraph };

    private static bool AreSetAlike(List<Block> places) =>
        places[0].Container is var first && places.TrueForAll(place => place.Container.Tag == first.Tag && place.Container.Class == first.Class && place.Container.Depth == first.Depth);

    private static bool IsAmid(Page page, IEnumerable<Block> places) => AreDifferent(page, places, -1);

    private static bool HasOthersBehind(Page page, IEnumerable<Block> places) => AreDifferent(page, places, 1);

    private static bool AreDifferent(Page page, IEnumerable<Block> places, int step) =>
        places.Select(line => page.Blocks.ElementAtOrDefault(line.Order + step)?.Text ?? "").Distinct(StringComparer.Ordinal).Take(FewestLines).Count() == FewestLines;

    /// <summary>The blocks that may be such lines.</summary>
    public static List<Block> Lines(Page page) => page.Blocks.FindAll(IsLine);

    /// <summary>Whether a block may be such a line: names and labels, entries of lists and cells of tables recur for other reasons.</summary>
    private static bool IsLine(Block block) =>
        block.Content.Length < RepeatedBlocks.ShortestParagraph && block.Container.Tag is "p" or "div" or "#group"
        && TextShape.Of(block.Content) is { Sentences: > 0, EffectiveLength: < RepeatedBlocks.ShortestParagraph };
}
