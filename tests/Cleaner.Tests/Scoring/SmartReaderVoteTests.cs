using Cleaner.Parsing;
using Cleaner.Reading;
using Cleaner.Scoring;
using Cleaner.Segmenting;
using Xunit;

namespace Cleaner.Tests.Scoring;

public sealed class SmartReaderVoteTests
{
    private const string Menu = "Read all of our reports from the harbour and the town";

    private static readonly string s_html = "<html><head><title>The ferry is back</title></head><body><div class=menu><ul><li><a href=/a>" + Menu + "</a></li></ul></div><article><h1>The ferry is back</h1>"
        + string.Concat(Enumerable.Range(1, 8).Select(i => $"<p>On day {i} the ferry crossed the bay again, with {i * 17} people aboard, and the harbour master, who had waited {i} weeks, wrote it all down in his book.</p>"))
        + "</article></body></html>";

    [Fact]
    public void What_SmartReader_keeps_gains_and_what_it_leaves_loses()
    {
        var page = Scored(.5);

        SmartReaderVote.Weigh(page, s_html, PageLimits.Default);

        Assert.InRange(page.Blocks.Find(block => block.Text == Menu)!.Score, .2, .49);
        Assert.All(page.Blocks.Where(block => block.Container.Tag == "p"), block => Assert.InRange(block.Score, .51, .8));
    }

    [Fact]
    public void A_block_too_short_to_be_told_apart_keeps_its_score()
    {
        const string Short = "<p>He did.</p>";
        var html = s_html.Replace("</article>", Short + "</article>", StringComparison.Ordinal);
        var page = HtmlSegmenter.Segment(HtmlReader.Parse(html), null);
        page.Blocks.ForEach(block => block.Score = .3);

        SmartReaderVote.Weigh(page, html, PageLimits.Default);

        Assert.Equal(.3, page.Blocks.Find(block => block.Text == "He did.")!.Score);
    }

    [Fact]
    public void A_page_beyond_the_limit_is_left_as_it_was()
    {
        var page = Scored(.5);

        SmartReaderVote.Weigh(page, s_html, new PageLimits { MaxSecondOpinionChars = s_html.Length - 1 });

        Assert.All(page.Blocks, block => Assert.Equal(.5, block.Score));
    }

    [Theory]
    [InlineData(SecondOpinion.Never, .5, false)]
    [InlineData(SecondOpinion.LowConfidence, .5, true)]
    [InlineData(SecondOpinion.LowConfidence, .99, false)]
    [InlineData(SecondOpinion.Always, .99, true)]
    public void It_is_asked_when_the_option_says_so(SecondOpinion option, double score, bool asked)
    {
        Assert.Equal(asked, SmartReaderVote.IsWanted(Scored(score), option));
    }

    [Fact]
    public void The_option_reaches_the_verdicts()
    {
        var doubtful = new Doubtful();

        var alone = new NewsCleaner(CleanOptions.Default, doubtful).Clean(s_html);
        var asked = new NewsCleaner(new CleanOptions { SecondOpinion = SecondOpinion.Always }, doubtful).Clean(s_html);

        Assert.Equal("", alone.Text);
        Assert.Contains("On day 8 the ferry", asked.Text, StringComparison.Ordinal);
    }

    private static Page Scored(double score)
    {
        var page = HtmlSegmenter.Segment(HtmlReader.Parse(s_html), null);
        page.Blocks.ForEach(block => block.Score = score);
        return page;
    }

    private sealed class Doubtful : IScorer
    {
        public void Score(Page page) => page.Blocks.ForEach(block => block.Score = .45);

        public double Confidence(Page page) => .5;

        public void Explain(Page page)
        {
        }
    }
}
