using System.Globalization;
using Xunit;

namespace Cleaner.Cli.Tests.Reporting;

/// <summary>Reports in a real browser. Needs the environment variable CHROMIUM to name one.</summary>
public sealed class ReportInBrowserTests
{
    private const string NoBrowser = "CHROMIUM names no browser";

    public static bool IsAbsent => string.IsNullOrEmpty(Chromium.Program);

    [Theory(Skip = NoBrowser, SkipWhen = nameof(IsAbsent))]
    [InlineData("light", 1280, "rgb(251, 250, 247)")]
    [InlineData("dark", 1280, "rgb(20, 21, 23)")]
    [InlineData("light", 390, "rgb(251, 250, 247)")]
    public async Task A_report_opens_without_an_error_in_its_scheme_and_fits_the_screen(string scheme, int width, string paper)
    {
        using var folder = new TemporaryFolder();
        var report = MakeReport(folder);
        await using var browser = await Chromium.StartAsync();
        await browser.PreferAsync(scheme);
        await browser.ResizeAsync(width, 800);

        await browser.OpenAsync(report);

        Assert.Equal(paper, await browser.EvaluateAsync("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("true", await browser.EvaluateAsync("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Equal("none", await browser.EvaluateAsync("[...performance.getEntriesByType('resource')].map(entry => entry.name).join() || 'none'"));
        Assert.Empty(browser.Errors);
    }

    [Fact(Skip = NoBrowser, SkipWhen = nameof(IsAbsent))]
    public async Task A_report_filters_by_reason_switches_its_scheme_and_joins_twins()
    {
        using var folder = new TemporaryFolder();
        await using var browser = await Chromium.StartAsync();
        await browser.PreferAsync("light");
        await browser.OpenAsync(MakeReport(folder));
        const string Shown = "[...document.querySelectorAll('.page > li')].filter(block => block.offsetParent).map(block => block.className.split(' ')[0]).filter((name, i, all) => all.indexOf(name) === i).sort().join()";

        var all = await browser.EvaluateAsync(Shown);
        Assert.Contains("r-body", all, StringComparison.Ordinal);
        Assert.Contains("r-duplicate", all, StringComparison.Ordinal);

        await browser.EvaluateAsync("document.querySelector('.filters button[value=kept]').click()");
        Assert.Equal("r-body", await browser.EvaluateAsync(Shown));
        await browser.EvaluateAsync("document.querySelector('.filters button[value=all]').click()");
        await browser.EvaluateAsync("document.querySelector('.filters input[value=widget]').click()");
        Assert.Equal(all.Replace(",r-widget", "", StringComparison.Ordinal), await browser.EvaluateAsync(Shown));
        await browser.EvaluateAsync("document.querySelector('.page .r-duplicate .tag button').click()");
        Assert.Equal("r-duplicate", await browser.EvaluateAsync(Shown));
        await browser.EvaluateAsync("document.querySelector('.page .r-duplicate .tag button').click()");
        Assert.Equal(all, await browser.EvaluateAsync(Shown));

        await browser.EvaluateAsync("document.querySelector('.page .r-duplicate').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))");
        Assert.Equal("r-body linked,r-duplicate linked", await browser.EvaluateAsync("[...document.querySelectorAll('.linked')].map(block => block.className).sort().join()"));
        Assert.Equal("true", await browser.EvaluateAsync("document.querySelector('.joint').offsetHeight > 20"));

        await browser.EvaluateAsync("document.querySelector('.theme').click()");
        Assert.Equal("dark", await browser.EvaluateAsync("document.documentElement.dataset.theme"));
        Assert.Empty(browser.Errors);
    }

    [Fact(Skip = NoBrowser, SkipWhen = nameof(IsAbsent))]
    public async Task Twins_are_joined_in_the_margin_as_long_as_both_are_shown()
    {
        using var folder = new TemporaryFolder();
        await using var browser = await Chromium.StartAsync();
        await browser.OpenAsync(MakeReport(folder));
        const string Joints = "[...document.querySelectorAll('.joint')].filter(joint => joint.offsetHeight > 20).length > 0";
        const string Frames = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

        await browser.EvaluateAsync(Frames);
        Assert.Equal("true", await browser.EvaluateAsync(Joints));
        await browser.EvaluateAsync("document.querySelector('.filters button[value=kept]').click()");
        await browser.EvaluateAsync(Frames);
        Assert.Equal("false", await browser.EvaluateAsync(Joints));
        Assert.Empty(browser.Errors);
    }

    [Fact(Skip = NoBrowser, SkipWhen = nameof(IsAbsent))]
    public async Task A_page_of_twenty_thousand_blocks_is_filtered_within_seconds()
    {
        using var folder = new TemporaryFolder();
        var blocks = string.Concat(Enumerable.Range(0, 20_000).Select(i =>
            $"<p>The council of ward {i * 7919 % 20_011} met on day {i * 31 % 366} to decide whether bridge {i * 104_729 % 91} would be repaired.</p>\n"));
        folder.Write("page.html", $"<html lang=en><title>Bridges</title><article><h1>Bridges</h1>{blocks}</article>");
        Assert.Equal(0, CleanTool.Run("report", folder.Path("page.html"), "-o", folder.Path("report.html")).ExitCode);
        await using var browser = await Chromium.StartAsync();
        await browser.OpenAsync(folder.Path("report.html"));

        // Reading a height waits for the layout.
        var milliseconds = await browser.EvaluateAsync("(() => { const start = performance.now(); document.querySelector('.filters button[value=dropped]').click(); document.body.offsetHeight; document.querySelector('.filters button[value=all]').click(); document.body.offsetHeight; return Math.round(performance.now() - start); })()");

        Assert.InRange(int.Parse(milliseconds, CultureInfo.InvariantCulture), 0, 15_000);
        Assert.Equal("20001", await browser.EvaluateAsync("[...document.querySelectorAll('.page > li')].filter(block => block.offsetParent).length"));
        Assert.Empty(browser.Errors);
    }

    [Fact(Skip = NoBrowser, SkipWhen = nameof(IsAbsent))]
    public async Task Text_of_a_page_stays_text_in_its_report()
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.html", TemporaryFolder.Page("&lt;script&gt;document.title = 'taken'&lt;/script&gt;&lt;img src=x onerror=\"document.title = 'taken'\"&gt;"));
        Assert.Equal(0, CleanTool.Run("report", folder.Path("page.html"), "-o", folder.Path("report.html")).ExitCode);
        await using var browser = await Chromium.StartAsync();

