using CsCheck;
using Cleaner.Evaluation.Measure;
using Xunit;

namespace Cleaner.Evaluation.Tests.Measure;

public sealed class ShingleMeasureTests
{
    private static readonly string[] Pieces = ["a", "b", "c", "中", "文", " ", ". "];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece])));

    [Theory]
    // Two shingles of five tokens; the output has three, two of them right.
    [InlineData("a b c d e", "a b c d e f", 2.0 / 3, 1)]
    // abcd bcde cdef against abcd: one of three.
    [InlineData("a b c d e f", "a b c d", 1, 1.0 / 3)]
    // The body twice: abcd bcda cdab dabc abcd, of which gold has abcd once.
    [InlineData("a b c d", "a b c d a b c d", 1.0 / 5, 1)]
    // Punctuation and white space are no tokens.
    [InlineData("a, b (c) d", "a b\n\nc d!", 1, 1)]
    // Case counts.
    [InlineData("a b c d", "A b c d", 0, 0)]
    // What no reader sees is no end of a word, on either side.
    [InlineData("Werk\u00ADzeug aus Feuer\u00ADstein", "Werkzeug aus Feuerstein", 1, 1)]
    [InlineData("Werkzeug aus Feuerstein", "Werk\u00ADzeug aus \u200BFeuerstein", 1, 1)]
    // Under four tokens the whole text is one shingle.
    [InlineData("a b c", "a b c", 1, 1)]
    [InlineData("a b c", "a b", 0, 0)]
    [InlineData("a b c", "a b c d", 0, 0)]
    // 央视网消 视网消息 against 央视网消 视网消息 网消息。: full stop is no token.
    [InlineData("央视网消息", "央视网消息。", 1, 1)]
    [InlineData("央视网消息", "据央视网消息", 2.0 / 3, 1)]
    public void Known_scores_by_hand(string gold, string output, double precision, double recall)
    {
        var score = ShingleMeasure.Score(gold, output);
        Assert.Equal(precision, score.Precision, 12);
        Assert.Equal(recall, score.Recall, 12);
    }

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("a b c d", "", 0)]
    [InlineData("", "a b c d", 0)]
    [InlineData("…", " ", 1)]
    public void An_empty_side_is_right_only_against_an_empty_side(string gold, string output, double expected) =>
        Assert.Equal(new PageScore(expected, expected), ShingleMeasure.Score(gold, output));

    [Fact]
    public void F1_of_many_pages_is_the_F1_of_the_averages()
    {
        var mean = PageScore.Mean([new PageScore(1, 0.5), new PageScore(0.5, 1), new PageScore(0, 0)]);
        Assert.Equal(0.5, mean.Precision, 12);
        Assert.Equal(0.5, mean.Recall, 12);
        Assert.Equal(0.5, mean.F1, 12);
    }

    [Fact]
    public void Precision_and_recall_change_places_with_gold_and_output() =>
        Gen.Select(Text, Text).Sample((left, right) =>
        {
            var there = ShingleMeasure.Score(left, right);
            var back = ShingleMeasure.Score(right, left);
            Assert.Equal(there.Precision, back.Recall, 12);
            Assert.Equal(there.Recall, back.Precision, 12);
            Assert.InRange(there.F1, 0, 1);
        });

    [Fact]
    public void A_text_matches_itself() =>
        Text.Sample(text => Assert.Equal(new PageScore(1, 1), ShingleMeasure.Score(text, text)));
}
