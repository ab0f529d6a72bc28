using System.Diagnostics;
using Cleaner.Segmenting;
using Cleaner.Tests.Segmenting;
using Cleaner.Twins;
using CsCheck;
using Xunit;
using static Cleaner.Tests.Twins.Story;

namespace Cleaner.Tests.Twins;

public class CopyTests
{
    private static readonly string s_offer = $"{MarkedScorer.Furniture} Sign up. " + string.Join(' ', Other.Select(line => $"No, {line}"));

    private static readonly string s_menu = $"<ul class=x><li>{string.Join("<li>", Furniture)}</ul>";

    [Fact]
    public void The_desktop_s_copy_and_the_mobile_s_are_one_article()
    {
        var result = Clean($"<div>{Html(English)}</div>{s_menu}<div>{Html(English)}</div>");
        Assert.Equal(English, Kept(result));
        for (var i = 0; i < English.Length; i++)
        {
            var copy = result.Blocks[English.Length + Furniture.Length + i];
            Assert.Equal((Reason.Duplicate, i, 1.0), (copy.Verdict.Reason, copy.Verdict.DuplicateOf, copy.Verdict.Containment));
        }
    }

    [Fact]
    public void So_are_they_in_a_dump() => Assert.Equal(Simplified, Kept(CleanText([.. Simplified, .. Furniture, .. Simplified])));

    [Fact]
    public void A_copy_that_follows_at_once_is_found() => Assert.Equal(English, Kept(CleanText([.. English, .. English])));

    [Fact]
    public void Three_copies_leave_one() => Assert.Equal(English, Kept(CleanText([.. English, .. Furniture, .. English, .. Furniture, .. English])));

    [Fact]
    public void A_copy_s_edge_does_not_reach_over_the_next_copy()
    {
        const string Head = "The weekly post of the northern harbour towns";
        const string Tail = "From our reporter at the northern harbour";
        var page = PageOf.Text(string.Join("\n\n", [Head, .. English, Tail, .. Furniture, Head, .. English, .. English, Tail]));
        using var shingles = new BlockShingles(page);

        Assert.Equal(3, Assert.Single(CopyFinder.Families(page, shingles)).Count);
    }

    [Fact]
    public void Of_a_shorter_and_a_longer_copy_the_longer_stays_wherever_it_stands()
    {
        Assert.Equal(English, Kept(CleanText([.. English[..4], .. Furniture, .. English])));
        Assert.Equal(English, Kept(CleanText([.. English, .. Furniture, .. English[..4]])));
    }

    [Fact]
    public void A_copy_whose_last_third_is_missing_is_a_copy() =>
        Assert.Equal(Simplified, Kept(CleanText([.. Simplified[..3], Simplified[3][..20], .. Furniture, .. Simplified])));

    [Fact]
    public void Of_a_hidden_copy_and_a_visible_one_the_visible_stays()
    {
        var result = Clean($"<div style='display:none'>{Html(English)}</div>{s_menu}<div>{Html(English)}</div>");
        Assert.Equal(English, Kept(result));
        Assert.All(result.Blocks.Where(block => block.Verdict.Keep), block => Assert.DoesNotContain("display", block.Path, StringComparison.Ordinal));
        Assert.Equal(Reason.Duplicate, result.Blocks[0].Verdict.Reason);
    }

    [Fact]
    public void Of_one_wall_of_text_and_real_paragraphs_the_paragraphs_stay()
    {
        Assert.Equal(English, Kept(CleanText([string.Join(' ', English), .. Furniture, .. English])));
        Assert.Equal(English, Kept(CleanText([.. English, .. Furniture, string.Join(' ', English)])));
    }

    [Fact]
    public void A_copy_that_splits_its_paragraphs_otherwise_is_a_copy()
    {
        string[] joined = [English[0] + " " + English[1], English[2] + " " + English[3], English[4] + " " + English[5]];
        var result = CleanText([.. English, .. Furniture, .. joined]);
        Assert.Equal(English, Kept(result));
    }

    [Fact]
    public void The_traditional_and_the_simplified_edition_are_one_article()
    {
        Assert.Equal(Simplified, Kept(CleanText([.. Simplified, .. Furniture, .. Traditional])));
        Assert.Equal(Traditional, Kept(CleanText([.. Traditional, .. Furniture, .. Simplified])));
    }

    [Fact]
    public void Adverts_inside_either_copy_change_nothing()
    {
        string[] advertised = [English[0], English[1], Furniture[0], English[2], English[3], Furniture[1], Furniture[2], English[4], English[5]];
        Assert.Equal(English, Kept(CleanText([.. advertised, .. Furniture, .. English])));
        Assert.Equal(English, Kept(CleanText([.. English, .. Furniture, .. advertised])));
    }

