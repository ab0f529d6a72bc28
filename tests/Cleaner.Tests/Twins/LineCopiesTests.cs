using Xunit;
using static Cleaner.Tests.Twins.Story;

namespace Cleaner.Tests.Twins;

public class LineCopiesTests
{
    private const string Chorus = "<p>Row, my brother,</p><p>row us home,</p><p>over the water</p><p>and over the foam.</p>";

    private static readonly string[] Poem =
    [
        "We left the harbour", "before it was light,", "the engine was coughing,", "the ropes were still tight.",
        "My brother was steering,", "I sat by the sail,", "and counted the lanterns", "along the old rail.",
        "At noon we saw islands,", "at evening the shore,", "a light in a window,", "a dog at the door.",
    ];

    [Fact]
    public void A_poem_that_is_printed_twice_is_kept_once_and_each_line_says_what_it_repeats()
    {
        var result = Clean($"<div>{Lines(Poem)}</div><div>{Lines(Poem, "div")}</div>");
        Assert.Equal(Poem, Kept(result));
        Assert.All(result.Blocks.Skip(Poem.Length), block => Assert.Equal((Reason.Duplicate, block.Order - Poem.Length), (block.Verdict.Reason, block.Verdict.DuplicateOf)));
    }

    [Fact]
    public void An_advert_inside_one_of_them_does_not_matter() =>
        Assert.Equal(Poem, Kept(Clean($"<div>{Lines(Poem)}</div><div>{Lines(Poem[..6], "div")}<div>Advertisement</div>{Lines(Poem[6..], "div")}</div>")));

    [Fact]
    public void Nor_does_one_above_both_that_stands_again_inside_the_second() => Assert.Equal(
        Poem, Kept(Clean($"<p>Advertisement</p><div>{Lines(Poem)}</div><div>{Lines(Poem[..9], "div")}<div>Advertisement</div>{Lines(Poem[9..], "div")}</div>")));

    [Fact]
    public void In_a_dump_a_long_chorus_stays() =>
        Assert.Equal([.. Poem, "It was a long journey,", "and this is the end.", .. Poem], Kept(CleanText([.. Poem, "It was a long journey,", "and this is the end.", .. Poem])));

    [Fact]
    public void Of_two_the_hidden_one_goes()
    {
        var result = Clean($"<div hidden>{Lines(Poem)}</div><div>{Lines(Poem)}</div>");
        Assert.Equal(Poem, Kept(result));
        Assert.All(result.Blocks.Take(Poem.Length), block => Assert.Equal(Reason.Duplicate, block.Verdict.Reason));
    }

    [Fact]
    public void A_chorus_stays_as_often_as_it_is_sung()
    {
        var verses = $"<div>{Lines(Poem[..4])}</div><div>{Chorus}</div><div>{Lines(Poem[4..8])}</div><div>{Chorus}</div><div>{Lines(Poem[8..])}</div><div>{Chorus}</div>";
        Assert.Equal(Poem.Length + 12, Kept(Clean(verses)).Length);
    }

    [Fact]
    public void Verses_that_are_said_again_in_the_same_box_stay() => Assert.Equal([.. Poem, .. Poem], Kept(Clean($"<div>{Lines(Poem)}{Lines(Poem)}</div>")));

    [Fact]
    public void In_a_dump_the_second_copy_goes() => Assert.Equal(Poem, Kept(CleanText(string.Join('\n', Poem) + "\n\n" + string.Join('\n', Poem))));

    private static string Lines(string[] lines, string tag = "p") => string.Concat(lines.Select(line => $"<{tag}>{line}</{tag}>"));
}
