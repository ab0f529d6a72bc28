using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using Cleaner.Benchmarks;

if (args is ["quick"])
{
    QuickRatios.Print(Console.Out);
    return 0;
}

if (args is ["stages"])
{
    StageTimes.Print(Console.Out);
    return 0;
}

// A pass over a set takes up to seconds: more iterations change nothing in the ratios and a lot in the waiting.
const int MaxIterations = 20;

var config = DefaultConfig.Instance
    .AddJob(Job.Default.WithMaxIterationCount(MaxIterations))
    .WithOptions(ConfigOptions.DisableLogFile);
var summary = BenchmarkRunner.Run<PageBenchmarks>(config, args);
if (summary is null || summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success))
{
    return 1;
}

const string Result = "benchmarks/results/speed.md";
Directory.CreateDirectory(Path.GetDirectoryName(Result)!);
using var file = new StreamWriter(Result);
file.Write("# What a page costs\n\nWritten by `dotnet run -c Release --project benchmarks/Cleaner.Benchmarks`; how to read it: [docs/evaluation.md](../../docs/evaluation.md).\n\n");
MarkdownExporter.GitHub.ExportToLog(summary, new StreamLogger(file));
return 0;
