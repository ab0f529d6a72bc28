using System.Text;
using Cleaner.Parsing;
using Cleaner.Reading;
using Cleaner.Scoring;
using Cleaner.Scoring.Features;
using Cleaner.Segmenting;
using Cleaner.Twins;
using Xunit;

namespace Cleaner.Tests.Scoring;

public class LearnedScorerTests
{
    private const string Story = "The harbour town rebuilt its old lighthouse after the storm, and the keepers, who had waited for three years, lit the lamp again on Sunday evening.";

    private static readonly LearnedScorer Scorer = new(ArticleModel.Default);

    [Fact]
    public void Paragraphs_score_above_menus_and_related_links()
    {
        var page = Read(Article(8));
        Scorer.Score(page);
        foreach (var block in page.Blocks)
        {
            if (block.Text.StartsWith("The harbour", StringComparison.Ordinal))
            {
                Assert.True(block.Score > 0.5, block.Path);
            }
            else if (block.LinkDensity > 0.9)
            {
                Assert.True(block.Score < 0.5, block.Path);
            }
        }

        Assert.Equal("Lighthouse lit again", page.TitleBlock?.Text);
    }

    [Fact]
    public void Every_column_is_written_and_finite()
    {
        var page = Read(Article(8));
        using var facts = new PageFacts(page, ArticleModel.Default.Html.Vocabulary);
        var matrix = new float[page.Blocks.Count * FeatureTable.All.Length];
        Array.Fill(matrix, float.NaN);
        FeatureTable.FillFirst(facts, 0, page.Blocks.Count, matrix);
        facts.Second = new OpinionFacts(facts);
        FeatureTable.FillSecond(facts, 0, page.Blocks.Count, matrix);
        for (var i = 0; i < matrix.Length; i++)
        {
            Assert.True(float.IsFinite(matrix[i]), FeatureTable.All[i % FeatureTable.All.Length].Name);
        }
    }

    [Fact]
    public void Features_stand_under_their_names()
    {
        var page = Read("<body><h1>Lighthouse lit again</h1><p><a href=x>Hello</a> there.</p></body>");
        using var facts = new PageFacts(page, ArticleModel.Default.Html.Vocabulary);
        var matrix = new float[page.Blocks.Count * FeatureTable.All.Length];
        FeatureTable.FillFirst(facts, 0, page.Blocks.Count, matrix);
        float Value(int block, string name) => matrix[block * FeatureTable.All.Length + Array.FindIndex(FeatureTable.All, feature => feature.Name == name)];
        Assert.Equal(20, Value(0, "t_chars"));
        Assert.Equal(1, Value(0, "g_head"));
        Assert.Equal(5f / 12, Value(1, "l_ld"), 1e-6);
        Assert.Equal(0, Value(1, "a_p"));
        Assert.Equal(1, Value(1, "p_index"));
        Assert.Equal(2, Value(1, "k_blocks"));
        Assert.Equal(20, Value(1, "nt-1_eff"));
        Assert.Equal(1, Value(1, "h_dist"));
    }

