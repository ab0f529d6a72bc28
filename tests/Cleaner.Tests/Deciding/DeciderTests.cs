using Cleaner.Scoring;
using Cleaner.Segmenting;
using Xunit;

namespace Cleaner.Tests.Deciding;

public class DeciderTests
{
    [Fact]
    public void Blocks_are_kept_from_one_half_on_and_the_mode_moves_that_mark()
    {
        string[] lines = ["Thirty percent.|.3", "Forty-nine percent.|.49", "Fifty percent.|.5", "Sixty-nine percent.|.69", "Seventy percent.|.7"];
        Assert.Equal("Fifty percent.\n\nSixty-nine percent.\n\nSeventy percent.", Clean(CleanMode.Balanced, lines).Text);
        Assert.Equal("Seventy percent.", Clean(CleanMode.Precision, lines).Text);
        Assert.Equal(5, Clean(CleanMode.Recall, lines).Blocks.Count(block => block.Verdict.Keep));
    }

    [Fact]
    public void Confidence_is_the_scorer_s_once_the_verdicts_are_given()
    {
        Assert.Equal(.4, Clean(CleanMode.Balanced, ["Kept.|1", "Kept.|.5", "Dropped|.2", "Dropped|.1", "Dropped|.1"]).Confidence, 6);
        Assert.Equal(0, new NewsCleaner().CleanText("").Confidence);
    }

    [Fact]
    public void The_headline_is_never_body_whatever_its_score()
    {
        var result = Clean(CleanMode.Recall, ["# The headline of the page|1", "Text.|1"]);
        Assert.Equal((Reason.Title, Reason.Body), (result.Blocks[0].Verdict.Reason, result.Blocks[1].Verdict.Reason));
    }

    [Fact]
    public void Captions_and_labelled_bylines_are_never_body()
    {
        var result = new NewsCleaner(CleanOptions.Default, new Certain()).Clean("<body><p>Text of it.</p><figure><img src=a.jpg><figcaption>The bridge last week.</figcaption></figure><p>责任编辑：李明</p><p>More text.</p></body>");
        Assert.Equal([Reason.Body, Reason.Caption, Reason.Byline, Reason.Body], result.Blocks.Select(block => block.Verdict.Reason));
    }

    [Fact]
    public void The_name_and_date_under_a_post_from_elsewhere_stay_with_it()
    {
        const string Signature = "— Della Marchetti (@dellamarch) September 10, 2024";
        var page = $"<body><p>She wrote about it.</p><blockquote class=post><p>The goat was first across.</p>{Signature}</blockquote><p>The mayor did not answer.</p></body>";
        Assert.Equal(Reason.Body, new NewsCleaner(CleanOptions.Default, new Given([1, .9, .4, 1])).Clean(page).Blocks[2].Verdict.Reason);
        var byline = page.Replace("blockquote", "div", StringComparison.Ordinal);
        Assert.Equal(Reason.Byline, new NewsCleaner(CleanOptions.Default, new Given([1, .9, .4, 1])).Clean(byline).Blocks[2].Verdict.Reason);
    }

    [Fact]
    public void What_is_wrapped_around_a_sub_heading_or_a_post_alone_does_not_part_it_from_the_paragraphs()
    {
        const string Page = "<body><div><p>She wrote about it.</p><div class=left><blockquote><p>The goat was first across.</p></blockquote></div>"
            + "<p>The mayor did not answer.</p><div><h3>Goats of old</h3></div><p>There were others.</p></div><div><h3>Elsewhere</h3></div></body>";
        Assert.All(new NewsCleaner(CleanOptions.Default, new Given([1, .2, 1, .2, 1])).Clean(Page).Blocks.Take(5), block => Assert.True(block.Verdict.Keep, block.Text));
    }

    [Theory]
    [InlineData("Correction, 5:40 PM ET: an earlier version said that the goat was second.", .3, true)]
    [InlineData("更正：先前的报道说山羊是第二个过桥的。", .3, true)]
    [InlineData("Corrections officers watched from the other bank of the river.", .3, false)]
    [InlineData("Update: the goat is well.", .1, false)]
    public void A_correction_behind_the_last_paragraph_is_the_article_s(string line, double score, bool kept)
    {
        var page = $"<body><div><p>She wrote about it.</p><p>The goat was first across.</p><p>{line}</p></div><div><p>{line}</p></div></body>";
        var result = new NewsCleaner(CleanOptions.Default, new Given([1, 1, score, score])).Clean(page);
        Assert.Equal((kept, false), (result.Blocks[2].Verdict.Keep, result.Blocks[3].Verdict.Keep));
    }

