using System.CommandLine;
using System.CommandLine.Parsing;
using AngleSharp;
using AngleSharp.Html.Parser;
using Cleaner.Evaluation.Commands;
using Cleaner.Evaluation.Corpora;
using Cleaner.Reading;

namespace Cleaner.Evaluation.Twins;

/// <summary><c>twins</c>: pages with a second copy of their article, or with repetition that belongs to it.</summary>
internal static class TwinsCommand
{
    private const string Sets = "news424,wcxb,zh-elwin,zh-portals";

    public static Command Create()
    {
        var run = new OutOfFold(Sets);
        var output = new Option<FileInfo>("--output", "-o") { Description = "the report", HelpName = "FILE", DefaultValueFactory = _ => new FileInfo("benchmarks/results/twins.md") };
        var kinds = new Option<TwinKind[]>("--kinds")
        {
            Description = "only these kinds, separated by commas: " + string.Join(", ", Enum.GetNames<TwinKind>()),
            HelpName = "KIND,…",
            CustomParser = Kinds,
        };
        var errors = new Option<bool>("--errors") { Description = "print what came out twice or was lost. It is text of the pages: not for the repository" };
        var command = new Command("twins", "Pages with a second copy of the article, or with repetition that belongs to it.") { output, kinds, errors };
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(kinds) is { Length: > 0 } given ? given : Enum.GetValues<TwinKind>();
            var scores = run.Judge(parsed, (page, cleaner) => Judge(page, cleaner, asked)).SelectMany(page => page).ToList();
            var report = TwinsReport.Write(scores, run.Arguments(parsed));
            Console.Out.Write(report);
            if (parsed.GetValue(errors))
            {
                Console.Out.Write(TwinsReport.Errors(scores));
            }

            Output.Save(parsed.GetRequiredValue(output), report);
        });
        return command;
    }

    private static TwinKind[] Kinds(ArgumentResult given)
    {
        var kinds = new List<TwinKind>();
        foreach (var name in given.Tokens[0].Value.Split(','))
        {
            if (Enum.TryParse<TwinKind>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind))
            {
                kinds.Add(kind);
            }
            else
            {
                given.AddError($"--kinds: there is no kind \"{name}\"; see --help for those there are");
            }
        }

        return [.. kinds];
    }

    private static List<TwinScore>? Judge(GoldPage gold, NewsCleaner cleaner, TwinKind[] kinds)
    {
        string html;
        using (var document = new HtmlParser().ParseDocument(ByteReader.Decode(gold.ReadBytes(), PageInfo.None, PageLimits.Default)))
        {
            if (ArticleElement.Find(document, gold.Text!) is null)
            {
                return null;
            }

            html = document.ToHtml();
        }

        var untouched = cleaner.Clean(html, gold.Url);
        var scores = new List<TwinScore>();
        foreach (var kind in kinds)
        {
            if (ChangedPage.Of(gold, html, kind, OtherStory.For(gold)) is { } changed)
            {
                scores.Add(TwinJudge.Judge(kind, gold.Set, gold.Text!, untouched, cleaner.Clean(changed.Html, gold.Url), changed) with { Id = gold.Id });
            }
        }

        return scores;
    }
}
