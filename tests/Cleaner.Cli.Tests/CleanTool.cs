using System.Diagnostics;
using System.Text;

namespace Cleaner.Cli.Tests;

/// <summary>The built tool, run as a process of its own.</summary>
internal static class CleanTool
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(60);

    public static ToolRun Run(params string[] arguments) => Run(new ToolStart(), arguments);

    public static ToolRun Run(ToolStart start, params string[] arguments)
    {
        var info = new ProcessStartInfo
        {
            FileName = start.Executable ?? "dotnet",
            UseShellExecute = false,
            WorkingDirectory = start.Folder ?? Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        if (start.Executable is null)
        {
            info.ArgumentList.Add("exec");
            info.ArgumentList.Add(Path.Join(AppContext.BaseDirectory, "clean.dll"));
        }

        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in start.Environment)
        {
            info.Environment[name] = value;
        }

        using var process = Process.Start(info)!;
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(start.Input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool may end without reading its input: then the pipe is broken, which is its right.
        }

        if (!Task.WaitAll([reading, errors], s_longest) || !process.WaitForExit(s_longest))
        {
            process.Kill();
            throw new TimeoutException($"clean {string.Join(' ', arguments)} took more than {s_longest}");
        }

        return new ToolRun(process.ExitCode, output.ToArray(), errors.Result);
    }
}

internal sealed record ToolStart
{
    public byte[] Input { get; init; } = [];

    public string? Folder { get; init; }

    /// <summary>Variables set beside those of the tests.</summary>
    public Dictionary<string, string> Environment { get; init; } = [];

    /// <summary>A native build to run in place of the one beside the tests.</summary>
    public string? Executable { get; init; }
}

internal sealed record ToolRun(int ExitCode, byte[] OutputBytes, string Errors)
{
    public string Output => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(OutputBytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What went wrong, without the summary of a batch.</summary>
    public string[] Problems => [.. ErrorLines.Where(line => !line.Contains(" of the text dropped", StringComparison.Ordinal))];

    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
