using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Training;
using Cleaner.Parsing;
using Cleaner.Segmenting;
using Xunit;

namespace Cleaner.Evaluation.Tests.Training;

public class SeamPageTests
{
    [Fact]
    public void Blocks_begin_at_seams_and_links_do_not()
    {
        using var tree = HtmlReader.Parse("<title>Fog</title><body><ul><li>Home<li>News</ul><p>The <a href=/f>ferry</a> left at six.</p><p>By noon.</p>");
        var gold = new GoldPage("set", "1", null, "site.example", "en", "news", "", "By noon.", null, null, null, null, null, [], [], null);
        var page = new SeamPage(gold, HtmlSegmenter.Segment(tree, null), isSpaced: false);

        // Fog | Home | News | The ferry left at six. | By noon.
        Assert.Equal([false, true, true, true, false, false, false, false, true, false], page.Labels);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9], page.Places);
    }
}
