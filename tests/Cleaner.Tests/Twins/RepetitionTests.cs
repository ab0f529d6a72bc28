using Xunit;
using static Cleaner.Tests.Twins.Story;

namespace Cleaner.Tests.Twins;

/// <summary>Repetition that belongs to the article never costs the body a paragraph.</summary>
public class RepetitionTests
{
    [Theory]
    [InlineData("blockquote", "")]
    [InlineData("aside", "")]
    [InlineData("div", "class=pullquote")]
    public void A_pull_quote_goes_and_the_paragraph_it_was_pulled_from_stays(string tag, string attributes)
    {
        var pulled = "My grandchildren thought I had moved to another planet";
        var result = Clean($"{Html(English[..3])}<{tag} {attributes}><p>{pulled}</p></{tag}>{Html(English[3..])}");
        Assert.Equal(English, Kept(result));
        var block = result.Blocks.Single(block => block.Text == pulled);
        Assert.Equal((Reason.Duplicate, 2), (block.Verdict.Reason, block.Verdict.DuplicateOf));
    }

    [Fact]
    public void A_paragraph_printed_again_near_by_goes_though_a_losing_copy_has_it_last()
    {
        string[] article = [.. English[..4], .. Other[..2], English[1]];
        var result = Clean($"<div>{Html(article)}</div><div>{Html(Furniture)}</div><div>{Html(article)}</div>");
        Assert.Equal([1, 1, 1, 1], Counts(result, English[..4]));
        Assert.All(result.Blocks.Where(block => block.Verdict.DuplicateOf is not null), block => Assert.True(result.Blocks[block.Verdict.DuplicateOf!.Value].Verdict.Keep, block.Text));
        Assert.Equal(8, result.Blocks.Count(block => block.Verdict.Reason == Reason.Duplicate));
    }

    [Fact]
    public void A_pull_quote_printed_before_its_paragraph_goes_as_well()
    {
        var result = Clean($"{Html(English[..1])}<aside>\"My grandchildren thought I had moved to another planet\"</aside>{Html(English[1..])}");
        Assert.Equal(English, Kept(result));
    }

    [Fact]
    public void A_pull_quote_of_a_paragraph_that_is_printed_in_several_lines_goes()
    {
        string[] lines = ["Trains stop.", "Ships lie in port.", "Nobody in the two towns is sure when the first of them will leave again."];
        var result = Clean($"{Html(English[..3])}<aside>{string.Join(' ', lines)}</aside><p>{string.Join("<br>", lines)}</p>{Html(English[3..])}");
        Assert.Equal([.. English[..3], .. lines, .. English[3..]], Kept(result));
        var quote = result.Blocks.Single(block => block.Path.EndsWith("aside", StringComparison.Ordinal));
        Assert.Equal((Reason.Duplicate, 4, 1.0), (quote.Verdict.Reason, quote.Verdict.DuplicateOf, quote.Verdict.Containment));
    }

    [Fact]
    public void A_deck_that_says_what_the_first_paragraph_does_goes_on_a_page_with_two_copies_too()
    {
        var menu = $"<ul class=x><li>{string.Join("<li>", Furniture)}</ul>";
        var result = Clean($"<h1>Night ferry returns</h1><p>{English[0]}</p>{menu}<div>{Html(English)}</div>{menu}<div>{Html(English)}</div>");
        Assert.Equal(English, Kept(result));
    }

    [Fact]
    public void A_lead_in_doubt_for_its_teaser_is_judged_as_if_that_had_never_been_printed()
    {
        var result = new NewsCleaner(CleanOptions.Default, new DisturbedScorer(.45)).Clean($"<html><body><div class=x><p>{English[0]}</p></div>{Html(Furniture)}{Html(English)}</body></html>");
        Assert.Equal(English, Kept(result));
    }

    [Fact]
    public void So_is_one_whose_teaser_is_a_part_of_it()
    {
        var teaser = English[0][..(English[0].Length * 3 / 5)];
        var result = new NewsCleaner(CleanOptions.Default, new DisturbedScorer(.45)).Clean($"<html><body><p>{teaser}</p>{Html(Furniture)}{Html(English)}</body></html>");
        Assert.Contains(English[0], Kept(result));
    }

    [Fact]
    public void A_list_that_is_printed_again_with_the_paragraph_above_it_goes()
    {
        var part = $"<p>{Other[0]}</p><ul><li>Twelve kinds of bread<li>Cakes to order until Thursday evening<li>Soup at noon</ul>";
        var result = Clean($"{part}{Html(English)}{part}");
        Assert.Equal([Other[0], "Twelve kinds of bread", "Cakes to order until Thursday evening", "Soup at noon", .. English], Kept(result));
    }

