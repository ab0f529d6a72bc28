using System.CommandLine;
using System.Text;
using Cleaner.Evaluation.Commands;

namespace Cleaner.Evaluation.Dedup;

/// <summary><c>dedup</c>: the near-duplicate index on real reprints, generated syndication, template pages and a killed process.</summary>
internal static class DedupCommand
{
    private const string ResultFile = "benchmarks/results/deduplication.md";
    private const string ReprintsFolder = "reprints";

    public static Command Create()
    {
        var corpora = new Argument<DirectoryInfo>("CORPORA_DIR") { Description = "folder of sets, with the folder reprints among them" };
        var seed = new Option<int>("--seed") { Description = "of all that is generated", HelpName = "N", DefaultValueFactory = _ => 20_210 };
        var texts = new Option<int>("--texts") { Description = "gold texts that copies are made of", HelpName = "N", DefaultValueFactory = _ => 600 };
        var most = new Option<int>("--documents") { Description = "how far the growth curve goes", HelpName = "N", DefaultValueFactory = _ => 1_000_000 };
        var kills = new Option<int>("--kills") { Description = "how often the filling process is killed", HelpName = "N", DefaultValueFactory = _ => 100 };
        var output = new Option<FileInfo>("--output", "-o") { Description = "the report", HelpName = "FILE", DefaultValueFactory = _ => new FileInfo(ResultFile) };
        var command = new Command("dedup", "The near-duplicate index: recall, precision, speed, bytes, growth, template pages, a killed process.")
        {
            corpora, seed, texts, most, kills, output,
        };
        command.SetAction(parsed =>
        {
            var root = parsed.GetRequiredValue(corpora).FullName;
            var number = parsed.GetValue(seed);
            var folder = Path.Combine(root, ReprintsFolder);
            var sets = Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(ReprintSet.Load).ToList();
            var report = new StringBuilder();
            Write("# Near-duplicates\n\n");
            Write($"`Cleaner.Evaluation dedup`, seed {number}, {Environment.ProcessorCount} processors shared with other work, .NET {Environment.Version}; "
                + "truth is an exact join over word-5 shingles, an ideograph a token.\n\n## Real reprints\n\n");
            sets.ForEach(set => Write(RecallTable.Of(set)));
            Write("## Speed, one thread\n\n" + SpeedTable.Of([.. sets.SelectMany(set => set.Texts)]));
            Write("## Generated syndication, by edit\n\n" + SyndicationTable.Of(root, number, parsed.GetValue(texts)));
            Write("## Template pages\n\nFour fifths of every page are the same.\n\n" + BoilerplateTable.Of(number, verified: true) + BoilerplateTable.Of(number, verified: false));
            Write("## A killed process\n\n" + KillTest.Run(number, parsed.GetValue(kills)));
            Write("## Growth\n\nProcessor time of adding one document, averaged over the last 30 % before each size; one in ten is a copy.\n\n");
            Write(GrowthTable.Of(number, parsed.GetValue(most), verified: false));
            Write(GrowthTable.Of(number, parsed.GetValue(most) / 3, verified: true));
            Output.Save(parsed.GetRequiredValue(output), report.ToString().TrimEnd('\n') + "\n");

            void Write(string part)
            {
                Console.Out.Write(part);
                report.Append(part);
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
