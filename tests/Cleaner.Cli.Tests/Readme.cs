namespace Cleaner.Cli.Tests;

/// <summary>The README, as far as tests read it.</summary>
internal static class Readme
{
    public static string Text { get; } = File.ReadAllText(Path.Join(Repository.Root, "README.md"));

    /// <summary>The fenced blocks in a language, in order, without their fences.</summary>
    public static IEnumerable<string> Blocks(string language) =>
        Text.Split($"```{language}\n")[1..].Select(rest => rest.Split("```")[0]);

    /// <summary>The lines of the first fenced block in a language.</summary>
    public static string[] FirstBlock(string language) =>
        Blocks(language).First().Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
