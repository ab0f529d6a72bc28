using System.Diagnostics;
using System.Text;
using Xunit;

namespace Cleaner.Tests.Robustness;

/// <summary>Whatever the input, it ends within five seconds, with a result or with an error that says in one line what was wrong.</summary>
[Collection(nameof(AwkwardInputTests))]
[CollectionDefinition(nameof(AwkwardInputTests), DisableParallelization = true)]
public sealed class AwkwardInputTests
{
    // Of processor time, all threads together, which other programs on the machine do not lengthen; these tests run alone. A debug
    // build, which is not optimised, takes three to five times as long.
#if DEBUG
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);
#else
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);
#endif

    public static TheoryData<string> Names => [.. s_inputs.Keys];

    private static readonly Dictionary<string, Func<byte[]>> s_inputs = new(StringComparer.Ordinal)
    {
        ["empty"] = () => [],
        ["white space"] = () => "\n \t\r\n"u8.ToArray(),
        ["byte order mark alone"] = () => [0xEF, 0xBB, 0xBF],
        ["half a byte order mark"] = () => [0xEF, 0xBB],
        ["random bytes"] = () => RandomBytes(200_000),
        ["random bytes in a page"] = () => [.. "<html><body><p>"u8, .. RandomBytes(200_000), .. "</p>"u8],
        ["zero bytes"] = () => new byte[100_000],
        ["50,000 nested divs"] = () => Repeat("<div>", 50_000, "text"),
        ["50,000 nested divs with text"] = () => Repeat("<div>some words of text ", 50_000),
        ["50,000 unclosed links"] = () => Repeat("<a href='/x'>word ", 50_000),
        ["50,000 unclosed bold tags in paragraphs"] = () => Repeat("<p><b>word ", 50_000),
        ["50,000 nested lists"] = () => Repeat("<ul><li>item ", 50_000),
        ["50,000 nested tables"] = () => Repeat("<table><tr><td>cell ", 50_000),
        ["1,900 nested divs, 150 times"] = () => Repeat(Repeated("<div>", 1900) + "x" + Repeated("</div>", 1900), 150),
        ["280,000 paragraphs 1,900 divs deep"] = () => Encoding.UTF8.GetBytes(Repeated("<div>", 1900) + Repeated("<p>x", 280_000)),
        ["60,000 paragraphs 900 divs deep"] = () => Encoding.UTF8.GetBytes(Repeated("<div>", 900) + Repeated("<p>some words of text", 60_000)),
        ["a table of 90,000 rows"] = () => Encoding.UTF8.GetBytes("<table>" + Repeated("<tr><td>Boats</td><td>140</td></tr>", 90_000) + "</table>"),
        ["140,000 lines by line breaks"] = () => Repeat("some words of text here, and more.<br>", 140_000),
        ["190,000 list lines"] = () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 190_000).Select(i => $"- item {i} 2020-01-01\n"))),
        ["5,000,000 lines"] = () => Repeat("x\n", 5_000_000),
        ["2,000,000 line breaks"] = () => Repeat("x<br>", 2_000_000),
        ["290,000 paragraphs with text between"] = () => Repeat("<p>x</p>y", 290_000),
        ["50,000 attributes on one tag"] = () => Encoding.UTF8.GetBytes("<div " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}='x' ")) + ">text</div>"),
        ["10 MB of paragraphs"] = () => Repeat("<p>The council met on Tuesday to decide whether the old bridge, closed since the floods, would be repaired or replaced.</p>\n", 10_000_000 / 120),
        ["10 MB of different paragraphs"] = () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 85_000).Select(i => $"<p>Item {i}: the council of {i * 7919 % 85_003} met on {i * 31 % 366} to decide whether bridge {i * 104_729 % 91} would be repaired.</p>\n"))),
        ["10 MB of lines"] = () => Repeat("The council met on Tuesday to decide whether the old bridge, closed since the floods, would be repaired or replaced.\n\n", 10_000_000 / 120),
        ["10 MB in one paragraph"] = () => [.. "<p>"u8, .. Repeat("The council met on Tuesday, ", 10_000_000 / 28)],
        ["10 MB of one Chinese line"] = () => Repeat("长三角一体化发展座谈会", 10_000_000 / 33),
        ["one line with 300,000 gaps of three kinds"] = () => Repeat("words   and more | and others　　then ", 100_000),
        ["10 MB of open brackets"] = () => Repeat("<", 10_000_000),
        ["10 MB of ampersands"] = () => Repeat("&", 10_000_000),
        ["20 MB, over the limit"] = () => Repeat("word ", 4_000_000),
        ["290,000 empty paragraphs"] = () => Repeat("<p></p>", 290_000, "text"),
        ["290,000 list items"] = () => Repeat("<li><a href='/'>x</a>", 145_000),
        ["unclosed comment"] = () => Repeat("<!-- ", 1, new string('x', 1_000_000)),
        ["unclosed script"] = () => Repeat("<script>", 1, new string('x', 1_000_000)),
        ["unclosed attribute"] = () => Repeat("<a href=\"", 1, new string('x', 1_000_000)),
        ["cut in the middle of a character"] = () => Encoding.UTF8.GetBytes("<html><body><p>" + string.Concat(Enumerable.Repeat("长三角一体化发展座谈会在合肥召开，", 200)))[..^1],
        ["JSON-LD nested 100,000 deep"] = () => Repeat("<script type='application/ld+json'>", 1, new string('[', 100_000) + "</script><p>text</p>"),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Ends_within_five_seconds_with_a_result_or_one_line(string name)
    {
        var input = s_inputs[name]();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        try
        {
            var result = new NewsCleaner().Clean(input);

            // The projections are part of what a caller waits for.
            Assert.NotNull(result.Text);
            Assert.NotNull(result.ToMarkdown());
            Assert.NotNull(result.ToHtml());
            Assert.NotNull(result.ToJson(new JsonOptions { Blocks = true }));
        }
        catch (PageLimitException refusal)
        {
            Assert.NotEmpty(refusal.Message);
            Assert.DoesNotContain('\n', refusal.Message);
        }

        process.Refresh();
        Assert.InRange(process.TotalProcessorTime - before, TimeSpan.Zero, s_longest);
    }

    [Fact]
    public void Cut_character_costs_no_more_than_itself()
    {
        string[] paragraphs =
        [
            "镇上的旧桥去年冬天被洪水冲坏之后一直封闭，居民每天要绕行六公里才能到达对岸的学校和市场。",
            "镇议会星期二晚上开会讨论是修还是重建，会场座无虚席，主席只好给每位发言人三分钟时间。",
            "一位面包师说，大家已经绕了一年的远路，却没有人告诉他们走近路究竟要花多少钱。",
            "工程师的勘测预计在明年春天完成，届时议会将根据余下两个桥墩的状况作出决定。",
        ];
        var page = Encoding.UTF8.GetBytes($"<html><body><article><p>{string.Join("</p><p>", paragraphs)}</p><p>桥头的老店店主表示，他愿意再等一个春天，但不愿意再等一个冬天");

        var result = new NewsCleaner().Clean(page.AsMemory(..^1));

        Assert.All(paragraphs, paragraph => Assert.Contains(paragraph, result.Text));
        Assert.Contains(result.Blocks, block => block.Text.EndsWith("不愿意再等一个冬\uFFFD", StringComparison.Ordinal));
    }

    private static string Repeated(string part, int count) => string.Concat(Enumerable.Repeat(part, count));

    private static byte[] Repeat(string part, int count, string end = "") => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, count)) + end);

    private static byte[] RandomBytes(int count)
    {
        // A linear congruence: the same bytes on every machine and runtime.
        var bytes = new byte[count];
        var state = 12345u;
        foreach (ref var value in bytes.AsSpan())
        {
            state = (state * 1664525) + 1013904223;
            value = (byte)(state >> 24);
        }

        return bytes;
    }
}
