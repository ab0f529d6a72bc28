using Cleaner.Evaluation.Measure;
using Xunit;

namespace Cleaner.Evaluation.Tests.Measure;

public sealed class SnippetMeasureTests
{
    [Fact]
    public void Snippets_are_counted_as_found_or_missed()
    {
        var counts = SnippetMeasure.Count(["one two", "three", "gone"], ["menu", "login"], "one\n two and three, then login");
        Assert.Equal(new SnippetCounts(2, 1, 1, 1), counts);
        Assert.Equal(2.0 / 3, counts.Precision, 12);
        Assert.Equal(2.0 / 3, counts.Recall, 12);
        Assert.Equal(4.0 / 6, counts.F1, 12);
        Assert.Equal(3.0 / 5, counts.Accuracy, 12);
    }

    [Fact]
    public void White_space_of_any_kind_is_one_space() =>
        Assert.Equal(new SnippetCounts(1, 0, 0, 0), SnippetMeasure.Count(["a\u00A0b\u3000 c"], [], "x a\t\nb  c y"));

    [Fact]
    public void Soft_hyphens_count_for_nothing() =>
        Assert.Equal(new SnippetCounts(2, 0, 0, 0), SnippetMeasure.Count(["Werk\u00ADzeug typen", "Laufzeit"], [], "Werkzeug typen und Lauf\u00ADzeit"));

    [Fact]
    public void Case_counts() => Assert.Equal(new SnippetCounts(0, 1, 0, 0), SnippetMeasure.Count(["Word"], [], "word"));

    [Fact]
    public void Ratios_are_taken_after_summing_over_pages()
    {
        var sum = SnippetCounts.Sum([new SnippetCounts(3, 0, 0, 3), new SnippetCounts(0, 3, 3, 0)]);
        Assert.Equal(new SnippetCounts(3, 3, 3, 3), sum);
        Assert.Equal(0.5, sum.F1, 12);
    }
}
