using Xunit;

namespace Cleaner.Cli.Tests;

/// <summary>The native build gives the same bytes as this one. Needs the environment variable CLEAN_AOT to name the native binary.</summary>
public sealed class NativeBuildTests
{
    private static readonly string? s_native = Environment.GetEnvironmentVariable("CLEAN_AOT");

    public static bool IsAbsent => string.IsNullOrEmpty(s_native);

    [Theory(Skip = "CLEAN_AOT names no native build", SkipWhen = nameof(IsAbsent))]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json", "--blocks")]
    [InlineData("jsonl", "--blocks")]
    public void Native_build_gives_the_same_bytes_on_all_samples_and_the_seed(string format, params string[] options)
    {
        string[] arguments = ["-f", format, .. options, Repository.Seed, .. Repository.SamplePages];

        var here = CleanTool.Run(arguments);
        var native = CleanTool.Run(new ToolStart { Executable = s_native }, arguments);

        Assert.Equal(0, here.ExitCode);
        Assert.Equal(0, native.ExitCode);
        Assert.NotEmpty(here.OutputBytes);
        Assert.Equal(here.OutputBytes, native.OutputBytes);
    }

    [Theory(Skip = "CLEAN_AOT names no native build", SkipWhen = nameof(IsAbsent))]
    [InlineData("-f", "xml")]
    [InlineData("nowhere.html")]
    [InlineData("--help")]
    [InlineData("check", "samples")]
    [InlineData("dedup", "--pairs", "samples")]
    public void Native_build_says_the_same_and_ends_the_same_way(params string[] arguments)
    {
        var here = CleanTool.Run(arguments);
        var native = CleanTool.Run(new ToolStart { Executable = s_native }, arguments);

        Assert.Equal(here.ExitCode, native.ExitCode);
        Assert.Equal(here.Output, native.Output);
        Assert.Equal(here.Errors, native.Errors);
    }
}