    [Fact]
    public void A_post_stays_whole_though_its_date_is_a_link()
    {
        const string Page = "<body><p>She wrote about it.</p><blockquote><p>The goat was first across.</p>Della M (@dm) <a href=/1>September 10</a></blockquote><p>The mayor did not answer.</p></body>";
        Assert.All(new NewsCleaner(CleanOptions.Default, new Given([1, .2, .1, 1])).Clean(Page).Blocks, block => Assert.True(block.Verdict.Keep, block.Text));
    }

    [Theory]
    [InlineData(.7, Reason.Caption)]
    [InlineData(.9, Reason.Body)]
    public void The_only_text_in_a_table_with_a_picture_is_its_caption(double score, Reason expected)
    {
        const string Page = "<body><h1>Goats</h1><table><tr><td><img src=goat.jpg></td></tr><tr><td>The goat on the bridge</td></tr></table><p>She wrote about it, and the mayor did not answer.</p></body>";
        Assert.Equal(expected, new NewsCleaner(CleanOptions.Default, new Given([1, score, 1])).Clean(Page).Blocks[1].Verdict.Reason);
    }

    [Theory]
    [InlineData("post", true)]
    [InlineData("promo", false)]
    public void The_headings_of_like_sections_stay(string second, bool kept)
    {
        var page = $"<body><article class=post><p>She wrote about it.</p><p>The goat was first across.</p></article><article class={second}><h2>Mayor silent</h2><p>The mayor did not answer.</p><p>Nor did the goat.</p></article></body>";
        Assert.Equal(kept, new NewsCleaner(CleanOptions.Default, new Given([1, 1, .2, 1, 1])).Clean(page).Blocks[2].Verdict.Keep);
    }

    [Theory]
    [InlineData("Read more: The goat that crossed first", .7, false)]
    [InlineData("MORE: The goat that crossed first", .7, false)]
    [InlineData("相关阅读：第一个过桥的是一只山羊", .7, false)]
    [InlineData("Read more: The goat that crossed first", .95, true)]
    [InlineData("Sources: the bridge stays closed, say its engineers", .7, true)]
    [InlineData("Read: yes", .7, true)]
    [InlineData("〔看更多〕第一个过桥的是一只山羊", .7, false)]
    [InlineData("(Reuters) The goat crossed the bridge at noon", .7, true)]
    public void A_line_that_offers_another_story_goes_where_the_score_is_in_doubt(string line, double score, bool kept) =>
        Assert.Equal(kept, Clean(CleanMode.Balanced, ["The first paragraph.|1", $"{line}|{score}", "The last paragraph.|1"]).Blocks[1].Verdict.Keep);

    [Theory]
    [InlineData("Send this story to a friend | Printer-friendly version", .7, false)]
    [InlineData("Send this story to a friend | Printer-friendly version", .85, true)]
    [InlineData("The goat was first | The mayor was second", .7, true)]
    [InlineData("|", .7, true)]
    [InlineData("10.41 BST", .7, false)]
    [InlineData("9:05pm", .7, false)]
    [InlineData("21:30", .7, true)]
    [InlineData("12.50", .7, true)]
    [InlineData("2.50 EUR", .7, true)]
    [InlineData("10.41 Bridge shut to all traffic", .7, true)]
    [InlineData("关于我们的第一个一图｜读懂", .7, true)]
    [InlineData("队员们在值班室里看训练录像。图｜程予安", .7, false)]
    public void Bars_times_of_posts_and_credits_go_by_what_they_say(string line, double score, bool kept) =>
        Assert.Equal(kept, Clean(CleanMode.Balanced, [line.Replace('|', '¦') + $"|{score}", "The last paragraph.|1"], '¦').Blocks[0].Verdict.Keep);

    [Theory]
    [InlineData("10.41 BST")]
    [InlineData("<p>10.41 BST</p>")]
    public void A_time_in_a_timetable_stays(string time)
    {
        var page = $"<body><p>She wrote about it.</p><table><tr><td>{time}<td>The goat</table><p>The mayor did not answer.</p></body>";
        Assert.True(new NewsCleaner(CleanOptions.Default, new Given([1, .7, .7, 1])).Clean(page).Blocks[1].Verdict.Keep);
    }

