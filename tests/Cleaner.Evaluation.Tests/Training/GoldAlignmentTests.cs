using Cleaner.Evaluation.Training;
using Cleaner.Parsing;
using Cleaner.Reading;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Words;
using Cleaner.Segmenting;
using Xunit;

namespace Cleaner.Evaluation.Tests.Training;

public class GoldAlignmentTests
{
    private const string First = "The ferry left the harbour at six in the morning with forty passengers on board.";

    private const string Second = "By noon the fog had come in and nobody on the quay could see the light any more.";

    [Fact]
    public void Blocks_of_the_gold_are_labelled_and_others_are_not() =>
        Assert.Equal([false, true, true, false], Label($"<h1>Fog at sea</h1><p>{First}</p><p>{Second}</p><p>Read our newsletter every day for more of this.</p>", First + "\n" + Second));

    [Fact]
    public void A_second_copy_is_not_the_gold()
    {
        var labels = Label($"<p>{First}</p><p>{Second}</p><div><p>{First}</p></div>", First + "\n" + Second);
        Assert.Equal([true, true, false], labels);
    }

    [Fact]
    public void A_short_block_between_labelled_neighbours_is_found_in_the_golds_gap()
    {
        Assert.Equal([true, true, true], Label($"<p>{First}</p><h2>Fog</h2><p>{Second}</p>", First + "\nFog\n" + Second));
        Assert.Equal([true, false, true], Label($"<p>{First}</p><h2>Fog</h2><p>{Second}</p>", First + "\n" + Second));
    }

    [Fact]
    public void Gold_in_another_order_is_found_too() =>
        Assert.Equal([true, true], Label($"<p>{Second}</p><p>{First}</p>", First + "\n" + Second));

    [Fact]
    public void Soft_hyphens_of_the_gold_part_no_words() =>
        Assert.Equal([true], Label($"<p>{First}</p>", First.Replace("or", "o\u00ADr", StringComparison.Ordinal).Replace("ar", "a\u00ADr", StringComparison.Ordinal).Replace("ss", "s\u00ADs", StringComparison.Ordinal)));

    [Fact]
    public void Captions_are_never_labelled() =>
        Assert.Equal([true, false], Label($"<p>{First}</p><figure><figcaption>{Second}</figcaption></figure>", First + "\n" + Second));

    private static bool[] Label(string html, string gold)
    {
        using var document = HtmlReader.Parse("<body>" + html + "</body>");
        using var facts = new PageFacts(HtmlSegmenter.Segment(document, null), Vocabulary.Empty);
        return GoldAlignment.Label(facts, gold, out _);
    }
}
