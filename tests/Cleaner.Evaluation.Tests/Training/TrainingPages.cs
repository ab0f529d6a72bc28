using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Training;
using Cleaner.Parsing;
using Cleaner.Segmenting;

namespace Cleaner.Evaluation.Tests.Training;

/// <summary>Pages to learn from.</summary>
internal static class TrainingPages
{
    /// <summary>Paragraphs of an article and as many entries of a menu.</summary>
    public static TrainingPage Harbour()
    {
        var paragraphs = Enumerable.Range(1, 40).Select(i => $"By noon on day {i} the fog had come in, and nobody on quay {i} could see light {i} any more.").ToList();
        var html = string.Concat(paragraphs.Select(text => $"<p>{text}</p>")) + string.Concat(Enumerable.Range(1, 40).Select(i => $"<ul><li><a href=/{i}>Section {i}</a></ul>"));
        using var tree = HtmlReader.Parse($"<body>{html}</body>");
        var gold = new GoldPage("set", "1", null, "site.example", "en", "news", "", string.Join('\n', paragraphs), null, null, null, null, null, [], [], null);
        return new TrainingPage(gold, HtmlSegmenter.Segment(tree, null), 1);
    }
}
