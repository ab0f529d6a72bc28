using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Training;
using Cleaner.Parsing;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Trees;
using Cleaner.Segmenting;
using Xunit;

namespace Cleaner.Evaluation.Tests.Training;

public class BoostingTests
{
    private static readonly BoostingOptions Once = new(6, 4, .2, 1, .5, 1, 1);

    [Fact]
    public void Trees_tell_what_they_were_grown_on_and_the_same_rows_give_the_same_trees()
    {
        using var page = Page();
        var sums = Sums(Train(page, Once), page);
        Assert.Equal(sums, Sums(Train(page, Once), page));
        for (var i = 0; i < page.Rows; i++)
        {
            Assert.Equal(page.Labels[i], sums[i] > 0);
        }
    }

    private static TreeEnsemble Train(TrainingPage page, BoostingOptions options) =>
        Boosting.Train(Enumerable.Range(0, page.Rows).Select(block => new Sample(page, block, 1)), [.. Enumerable.Range(0, FeatureTable.FirstStage)], options);

    private static double[] Sums(TreeEnsemble trees, TrainingPage page)
    {
        var sums = new double[page.Rows];
        page.Sum(trees, sums);
        return sums;
    }

    /// <summary>Paragraphs of an article and as many entries of a menu.</summary>
    private static TrainingPage Page()
    {
        var paragraphs = Enumerable.Range(1, 40).Select(i => $"By noon on day {i} the fog had come in, and nobody on quay {i} could see light {i} any more.").ToList();
        var html = string.Concat(paragraphs.Select(text => $"<p>{text}</p>")) + string.Concat(Enumerable.Range(1, 40).Select(i => $"<ul><li><a href=/{i}>Section {i}</a></ul>"));
        using var tree = HtmlReader.Parse($"<body>{html}</body>");
        var gold = new GoldPage("set", "1", null, "site.example", "en", "news", "", string.Join('\n', paragraphs), null, null, null, null, null, [], [], null);
        return new TrainingPage(gold, HtmlSegmenter.Segment(tree, null), 1);
    }
}
