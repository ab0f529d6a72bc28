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
    [InlineData("see [the report](https://example.org/r \"Report of the \"board\"\") now", "see the report now", 1, 10, 0)]
    [InlineData("see [the report](https://example.org/r 'Report') now", "see the report now", 1, 10, 0)]
    [InlineData("see [the report](</r/last report.html>) now", "see the report now", 1, 10, 0)]
    [InlineData("see [the report](https://example.org/last report.html) now", "see the report now", 1, 10, 0)]
    [InlineData("see [the report](/r/last report.html \"Report\") now", "see the report now", 1, 10, 0)]
    [InlineData("[Fog](https://example.org/Fog_(sea)) at sea", "Fog at sea", 1, 3, 0)]
    [InlineData("[![](/a.png)](/b) Home", "Home", 1, 0, 0)]
    [InlineData("[![Logo](/a.png) Home](/b)", "Home", 1, 4, 0)]
    [InlineData("](/b) Home", "Home", 1, 0, 0)]
    [InlineData("during the _morning rush hour_, and", "during the morning rush hour, and", 0, 0, 0)]
    [InlineData("*Whole line.*", "Whole line.", 0, 0, 0)]
    [InlineData("(_one_) and “*two*”", "(one) and “two”", 0, 0, 0)]
    [InlineData("**20\\. _Resident_ ** \\- See above", "**20. Resident ** - See above", 0, 0, 0)]
    [InlineData("**20\\. _Resident_** \\- See above", "20. Resident - See above", 0, 0, 12)]
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
    [InlineData("snake_case_names and __init__ and _private")]
    [InlineData("5 * 3 * 2 and 4*5*6")]
    [InlineData("Price* from 5, *without VAT*2")]
    [InlineData("written by @_anna_ and by user_ _name")]
    [InlineData("C:\\.config and D:\\-x")]
    [InlineData("a ](b) c")]
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
    [InlineData("[a](/b ", "")]
    [InlineData("[a](/b \"", "")]
    [InlineData("[a](<b", "")]
    [InlineData("[a]((", "")]
    [InlineData("[![a](", ")")]
    [InlineData("*a _b ", "")]
    [InlineData("_a", "")]
    public void Time_is_linear_on_lines_that_open_without_end(string part, string end)
    {
        var line = string.Concat(Enumerable.Repeat(part, 400_000)) + end;
        var watch = Stopwatch.StartNew();
        Assert.NotNull(MarkdownInline.Read(line).Text);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }
}
