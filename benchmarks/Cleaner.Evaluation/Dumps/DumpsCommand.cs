using System.CommandLine;
using System.Text.RegularExpressions;
using Cleaner.Evaluation.Commands;
using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Measure;
using Cleaner.Evaluation.Training;

namespace Cleaner.Evaluation.Dumps;

/// <summary><c>dumps</c>: the same pages as HTML and flattened to text in every style.</summary>
internal static partial class DumpsCommand
{
    private const string Sets = "news424,wcxb,trafilatura-eval,zh-elwin,zh-news,zh-portals";

    public static Command Create()
    {
        var run = new OutOfFold(Sets);
        var output = new Option<FileInfo>("--output", "-o") { Description = "the report", HelpName = "FILE", DefaultValueFactory = _ => new FileInfo("benchmarks/results/dumps.md") };
        var command = new Command("dumps", "Pages flattened to text in each of several styles, against the same pages' HTML.") { output };
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            var report = DumpsReport.Write(run.Judge(parsed, Judge), run.Arguments(parsed));
            Console.Out.Write(report);
            Output.Save(parsed.GetRequiredValue(output), report);
        });
        return command;
    }

    private static DumpScores? Judge(GoldPage gold, NewsCleaner cleaner)
    {
        var page = TrainingPage.Read(gold);
        if (page.Blocks.Count == 0)
        {
            return null;
        }

        var html = cleaner.Clean(gold.ReadBytes(), new PageInfo { Url = gold.Url });
        List<CleanResult> dumps = [.. Flattening.Styles.Select(style => cleaner.CleanText(Flattening.Flatten(page, style), gold.Url))];
        return new(
            gold.Set,
            ShingleMeasure.Score(gold.Text!, html.Text),
            [.. Flattening.Styles.Select((style, i) => ShingleMeasure.Score(gold.Text!, Unnumbered(dumps[i].Text, style)))],
            HeadlineScore.Of(gold, page, html, dumps));
    }

    /// <summary>Numbers of list items belong to a dump's text; those that the style itself put there are not in the gold, and not judged.</summary>
    private static string Unnumbered(string text, DumpStyle style) => style == DumpStyle.Numbers ? Number().Replace(text, "") : text;

    [GeneratedRegex(@"^\d{1,2}\. ", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}

/// <summary>One page's scores.</summary>
/// <param name="Set">The set it is of.</param>
/// <param name="Html">As HTML.</param>
/// <param name="Styles">As text, in the order of <see cref="Flattening.Styles"/>.</param>
/// <param name="Headline">Whether the headline was found; null where the page does not tell.</param>
internal sealed record DumpScores(string Set, PageScore Html, IReadOnlyList<PageScore> Styles, HeadlineScore? Headline);