    [Fact]
    public void A_page_of_many_pieces_scores_like_one_of_a_single_piece()
    {
        // More blocks than are done at once: the rows at the seams are the same as anywhere.
        var page = Read(Article(20_000));
        Scorer.Score(page);
        Assert.True(page.Blocks[8191].Score > 0.5);
        Assert.True(page.Blocks[8192].Score > 0.5);
        Assert.Equal(page.Blocks[8190].Score, page.Blocks[8194].Score, 0.2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    [InlineData(33)]
    [InlineData(49)]
    [InlineData(65)]
    [InlineData(100)]
    public void Blocks_with_a_chance_are_read_as_if_all_of_the_page_were(int between)
    {
        var menu = string.Concat(Enumerable.Range(0, between).Select(i => $"<ul class=nav><li><a href=/{i}>Section {i}</a></ul>"));
        var page = Read(menu + Article(8) + menu + Article(3) + menu + "<ul class=nav><li><a href=/>Home</a></ul>");
        var stages = ArticleModel.Default.Html;
        using var facts = new PageFacts(page, stages.Vocabulary);
        Stages.Sum(facts, stages, new double[page.Blocks.Count]);

        var matrix = new float[page.Blocks.Count * FeatureTable.All.Length];
        FeatureTable.FillFirst(facts, 0, page.Blocks.Count, matrix);
        var whole = new double[page.Blocks.Count];
        stages.Nets.Sum(matrix, FeatureTable.All.Length, whole);
        var hopeful = Enumerable.Range(0, page.Blocks.Count).Where(block => Stages.IsHopeful(facts, block)).ToList();
        Assert.InRange(hopeful.Count, 11, page.Blocks.Count);
        Assert.All(hopeful, block => Assert.Equal(whole[block], facts.Readings[block]));
    }

    [Fact]
    public void A_page_without_blocks_has_no_title_and_no_confidence()
    {
        var page = Read("<body></body>");
        Scorer.Score(page);
        Assert.Null(page.TitleBlock);
        Assert.Equal(0, Scorer.Confidence(page));
    }

    [Fact]
    public void Scores_are_the_same_every_time()
    {
        var (one, two) = (Read(Article(30)), Read(Article(30)));
        Scorer.Score(one);
        Scorer.Score(two);
        Assert.Equal(one.Blocks.Select(block => block.Score), two.Blocks.Select(block => block.Score));
    }

    [Fact]
    public void A_part_of_a_page_scores_the_same_whether_its_texts_are_read_again_or_not()
    {
        var page = Read(Article(30));
        bool[] without = [.. page.Blocks.Select(block => block.Order % 5 == 3 || block.Text.StartsWith("Section", StringComparison.Ordinal))];
        Scorer.Score(page);
        Assert.NotNull(page.Facts);
        var taken = new PartialPage(page, without).Page;
        Scorer.Score(taken);
        Assert.Null(taken.Facts);
        page.Keep(null);
        var read = new PartialPage(page, without).Page;
        Scorer.Score(read);
        Assert.Equal(read.Blocks.Select(block => block.Score), taken.Blocks.Select(block => block.Score));
        Assert.Equal(read.TitleBlock?.Order, taken.TitleBlock?.Order);
        Assert.NotEqual(page.Blocks.Where(block => !without[block.Order]).Select(block => block.Score), taken.Blocks.Select(block => block.Score));
    }

    [Fact]
    public void An_explanation_names_what_spoke_for_and_against()
    {
        var page = Read(Article(8));
        Scorer.Score(page);
        var paragraph = page.Blocks.FindIndex(block => block.Text.StartsWith("The harbour", StringComparison.Ordinal));
        Scorer.Explain(page);
        var reasons = page.Blocks[paragraph + 2].Influences;
        Assert.True(reasons.Sum(reason => reason.Weight) > 0);
        Assert.True(Math.Abs(reasons[0].Weight) >= Math.Abs(reasons[^1].Weight));
        var link = page.Blocks.FindIndex(block => block.Text.StartsWith("Another story", StringComparison.Ordinal));
        Assert.True(page.Blocks[link].Influences.Sum(reason => reason.Weight) < 0);
    }

    [Fact]
    public void Influences_and_a_constant_make_the_score()
    {
        var page = Read(Article(8));
        Scorer.Score(page);
        Scorer.Explain(page);

        // Blocks that the first stage gives up have a constant of their own; those are below its threshold.
        var constants = page.Blocks.Where(block => block.Score > .05)
            .Select(block => Math.Log(block.Score / (1 - block.Score)) - block.Influences.Sum(influence => influence.Weight))
            .ToList();

        Assert.InRange(constants.Count, 8, page.Blocks.Count);
        Assert.InRange(constants.Max() - constants.Min(), 0, .1);
    }

    [Fact]
    public void Nothing_is_explained_unless_asked_for()
    {
        Assert.All(new NewsCleaner().Clean(Article(8)).Blocks, block => Assert.Empty(block.Influences));
        Assert.All(new NewsCleaner(new CleanOptions { Explain = true }).Clean(Article(8)).Blocks, block => Assert.NotEmpty(block.Influences));
    }

    private static string Article(int paragraphs)
    {
        var html = new StringBuilder("<title>Lighthouse lit again - The Harbour Post</title><body><ul class=nav>");
        for (var i = 0; i < 12; i++)
        {
            html.Append("<li><a href=/").Append(i).Append(">Section ").Append(i).Append("</a></li>");
        }

        html.Append("</ul><div class=article><h1>Lighthouse lit again</h1>");
        for (var i = 0; i < paragraphs; i++)
        {
            html.Append("<p>").Append(Story).Append(" It was the ").Append(i).Append("th time.</p>");
        }

        html.Append("</div><div class=related><h3>Related stories</h3><ul>");
        for (var i = 0; i < 8; i++)
        {
            html.Append("<li><a href=/story").Append(i).Append(">Another story of the coast, number ").Append(i).Append("</a></li>");
        }

        return html.Append("</ul></div><div class=footer>© The Harbour Post</div></body>").ToString();
    }

    private static Page Read(string html)
    {
        using var document = HtmlReader.Parse(html);
        return HtmlSegmenter.Segment(document, null);
    }
}
