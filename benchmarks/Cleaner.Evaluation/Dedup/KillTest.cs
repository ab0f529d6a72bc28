using System.Diagnostics;
using Cleaner.NearDuplicates;
using Cleaner.Sqlite;

namespace Cleaner.Evaluation.Dedup;

/// <summary>
/// A process that fills an index file is killed at a random moment; the file must open, and when the rest has been added its clusters must be those
/// of a run that nobody disturbed.
/// </summary>
internal static class KillTest
{
    /// <summary>The first argument of the process that is to be killed.</summary>
    public const string Child = "dedup-fill";

    private const int Articles = 6_000;
    private const int Batch = 50;
    private const string Ready = "ready";

    public static string Run(int seed, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("cleaner-kill-").FullName;
        try
        {
            var undisturbed = Path.Combine(folder, "undisturbed.db");
            var whole = Stopwatch.StartNew();
            var expected = Fill(undisturbed, seed);
            whole.Stop();
            var random = new Random(seed);
            var (unopened, different, early, late) = (0, 0, 0, 0);
            for (var run = 0; run < runs; run++)
            {
                var file = Path.Combine(folder, $"{run}.db");
                Kill(file, seed, random.NextDouble() * whole.Elapsed.TotalSeconds);
                try
                {
                    var there = Count(file);
                    early += there == 0 ? 1 : 0;
                    late += there == Articles ? 1 : 0;
                    different += Fill(file, seed).SequenceEqual(expected, StringComparer.Ordinal) ? 0 : 1;
                }
                catch (Exception error) when (error is IOException or InvalidDataException)
                {
                    unopened++;
                }

                Directory.EnumerateFiles(folder, $"{run}.db*").ToList().ForEach(File.Delete);
            }

            return $"""
                {runs} runs over {Articles} generated articles in batches of {Batch}, killed at a random moment of the time that an undisturbed run takes
                ({early} before the first batch was stored, {late} after the last): {unopened} files did not open, {different} gave other clusters
                than the undisturbed run's {expected.Count} once the rest had been added.


                """;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Adds all articles that are not there yet and returns the clusters, each as a line.</summary>
    public static List<string> Fill(string file, int seed)
    {
        var news = new GeneratedNews(seed);
        using var index = Open(file);
        Console.Error.WriteLine(Ready);
        foreach (var numbers in Enumerable.Range(0, Articles).Where(i => !index.Contains(IndexRun.IdOf(i))).ToList().Chunk(Batch))
        {
            index.AddRange([.. numbers.Select(i => new Article(IndexRun.IdOf(i), news.Article(i)) { Period = i / 2_000 })]);
        }

        return [.. index.Clusters(KeepPolicy.Longest).Select(cluster => $"{cluster.Representative} {cluster.Keep} {string.Join(' ', cluster.Members)}")];
    }

    private static int Count(string file)
    {
        using var index = Open(file);
        return index.Count;
    }

    private static NearDuplicateIndex Open(string file)
    {
        var store = new SqliteStore(file);
        return new NearDuplicateIndex(NearDuplicateOptions.Default, store, store.Texts);
    }

    private static void Kill(string file, int seed, double seconds)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        }

        start.ArgumentList.Add(Child);
        start.ArgumentList.Add(file);
        start.ArgumentList.Add($"{seed}");
        using var process = Process.Start(start)!;
        if (process.StandardError.ReadLine() is not Ready)
        {
            throw new InvalidDataException("The process that was to be killed did not begin: " + process.StandardError.ReadToEnd());
        }

        process.WaitForExit(TimeSpan.FromSeconds(seconds));
        process.Kill();
        process.WaitForExit();
    }
}
