using Cleaner.Evaluation.Naming;
using Xunit;

namespace Cleaner.Evaluation.Tests.Naming;

public sealed class NamingScoreTests
{
    private static readonly NamedBlock RightSport = Block(Reason.Widget, Category.Sports, "Sport", Reason.Widget, Category.Sports, " SPORT: ");

    private static readonly NamedBlock SportAsTravel = Block(Reason.Widget, Category.Sports, "Sport", Reason.Widget, Category.Travel, null);

    private static readonly NamedBlock ShareAsTravel = Block(Reason.Share, null, null, Reason.Widget, Category.Travel, "Trips");

    private static readonly NamedBlock BodyKept = Block(Reason.Body, null, null, Reason.Body, null, null);

    [Fact]
    public void Reasons_categories_and_labels_are_counted_each_on_its_own()
    {
        var score = new NamingScore([[RightSport, SportAsTravel], [ShareAsTravel, BodyKept]]);
        Assert.Equal((2, 4, 3, 2), (score.Pages, score.Blocks, score.Dropped, score.Labelled));
        Assert.Equal(.75, score.ReasonAccuracy);
        Assert.Equal(2 / 3.0, score.DroppedAccuracy);
        Assert.Equal(.5, score.LabelAccuracy);
        Assert.Equal(new Counts(1, 0, 1), score.Categories.Of(Category.Sports));
        Assert.Equal(new Counts(0, 2, 0), score.Categories.Of(Category.Travel));
    }

    [Fact]
    public void The_macro_mean_is_over_what_was_wanted_and_the_micro_mean_over_all()
    {
        var categories = new NamingScore([[RightSport, SportAsTravel, ShareAsTravel]]).Categories;
        Assert.Equal(1, categories.Wanted);
        Assert.Equal(2 / 3.0, categories.MacroF1);
        Assert.Equal(.4, categories.MicroF1);
    }

    [Fact]
    public void A_block_that_readers_would_differ_over_is_not_judged_and_a_widget_of_no_kind_only_for_its_reason()
    {
        var score = new NamingScore([[Block(null, null, null, Reason.Share, null, null), Block(Reason.Widget, null, null, Reason.Widget, Category.Related, null)]]);
        Assert.Equal((1, 0), (score.Blocks, score.Categories.Wanted));
        Assert.Equal(1, score.ReasonAccuracy);
        Assert.Empty(score.Categories.Classes);
    }

    [Fact]
    public void A_text_that_no_block_holds_is_wrong()
    {
        var score = new NamingScore([[new NamedBlock(new LabelledBlock("Lost", Reason.Share, null, null), null)]]);
        Assert.Equal((1, 0.0), (score.NotFound, score.ReasonAccuracy));
    }

    [Fact]
    public void Errors_of_the_half_kept_aside_are_not_shown()
    {
        var pages = new List<(LabelledPage, List<NamedBlock>)> { (new LabelledPage("p", "p/page.html", []), [RightSport, SportAsTravel]) };
        Assert.Equal("tuned/p: 1 of 2\n  t\n    widget sports “Sport” → widget travel\n", NamingReport.Errors([new NamingGroup("tuned", pages)]));
        Assert.Throws<InvalidOperationException>(() => NamingReport.Errors([new NamingGroup("aside", pages)]));
    }

    private static NamedBlock Block(Reason? reason, Category? category, string? label, Reason found, Category? foundCategory, string? foundLabel) =>
        new(new LabelledBlock("t", reason, category, label), new Verdict { Reason = found, Category = foundCategory, Label = foundLabel });
}