    [Fact]
    public void A_list_that_only_begins_like_an_earlier_one_stays_whole()
    {
        string Part(string last) => $"<p>{Other[0]}</p><ul><li>Twelve kinds of bread<li>Cakes to order until Thursday evening<li>{last}</ul>";
        var kept = Kept(Clean($"{Part("Soup at noon")}{Html(English)}{Part("Tea at four")}"));
        Assert.Equal(2, kept.Count(text => text == "Twelve kinds of bread"));
        Assert.Contains("Tea at four", kept);
    }

    [Fact]
    public void What_only_a_part_that_repeats_some_paragraphs_says_stays_though_it_says_it_twice()
    {
        const string Refrain = "It was, she said, a long way to go for so small a thing.";
        string[] own = ["Nobody in the second town had been asked about it at all before.", "The ferry's crew heard of it from the evening papers, like all others.", "Not one of the letters that were written has been answered to this day."];
        string[] second = [English[0], Refrain, own[0], English[1], Refrain, own[1], English[2], Refrain, own[2], English[3]];
        var kept = Kept(CleanText([.. English[..4], .. Other, .. Furniture, .. second]));
        Assert.Superset(own.ToHashSet(), kept.ToHashSet());
        Assert.Equal(3, kept.Count(text => text == Refrain));
    }

    [Fact]
    public void A_sentence_quoted_again_in_the_running_text_stays()
    {
        string[] lines = [.. English, "\"My grandchildren thought I had moved to another planet,\" she had said.", "That is over now."];
        Assert.Equal(lines, Kept(CleanText(lines)));
    }

    [Fact]
    public void A_refrain_stays()
    {
        const string Refrain = "And still the ferry did not come.";
        string[] lines = [English[0], Refrain, English[1], Refrain, English[2], Refrain, English[3], Refrain];
        Assert.Equal(lines, Kept(CleanText(lines)));
    }

    [Fact]
    public void An_interview_s_repeated_questions_stay()
    {
        string[] questions = ["What did you think when the service was cut?", "And what would you tell the shipping line today?"];
        string[] lines = [questions[0], English[0], questions[1], English[1], questions[0], English[2], questions[1], English[3], questions[0], English[4], questions[1], English[5]];
        Assert.Equal(lines, Kept(CleanText(lines)));
    }

    [Theory]
    [InlineData("And still nobody came.", true)]
    [InlineData("And still nobody came to the pier that evening.", true)]
    [InlineData("Chapter {0} of five. Nothing happens in it.", false)]
    public void What_stands_between_a_refrain_is_judged_as_if_that_had_never_been_printed(string line, bool kept)
    {
        var page = string.Concat(English.Select((paragraph, i) => $"<p>{paragraph}</p><p>{string.Format(System.Globalization.CultureInfo.InvariantCulture, line, i)}</p>"));
        var result = new NewsCleaner(CleanOptions.Default, new CrowdedScorer(.1)).Clean($"<body>{page}</body>");
        Assert.Equal(kept ? English.Length : 1, English.Count(paragraph => Kept(result).Contains(paragraph)));
        Assert.Equal(English.Length, Kept(result).Count(text => !English.Contains(text)));
    }

    [Fact]
    public void A_refrain_is_one_where_it_reads_less_like_the_article_too()
    {
        var page = string.Concat(English.Select((paragraph, i) => $"<p class={(i % 2 == 0 ? "" : "x")}>And still nobody came.</p><p>{paragraph}</p>"));
        var result = new NewsCleaner(CleanOptions.Default, new CrowdedScorer(.1)).Clean($"<body>{page}</body>");
        Assert.Equal(English, Kept(result).Where(English.Contains));
    }

    [Theory]
    [InlineData("No sailing", "Two sailings", true)]
    [InlineData("No sailing before noon", "Two sailings after dark", false)]
    public void What_stands_behind_a_list_of_recurring_entries_is_judged_as_if_that_had_never_been_printed(string one, string other, bool recurs)
    {
        var list = string.Concat(Enumerable.Range(1, 6).Select(i => $"<li>{(i % 2 == 0 ? one : other)}{(recurs ? "" : $" on night {i}")}"));
        var table = string.Concat(Enumerable.Range(1, 6).Select(i => $"<tr><td>{i}<td>{(i % 2 == 0 ? one : other)}{(recurs ? "" : $" on night {i}")}"));
        var result = new NewsCleaner(CleanOptions.Default, new CrowdedScorer(.1)).Clean($"<body>{Html(English[..2])}<ul>{list}</ul>{Html(English[2..4])}<table>{table}</table>{Html(English[4..])}</body>");
        string[] expected = recurs ? English : [.. English[..2], English[3], English[5]];
        Assert.Equal(expected, Kept(result).Where(English.Contains));
        Assert.Equal(18, Kept(result).Count(text => !English.Contains(text)));
    }

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<div class=pull-highlight>", "</div>")]
    [InlineData("<blockquote>", "</blockquote>")]
    public void A_paragraph_that_a_correction_prints_again_stays_where_it_was(string open, string close)
    {
        const string Note = "Correction: an earlier version of this article named another month.";
        var page = $"<body>{Html(English[..1])}{open}<p>{English[1]}</p>{close}{Html(English[2..])}<p>{Note}</p><p>{English[1]}</p></body>";
        foreach (var result in (CleanResult[])[Clean(page), new NewsCleaner(CleanOptions.Default, new CrowdedScorer(.1)).Clean(page)])
        {
            Assert.Equal([.. English, Note], Kept(result));
            Assert.Equal((Reason.Duplicate, 1), (result.Blocks[^1].Verdict.Reason, result.Blocks[^1].Verdict.DuplicateOf));
        }
    }