    [Fact]
    public void Adverts_longer_than_the_short_paragraphs_around_them_change_nothing()
    {
        string[] lines = [.. string.Join(' ', English).Split(' ').Chunk(11).Select(words => string.Join(' ', words) + ".")];
        var advert = $"{Furniture[0]}: what the sponsors of this page have for you and your family this week, and where to find it before it is gone for good";
        var advertised = lines.SelectMany((line, i) => i % 2 == 0 ? new[] { line } : [line, advert]);
        Assert.Equal(lines, Kept(CleanText([.. lines, .. Furniture, .. advertised])));
    }

    [Fact]
    public void Lines_that_recur_in_the_article_do_not_break_its_copy()
    {
        const string Hours = "Sailings on weekdays: at six, at noon, and at nine in the evening.";
        string[] parts = [.. English.SelectMany(paragraph => new[] { paragraph, Hours })];
        string[] article = [Hours, .. Other, .. parts];
        Assert.Equal(article, Kept(CleanText([.. article, .. Furniture, .. article])));
    }

    [Fact]
    public void A_copy_goes_to_its_end_though_a_box_in_it_recurs()
    {
        const string Hours = "Sailings on weekdays are at six, at noon, and at nine in the evening, on Sundays at ten alone, and on the eves of holidays at six and at noon, with the car deck open to all but lorries and coaches.";
        string[] last = ["Nobody at all was at the pier on that Monday to hear of it.", "The one bakery by the gate had sold its last bread at ten."];
        string[] article = [.. English, .. Other, .. Simplified[..3], Hours, Simplified[3], Hours];
        var page = PageOf.Text(string.Join("\n\n", [.. article, string.Join(' ', last), .. Furniture, .. article, .. last]));
        new MarkedScorer().Score(page);
        using var shingles = new BlockShingles(page);
        var whole = article.Length + 1;
        Assert.Equal([new(0, whole - 1), new(whole + Furniture.Length, page.Blocks.Count - 1)], Assert.Single(CopyFinder.Families(page, shingles)));
    }

    [Fact]
    public void What_recurs_between_paragraphs_does_not_make_a_copy_of_captions_that_quote_them()
    {
        string[] questions = ["What did you make of that at the time?", "And what would you say to them today?"];
        string[] said = [English[0], English[1], English[3], English[4], $"{English[0]} {English[1]}", English[5], Other[0], Other[1], $"Ida Marlowe on the pier. {English[3]} {English[4]}", Other[2]];
        string[] lines = [.. said.SelectMany((text, i) => new[] { text, questions[i % 2] })];
        Assert.Superset(said.Where(text => !text.Contains("Marlowe", StringComparison.Ordinal) && text != said[4]).ToHashSet(), Kept(CleanText(lines)).ToHashSet());
    }

    [Fact]
    public void A_copy_with_two_paragraphs_changed_round_is_a_copy()
    {
        string[] changed = [English[0], English[1], English[3], English[2], English[4], English[5]];
        Assert.Equal(English, Kept(CleanText([.. English, .. Furniture, .. changed])));
    }

    [Fact]
    public void A_copy_with_a_few_words_edited_is_a_copy_and_only_one_version_stays()
    {
        var edited = English.Select(paragraph => paragraph.Replace("Monday", "Tuesday", StringComparison.Ordinal).Replace("forty", "thirty", StringComparison.Ordinal)).ToArray();
        Assert.Equal(English, Kept(CleanText([.. English, .. Furniture, .. edited])));
    }

    [Fact]
    public void Of_two_equal_copies_the_one_under_the_headline_stays()
    {
        var result = Clean($"<div>{Html(English)}</div>{s_menu}<h1>Night ferry returns</h1><div>{Html(English)}</div>");
        Assert.Equal(English, Kept(result));
        Assert.Equal(Reason.Duplicate, result.Blocks[0].Verdict.Reason);
    }

    [Fact]
    public void A_block_of_the_losing_copy_that_repeats_less_than_half_still_names_what_it_repeats()
    {
        var edited = English[2][..60] + " and many other people in the town besides, who have waited so long for any news of the ship that they gave up.";
        var result = CleanText([.. English, .. Furniture, .. English[..2], edited, .. English[3..]]);
        Assert.Equal(English, Kept(result));
        var verdict = result.Blocks.Single(block => block.Text == edited).Verdict;
        Assert.Equal((Reason.Duplicate, 2), (verdict.Reason, verdict.DuplicateOf));
        Assert.InRange(verdict.Containment!.Value, .1, .5);
    }