    [Fact]
    public void A_table_in_a_figure_is_one_of_the_column_s()
    {
        const string Page = "<body><div><p>She wrote about it.</p><figure><table><tr><th>District<th>Goats</table><figcaption>The goats of the valley.</figcaption></figure><p>The mayor did not answer.</p></div></body>";
        var result = new NewsCleaner(CleanOptions.Default, new Given([1, .3, .7, .7, 1])).Clean(Page);
        Assert.Equal([Reason.Body, Reason.Body, Reason.Body, Reason.Caption, Reason.Body], result.Blocks.Select(block => block.Verdict.Reason));
    }

    [Theory]
    [InlineData("<title>The Valley Post</title>", "article", "h2", .5)]
    [InlineData("<title>The Valley Post</title>", "section", "h1", .5)]
    [InlineData("<title>The bridge is to be rebuilt - The Valley Post</title>", "article", "h2", 1)]
    [InlineData("<title>The bridge is to be rebuilt - The Valley Post</title>", "div", "h1", 1)]
    public void Of_two_articles_one_is_kept_and_sure_only_where_the_page_says_which(string head, string box, string heading, double confidence)
    {
        var story = $"<{box}><{heading}>The bridge is to be rebuilt</{heading}><p>The council met on Monday.</p><p>The vote was close.</p></{box}>";
        var other = $"<{box}><{heading}>The library opens again</{heading}><p>Two years of works are over.</p><p>Readers came early.</p></{box}>";
        var result = new NewsCleaner(CleanOptions.Default, new Rivalled()).Clean($"<html><head>{head}</head><body><main>{story}{other}</main></body></html>");
        Assert.Equal("The council met on Monday.\n\nThe vote was close.", result.Text);
        Assert.All(result.Blocks.Skip(4), block => Assert.Equal(Reason.OtherArticle, block.Verdict.Reason));
        Assert.Equal(confidence, result.Confidence, 6);
    }

    [Fact]
    public void Under_the_same_headline_stands_no_other_article()
    {
        const string Copy = "<article><h1>The bridge is to be rebuilt</h1><p>The vote was close.</p></article>";
        var result = new NewsCleaner(CleanOptions.Default, new Rivalled()).Clean($"<body><article><h1>The bridge is to be rebuilt</h1><p>The council met on Monday.</p></article>{Copy}</body>");
        Assert.Equal("The council met on Monday.\n\nThe vote was close.", result.Text);
    }

    [Fact]
    public void Sections_of_one_article_are_not_articles()
    {
        var sections = string.Concat(Enumerable.Range(1, 3).Select(i => $"<div class=part><h1>Part {i} of the bridge</h1><p>Text of part {i}.</p></div>"));
        var result = new NewsCleaner(CleanOptions.Default, new Rivalled()).Clean($"<body><article>{sections}</article></body>");
        Assert.Equal(3, result.Blocks.Count(block => block.Verdict.Keep && block.Container.Tag == "p"));
    }

    [Theory]
    [InlineData("The bridge on its first day.", Reason.Body)]
    [InlineData("The bridge that stood closed for a year opened on Monday, and the first cart crossed it at noon.", Reason.Caption)]
    public void The_captions_of_a_story_in_pictures_are_its_body(string paragraph, Reason expected)
    {
        var result = new NewsCleaner(CleanOptions.Default, new Certain()).Clean(
            $"<body><p>{paragraph}</p><figure><img src=a.jpg><figcaption>The first cart of the day crosses.</figcaption></figure><figure><img src=b.jpg><figcaption>The mayor walks behind it.</figcaption></figure></body>");
        Assert.Equal([Reason.Body, expected, expected], result.Blocks.Select(block => block.Verdict.Reason));
    }

    [Theory]
    [InlineData("LinkedIn", .6, false)]
    [InlineData("LinkedIn", .9, true)]
    [InlineData("Share this on LinkedIn", .9, false)]
    public void A_name_alone_drops_a_block_only_where_the_score_is_in_doubt(string line, double score, bool kept)
    {
        var result = Clean(CleanMode.Balanced, ["The first paragraph.|1", $"{line}|{score}", "The last paragraph.|1"]);
        Assert.Equal(kept, result.Blocks[1].Verdict.Keep);
    }