    [Fact]
    public void A_paragraph_that_a_correction_prints_corrected_stays_with_it()
    {
        var corrected = English[1].Replace("three years ago", "in the spring of last year", StringComparison.Ordinal);
        string[] lines = [.. English, "Correction: an earlier version of this article was wrong. The paragraph should read:", corrected];
        Assert.Equal(lines, Kept(Clean(Html(lines))));
    }

    [Theory]
    [InlineData("three", "four")]
    [InlineData("three years ago", "three winters ago")]
    public void So_does_one_that_is_corrected_by_a_word(string wrong, string right)
    {
        string[] story = [.. English[..1], English[1] + " " + English[3], .. English[2..3], .. English[4..]];
        string[] lines = [.. story, "Correction: an earlier version of this article was wrong. The paragraph should read:", story[1].Replace(wrong, right, StringComparison.Ordinal)];
        Assert.Equal(lines, Kept(Clean(Html(lines))));
    }

    [Fact]
    public void Names_that_stand_there_again_and_again_are_no_refrain()
    {
        var page = string.Concat(English.Select(paragraph => $"<p>Ida Marlowe</p><p>{paragraph}</p>"));
        Assert.DoesNotContain(English, Kept(new NewsCleaner(CleanOptions.Default, new CrowdedScorer(.1)).Clean($"<body>{page}</body>")).Contains);
    }

    [Fact]
    public void A_long_quotation_pulled_from_the_last_paragraph_is_no_copy_of_the_article()
    {
        var pulled = string.Join(' ', English[3..]);
        var last = $"{pulled} {Other[0]}";
        Assert.Equal([.. English[..3], last], Kept(Clean($"{Html(English[..3])}<blockquote>{pulled}</blockquote><p>{last}</p>")));
    }

    [Theory]
    [InlineData(.3, true)]
    [InlineData(.1, false)]
    public void The_paragraph_beside_a_pull_quote_is_the_article_s_as_much_as_that(double score, bool kept)
    {
        // The quotation is left out while the page is scored, so that what makes the paragraph doubtful is the line above it.
        var result = new NewsCleaner(CleanOptions.Default, new CrowdedScorer(score)).Clean(
            $"<body>{Html(English[..2])}<blockquote>My grandchildren thought I had moved to another planet</blockquote><p>At the pier</p>{Html(English[2..])}</body>");
        Assert.Equal(kept, Kept(result).Contains(English[2]));
        Assert.Equal(!kept, Kept(result).Contains("My grandchildren thought I had moved to another planet"));
    }

    [Fact]
    public void A_formula_repeated_under_each_part_stays()
    {
        const string Formula = "本刊记者李明于北岸采访整理。";
        string[] lines = [Simplified[0], Formula, Simplified[1], Formula, Simplified[2], Formula];
        Assert.Equal(lines, Kept(CleanText(lines)));
    }

    [Fact]
    public void So_does_a_long_one_that_stands_amid_something_else_each_time()
    {
        string[] lines = [.. English[..4].SelectMany(static paragraph => (string[])[paragraph, Other[1]])];
        Assert.Equal(lines, Kept(Clean(Html(lines))));
        Assert.Equal(lines, Kept(CleanText(lines)));
        string[] twice = [.. English[..2], Other[1], .. English[2..4]];
        Assert.Equal(twice, Kept(Clean(Html([.. twice, Other[1]]))));
        var lead = $"<h1>Night ferry to run again</h1><div class=deck>{English[0]}</div><p>By Ida Marlowe</p><section><p>{English[0]}</p></section>{Html(English)}";
        Assert.Single(Kept(Clean(lead)), English[0]);
    }

    [Fact]
    public void A_wall_of_text_right_behind_a_copy_goes_though_another_copy_has_less()
    {
        string[] story = [.. English, .. Other];
        var merged = Html($"{story[0]} {story[1]}", $"{story[2]} {story[3]} {story[4]}", $"{story[5]} {story[6]} {story[7]} {story[8]} {story[9]}");
        var result = Clean($"<main><div>{merged}</div><div><h1>Night ferry to run again</h1>{Html(story)}</div><div><p>{string.Join(' ', story)}</p></div></main>");
        Assert.Equal(story, Kept(result));
        Assert.Equal(Reason.Duplicate, result.Blocks[^1].Verdict.Reason);
    }

