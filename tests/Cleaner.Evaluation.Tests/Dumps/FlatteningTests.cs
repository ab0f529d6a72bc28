using Cleaner.Evaluation.Dumps;
using Cleaner.Parsing;
using Cleaner.Reading;
using Cleaner.Scoring;
using Cleaner.Segmenting;
using Xunit;

namespace Cleaner.Evaluation.Tests.Dumps;

public class FlatteningTests
{
    private const string First = "The ferry left the harbour at six in the morning with forty passengers on board, and nobody on the quay thought much about it.";

    private const string Second = "By noon the fog had come in and nobody could see the light any more, although the keeper swore that it had burned all day.";

    private const string Chinese = "渡轮早上六点离开港口，船上载有四十名乘客，码头上没有人多想。到了中午，雾气弥漫，再也没有人能看见灯塔的灯光，尽管守塔人发誓说它亮了一整天。";

    private static readonly Page Page = Read(
        $"<nav><ul><li><a href=/a>Home</a></li><li><a href=/b>News</a></li></ul></nav><main><h1>Fog at sea</h1><p>{First}</p><p>{Second}</p><blockquote>{First}</blockquote><p>{Chinese}</p>" +
        $"<table><tr><td>Monday</td><td>fog</td></tr></table><p>{Second}</p><p>{Chinese}</p></main>");

    /// <summary>All that part blocks from each other: in one line sentences are all that is left.</summary>
    public static TheoryData<string> Names => [.. Flattening.Styles.Except([DumpStyle.OneLine]).Select(style => style.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_style_keeps_every_paragraph_and_reads_back_to_it(string name)
    {
        var read = TextSegmenter.Segment(Flattening.Flatten(Page, Enum.Parse<DumpStyle>(name)), null, ArticleModel.Default.Seams).Blocks.ConvertAll(block => block.Content.ToString());
        Assert.Equal([First, Second, First, Chinese, Second, Chinese], read.Where(text => text.Length > 50));
    }

    [Fact]
    public void One_line_is_one_line_and_has_every_word_and_a_blank_around_links()
    {
        const string Words = "The ferry left at six, said ";
        var text = Flattening.Flatten(Read($"<p>{Words}<a href=/c>the keeper</a>.</p><p>{Second}</p>"), DumpStyle.OneLine);
        Assert.Equal($"{Words}the keeper . {Second}\n", text);
    }

    [Fact]
    public void Every_style_writes_another_text() => Assert.Equal(Flattening.Styles.Length, Flattening.Styles.Select(style => Flattening.Flatten(Page, style)).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Draws_of_a_page_have_different_styles() => Assert.NotEqual(Flattening.StyleOf(Page, 0), Flattening.StyleOf(Page, 1));

    [Fact]
    public void Wrapped_lines_fit() => Assert.All(Flattening.Flatten(Page, DumpStyle.Wrapped).Split('\n'), line => Assert.True(line.Sum(c => c > '\u2e7f' ? 2 : 1) <= 82, line));

    private static Page Read(string body)
    {
        using var document = HtmlReader.Parse($"<html><body>{body}</body></html>");
        return HtmlSegmenter.Segment(document, null);
    }
}
