using System.Diagnostics;
using Cleaner.Segmenting;
using Xunit;

namespace Cleaner.Tests.Segmenting;

public class MarkdownInlineTests
{
    [Theory]
    [InlineData("plain words", "plain words", 0, 0, 0)]
    [InlineData("see [the report](https://example.org/r) now", "see the report now", 1, 10, 0)]
    [InlineData("[one](a) [two](b)", "one two", 2, 6, 0)]
    [InlineData("[](a) x", "x", 1, 0, 0)]
    [InlineData("a **bold word** here", "a bold word here", 0, 0, 9)]
    [InlineData("这是**重点**内容", "这是重点内容", 0, 0, 2)]
    [InlineData("**Whole line**", "Whole line", 0, 0, 10)]
    [InlineData("**[link](a)**", "link", 1, 4, 4)]
    [InlineData("**one** and **two**", "one and two", 0, 0, 6)]
    public void Marks_become_what_they_mean(string line, string text, int links, int linkChars, int boldChars)
    {
        var inline = MarkdownInline.Read(line);
        Assert.Equal((text, links, linkChars, boldChars), (inline.Text, inline.Links, inline.LinkChars, inline.BoldChars));
    }

    [Theory]
    [InlineData("he called it a f**** disgrace")]
    [InlineData("f***ing this and f***ing that")]
    [InlineData("2 ** 3 ** 4")]
    [InlineData("a ** footnote")]
    [InlineData("**never closed")]
    [InlineData("array[0] and (x)")]
    [InlineData("\"[He] was there\" (she said)")]
    [InlineData("[not a link] (because of the blank)")]
    [InlineData("[sic](two words)")]
    [InlineData("[open](never closed")]
    public void What_only_looks_like_a_mark_is_text(string line)
    {
        var inline = MarkdownInline.Read(line);
        Assert.Equal((line, 0, 0), (inline.Text, inline.Links, inline.BoldChars));
    }

    [Theory]
    [InlineData("[", "](")]
    [InlineData("[a](b", "")]
    [InlineData("[a](", ")")]
    [InlineData("![", "](x)")]
    [InlineData("**", "x")]
    [InlineData("**a", "")]
    [InlineData("[a](b ", ")")]
    public void Time_is_linear_on_lines_that_open_without_end(string part, string end)
    {
        var line = string.Concat(Enumerable.Repeat(part, 400_000)) + end;
        var watch = Stopwatch.StartNew();
        Assert.NotNull(MarkdownInline.Read(line).Text);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }
}