    [Fact]
    public void A_page_is_scored_once_more_at_the_most_however_many_copies_it_has()
    {
        var scorer = new CountingScorer();
        var page = PageOf.Text(string.Join("\n\n", [.. English, .. Furniture, .. English, .. Furniture, .. English, .. Other, .. Furniture, .. Other]));
        scorer.Score(page);
        TwinFinder.Find(page, scorer);
        Assert.Equal(2, scorer.Count);
    }

    [Fact]
    public void A_page_without_copies_is_scored_once()
    {
        var scorer = new CountingScorer();
        var page = PageOf.Text(string.Join("\n\n", [.. English, .. Furniture]));
        scorer.Score(page);
        Assert.Null(TwinFinder.Find(page, scorer));
        Assert.Equal(1, scorer.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Copies_that_disturb_each_other_so_that_neither_reads_like_the_article_are_found(int more)
    {
        var copies = string.Concat(Enumerable.Repeat($"<div>{Html(Furniture)}</div><div>{Html(English)}</div>", 1 + more));
        var result = new NewsCleaner(CleanOptions.Default, new DisturbedScorer()).Clean($"<html><body>{copies}</body></html>");
        Assert.Equal(English, Kept(result));
    }

    [Fact]
    public void What_is_printed_twice_beside_the_article_stays_what_it_was()
    {
        var result = new NewsCleaner(CleanOptions.Default, new DisturbedScorer()).Clean($"<html><body>{Html(Other[..3])}{Html(Furniture[..4])}{Html(English)}{Html(Furniture[4..])}{Html(Other[..3])}</body></html>");
        Assert.Equal(English, Kept(result));
    }

    [Fact]
    public void What_is_explained_are_the_scores_that_count()
    {
        var scorer = new CountingScorer();
        var text = string.Join("\n\n", [.. English, .. Furniture, .. English]);
        var result = new NewsCleaner(CleanOptions.Default with { Explain = true }, scorer).CleanText(text);
        var count = English.Length + Furniture.Length;
        Assert.All(result.Blocks.Take(count), block => Assert.Equal(count, Assert.Single(block.Influences).Value));
    }

    [Fact]
    public void A_box_that_the_article_prints_several_times_does_not_part_it_from_its_copy()
    {
        string[] article = [English[0], s_offer, .. English[1..], s_offer, s_offer];
        var page = PageOf.Text(string.Join("\n\n", [.. article, .. Furniture, .. article]));
        using var shingles = new BlockShingles(page);

        Assert.Contains(CopyFinder.Families(page, shingles), family => family is [{ First: 0 }, { Length: >= 7 }]);
        Assert.Equal(English, Kept(CleanText([.. article, .. Furniture, .. article])));
        Assert.Equal(English, Kept(CleanText([.. article[..^3], .. article[^2..], .. Furniture, .. article, .. Furniture, .. article])));
    }

    [Fact]
    public void A_menu_printed_twice_beside_a_shorter_copy_does_not_save_that()
    {
        string[] menu = [.. Other.Concat(Simplified).Select(line => $"{MarkedScorer.Furniture} {line}")];
        Assert.Equal(English, Kept(CleanText([.. English[..4], .. menu, .. menu, .. Furniture, .. English])));
    }

    [Fact]
    public void What_only_the_losing_copy_prints_goes_with_it_but_is_no_duplicate()
    {
        var result = CleanText([.. English, .. Furniture, .. English[..3], "Only here does a line about subscriptions and the weather stand.", .. English[3..]]);
        Assert.Equal(English, Kept(result));
        var extra = result.Blocks.Single(block => block.Text.StartsWith("Only here", StringComparison.Ordinal));
        Assert.NotEqual(Reason.Duplicate, extra.Verdict.Reason);
        Assert.Null(extra.Verdict.DuplicateOf);
    }

    [Fact]
    public void Two_different_articles_lose_nothing_to_each_other() =>
        Assert.Equal([.. English, .. Other], Kept(CleanText([.. English, .. Furniture, .. Other])));

    [Fact]
    public void No_long_paragraph_is_kept_twice_however_copies_are_cut()
    {
        Gen.Select(Gen.Int[2, 6], Gen.Int[2, 6], Gen.Int[0, 8], Gen.Int[1, 3]).Sample((first, second, between, copies) =>
        {
            string[] lines = [.. English[..first], .. Furniture[..between], .. Enumerable.Repeat(English[..second], copies).SelectMany(part => part)];
            var result = CleanText(lines);
            var counts = Counts(result, English[..Math.Max(first, second)]);
            return counts.All(count => count == 1);
        });
    }

    [Fact]
    public void A_hundred_thousand_equal_lines_take_linear_time()
    {
        var page = string.Concat(Enumerable.Repeat($"<p>{English[0]}</p>\n", 100_000));
        var watch = Stopwatch.StartNew();
        var result = Clean(page);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(40));
        Assert.InRange(Kept(result).Length, 1, 2);
    }
}
