using System.CommandLine;
using System.Text;
using Cleaner.Evaluation.Commands;

namespace Cleaner.Evaluation.Dedup;

/// <summary><c>dedup</c>: the near-duplicate index on real reprints, generated syndication, template pages and a killed process.</summary>
internal static class DedupCommand
{
    private const string ResultFile = "benchmarks/results/deduplication.md";
    private const string ReprintsFolder = "reprints";

    private static readonly string[] AllParts = ["reprints", "speed", "syndication", "template", "kill", "growth"];

    public static Command Create()
    {
        var corpora = new Argument<DirectoryInfo>("CORPORA_DIR") { Description = "folder of sets, with the folder reprints among them" };
        var seed = new Option<int>("--seed") { Description = "of all that is generated", HelpName = "N", DefaultValueFactory = _ => 20_210 };
        var texts = new Option<int>("--texts") { Description = "gold texts that copies are made of", HelpName = "N", DefaultValueFactory = _ => 600 };
        var most = new Option<int>("--documents") { Description = "how far the growth curve goes", HelpName = "N", DefaultValueFactory = _ => 1_000_000 };
        var kills = new Option<int>("--kills") { Description = "how often the filling process is killed", HelpName = "N", DefaultValueFactory = _ => 100 };
        var parts = new Option<string?>("--parts") { Description = $"only these: {string.Join(", ", AllParts)}", HelpName = "NAME,…" };
        var output = new Option<FileInfo>("--output", "-o") { Description = "the report", HelpName = "FILE", DefaultValueFactory = _ => new FileInfo(ResultFile) };
        var command = new Command("dedup", "The near-duplicate index: recall, precision, speed, bytes, growth, template pages, a killed process.")
        {
            corpora, seed, texts, most, kills, parts, output,
        };
        command.SetAction(parsed =>
        {
            var root = parsed.GetRequiredValue(corpora).FullName;
            var number = parsed.GetValue(seed);
            var asked = parsed.GetValue(parts)?.Split(',', StringSplitOptions.TrimEntries) ?? AllParts;
            if (asked.Except(AllParts, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            {
                throw new InvalidDataException($"no part {unknown}; there are {string.Join(", ", AllParts)}");
            }

            var folder = Path.Combine(root, ReprintsFolder);
            var sets = new Lazy<List<ReprintSet>>(() => [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(ReprintSet.Load)]);
            var report = new StringBuilder();
            Write("# Near-duplicates\n\n"
                + $"`Cleaner.Evaluation dedup`, seed {number}, {Environment.ProcessorCount} processors shared with other work, .NET {Environment.Version}; "
                + "truth is an exact join over word-5 shingles, an ideograph a token.\n\n");
            foreach (var part in asked)
            {
                Part(part, parsed);
            }

            Output.Save(parsed.GetRequiredValue(output), report.ToString().TrimEnd('\n') + "\n");

            void Part(string part, ParseResult given)
            {
                switch (part)
                {
                    case "reprints":
                        Write("## Real reprints\n\n");
                        sets.Value.ForEach(set => Write(RecallTable.Of(set)));
                        break;
                    case "speed":
                        Write("## Speed, one thread\n\n" + SpeedTable.Of([.. sets.Value.SelectMany(set => set.Texts)]));
                        break;
                    case "syndication":
                        Write("## Generated syndication, by edit\n\n" + SyndicationTable.Of(root, number, given.GetValue(texts)));
                        break;
                    case "template":
                        Write("## Template pages\n\nFour fifths of every page are the same.\n\n");
                        Write(BoilerplateTable.Of(number, verified: true) + BoilerplateTable.Of(number, verified: false));
                        break;
                    case "kill":
                        Write("## A killed process\n\n" + KillTest.Run(number, given.GetValue(kills)));
                        break;
                    default:
                        Write("## Growth\n\nProcessor time of adding one document, averaged over the last 30 % before each size; one in ten is a copy.\n\n");
                        Write(GrowthTable.Of(number, given.GetValue(most), verified: false));
                        Write(GrowthTable.Of(number, given.GetValue(most), verified: true));
                        break;
                }
            }

            void Write(string text)
            {
                Console.Out.Write(text);
                report.Append(text);
            }
        });
        return command;
    }

    /// <summary>What <see cref="KillTest"/> starts and kills.</summary>
    public static Command CreateChild()
    {
        var file = new Argument<FileInfo>("FILE");
        var seed = new Argument<int>("SEED");
        var command = new Command(KillTest.Child, "Fills an index file, to be killed over it.") { file, seed };
        command.Hidden = true;
        command.SetAction(parsed => KillTest.Fill(parsed.GetRequiredValue(file).FullName, parsed.GetValue(seed)));
        return command;
    }
}