        await browser.OpenAsync(folder.Path("report.html"));

        Assert.StartsWith("News of <script>", await browser.EvaluateAsync("document.title"), StringComparison.Ordinal);
        Assert.Equal("1 0", await browser.EvaluateAsync("document.scripts.length + ' ' + document.images.length"));
        Assert.Empty(browser.Errors);
    }

    [Fact(Skip = NoBrowser, SkipWhen = nameof(IsAbsent))]
    public async Task An_index_sorts_its_rows_and_leads_to_reports()
    {
        using var folder = new TemporaryFolder();
        folder.WritePage("pages/b #1.html", "Beverley");
        folder.WritePage("pages/a.html", "Zennor");
        Assert.Equal(0, CleanTool.Run("report", folder.Path("pages"), "-o", folder.Path("out")).ExitCode);
        await using var browser = await Chromium.StartAsync();
        await browser.OpenAsync(folder.Path("out/index.html"));
        const string Titles = "[...document.querySelectorAll('.rows tbody tr')].map(row => row.cells[1].textContent).join()";

        Assert.Equal("News of Zennor,News of Beverley", await browser.EvaluateAsync(Titles));
        await browser.EvaluateAsync("document.querySelectorAll('.rows th button')[1].click()");
        Assert.Equal("News of Beverley,News of Zennor", await browser.EvaluateAsync(Titles));
        await browser.OpenAsync(new Uri(await browser.EvaluateAsync("document.querySelector('.rows a').href")).LocalPath);
        Assert.Equal("News of Beverley", await browser.EvaluateAsync("document.querySelector('h1').textContent"));
        Assert.Empty(browser.Errors);
    }

    private static string MakeReport(TemporaryFolder folder)
    {
        var report = folder.Path("report.html");
        Assert.Equal(0, CleanTool.Run("report", Repository.Seed, "-o", report).ExitCode);
        return report;
    }
}