    [Theory]
    [InlineData("h2", "The right to call for comments", .9, true)]
    [InlineData("li", "Subscribe to our newsletter", .9, true)]
    [InlineData("p", "Subscribe to our newsletter", .9, false)]
    [InlineData("h2", "Subscribe to our newsletter", .7, false)]
    [InlineData("h2", "Who may cross the bridge", .9, true)]
    [InlineData("h2", "Who may cross the bridge", .7, false)]
    [InlineData("p", "Who may cross the bridge", .9, false)]
    [InlineData("div", "Who may cross the bridge", .9, false)]
    [InlineData("h2", "By Ida Marlowe", .9, false)]
    public void Words_put_out_no_sub_heading_and_no_entry_where_the_score_is_certain(string tag, string text, double score, bool kept)
    {
        var page = $"<body><h1>Who may cross the bridge</h1><p>The first paragraph of the story.</p><{tag}>{text}</{tag}><p>The last paragraph of the story.</p></body>";
        var result = new NewsCleaner(CleanOptions.Default, new Given([.1, 1, score, 1])).Clean(page);
        Assert.Equal(kept, result.Blocks[2].Verdict.Keep);
    }

    [Theory]
    [InlineData(.6, Reason.Summary)]
    [InlineData(.9, Reason.Body)]
    public void A_declared_deck_is_body_where_the_score_is_certain_of_it(double score, Reason expected)
    {
        const string Deck = "The bridge closed for a year is open to carts again, and to nothing else.";
        var page = $"<head><meta name=description content='{Deck}'></head><body><h1>Bridge opens</h1><p class=standfirst>{Deck}</p><p>The first cart crossed at noon.</p></body>";
        var result = new NewsCleaner(CleanOptions.Default, new Given([1, score, 1])).Clean(page);
        Assert.Equal(expected, result.Blocks[1].Verdict.Reason);
    }

    [Fact]
    public void Every_verdict_carries_its_block_s_score()
    {
        var result = Clean(CleanMode.Balanced, ["One.|.25", "Two.|.75"]);
        Assert.Equal([.25, .75], result.Blocks.Select(block => block.Verdict.Score));
    }

    [Theory]
    [InlineData(8, .25, true)]
    [InlineData(8, .1, false)]
    [InlineData(2, .25, false)]
    public void A_dump_that_is_one_long_paragraph_is_the_article_unless_nothing_in_it_reads_like_one(int sentences, double score, bool kept)
    {
        var line = string.Concat(Enumerable.Repeat("The ferry left at six, and nobody saw it come back. ", sentences));
        Assert.Equal(kept, Clean(CleanMode.Balanced, [$"{line}|{score}"]).Blocks[0].Verdict.Keep);
    }

    /// <param name="mode">How sure a block must be.</param>
    /// <param name="lines">Each with its score behind a bar.</param>
    /// <param name="bar">What stands for a bar in the lines themselves.</param>
    private static CleanResult Clean(CleanMode mode, string[] lines, char bar = '\0')
    {
        var scores = lines.Select(line => double.Parse(line.Split('|')[1])).ToArray();
        return new NewsCleaner(new CleanOptions { Mode = mode }, new Given(scores)).CleanText(string.Join("\n\n", lines.Select(line => line.Split('|')[0].Replace(bar, '|'))));
    }

    private sealed class Given(double[] scores) : IScorer
    {
        public void Score(Page page)
        {
            page.TitleBlock = page.Blocks.Find(block => block.Container.Tag == "h1");
            for (var i = 0; i < scores.Length; i++)
            {
                page.Blocks[i].Score = scores[i];
            }
        }

        public double Confidence(Page page) => KeptShare(page);
    }

    private static double KeptShare(Page page) => (double)page.Blocks.Count(block => block.Verdict.Keep) / page.Blocks.Count;

    /// <summary>Certain of all text, with the first heading as the headline.</summary>
    private sealed class Rivalled : IScorer
    {
        public void Score(Page page)
        {
            page.Blocks.ForEach(block => block.Score = 1);
            page.TitleBlock = page.Blocks.Find(block => block.Container.Tag is "h1" or "h2");
        }

        public double Confidence(Page page) => 1;
    }

    private sealed class Certain : IScorer
    {
        public void Score(Page page) => page.Blocks.ForEach(block => block.Score = 1);

        public double Confidence(Page page) => KeptShare(page);
    }
}