    [Fact]
    public void Rows_of_a_table_that_are_alike_stay()
    {
        var rows = string.Concat(Enumerable.Range(1, 6).Select(i => $"<tr><td>Night {i}</td><td>no sailing</td><td>0</td></tr>"));
        var result = Clean($"{Html(English)}<table>{rows}</table>");
        Assert.Equal(6, Kept(result).Count(text => text == "no sailing"));
        Assert.Equal(Ones(English), Counts(result, English));
    }

    [Theory]
    [InlineData("ul", "li")]
    [InlineData("ol", "li")]
    public void Long_entries_of_lists_that_recur_stay(string list, string entry)
    {
        const string Service = "Included: the crossing itself, a cabin for two with a window, breakfast on board, and a porter at either end.";
        var stops = string.Concat(English.Select(text => $"<p>{text}</p><{list}><{entry}>{Service}</{entry}></{list}>"));
        Assert.Equal(English.Length, Kept(Clean(stops)).Count(text => text.EndsWith(Service, StringComparison.Ordinal)));
    }

    [Fact]
    public void Paragraphs_made_after_one_pattern_stay()
    {
        string Pattern(string ship) => $"The {ship} leaves at nine from the north quay on every day but Sunday and is at the islands, if {ship} keeps her hours, before noon.";
        string[] lines = [English[0], Pattern("Aurora"), English[1], Pattern("Borealis"), English[2], Pattern("Corona")];
        Assert.Equal(lines, Kept(CleanText(lines)));
    }

    [Fact]
    public void Boxes_of_one_class_that_say_the_same_are_no_pull_quotes_of_each_other()
    {
        const string Tip = "Book the crossing early in the season";
        var boxes = string.Concat(English.Select(text => $"<p>{text}</p><div class=callout><p>{Tip}</p></div>"));
        Assert.Equal(English.Length, Kept(Clean(boxes)).Count(text => text == Tip));
    }

    [Fact]
    public void A_pull_quote_that_the_furniture_prints_too_goes_for_its_paragraph()
    {
        var pulled = "My grandchildren thought I had moved to another planet";
        var result = Clean($"{Html(English[..3])}<blockquote><p>{pulled}</p></blockquote>{Html(English[3..])}<ul class=x><li>{pulled}</li></ul>");
        Assert.Equal(English, Kept(result));
    }

    [Fact]
    public void A_pull_quote_in_a_box_around_the_whole_article_goes_as_well()
    {
        var pulled = "My grandchildren thought I had moved to another planet";
        var result = Clean($"<blockquote>{Html(English[..3])}<blockquote><p>{pulled}</p></blockquote>{Html(English[3..])}</blockquote>");
        Assert.Equal(English, Kept(result));
    }

    [Fact]
    public void A_lead_used_as_a_teaser_leaves_the_article_whole()
    {
        var result = CleanText([English[0][..^40] + "…", .. Furniture, .. English]);
        Assert.Equal(Ones(English), Counts(result, English));
    }

    [Fact]
    public void A_lead_printed_whole_above_the_article_is_kept_once()
    {
        var result = Clean($"<h1>Night ferry returns</h1><div>{Html(English[0])}</div><div>{Html(English)}</div>");
        Assert.Equal(English, Kept(result));
    }

    [Fact]
    public void A_quotedquotation_of_another_article_leaves_both_whole()
    {
        string[] quoting = [.. Other[..2], English[2], .. Other[2..]];
        var result = CleanText([.. English, .. Furniture, .. quoting]);
        Assert.Equal(Ones(English), Counts(result, English));
        Assert.Equal(Ones(Other), Counts(result, Other));
    }

    [Fact]
    public void A_quotedcorrection_that_quotes_a_paragraph_takes_nothing_with_it()
    {
        var quoted = string.Join(' ', Other) + " " + string.Join(' ', Other.Reverse());
        string[] lines = [English[0], English[1], quoted, English[2], English[3], .. Furniture, "Correction: an earlier version of this article said what follows.", quoted, "We have changed that."];
        var result = Clean($"<div>{Html(lines[..5])}</div><div>{Html(Furniture)}</div><div>{Html(lines[^3..])}</div>");
        Assert.Equal([1, 1, 1, 1], Counts(result, English[..4]));
    }

    [Fact]
    public void Text_that_repeats_within_one_paragraph_stays()
    {
        var chant = string.Concat(Enumerable.Repeat("We want the ferry back and we want it now. ", 12)).Trim();
        string[] lines = [English[0], chant, English[1]];
        Assert.Equal(lines, Kept(CleanText(lines)));
    }
}
