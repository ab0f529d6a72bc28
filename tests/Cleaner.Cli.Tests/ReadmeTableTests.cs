using System.Text.RegularExpressions;
using Xunit;

namespace Cleaner.Cli.Tests;

/// <summary>The figures in the README are those that the evaluation wrote.</summary>
public sealed partial class ReadmeTableTests
{
    private const string Header = "| pages | number |";

    private static readonly string[] s_results =
        File.ReadAllLines(Path.Join(Repository.Root, "benchmarks", "results", "extraction.md"));

    [Fact]
    public void Rows_are_those_of_the_last_evaluation_on_unseen_sites()
    {
        var table = Readme.Text.Split('\n').SkipWhile(line => !line.StartsWith(Header, StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith('|')).ToArray();
        Assert.True(table.Length > 4);

        string[] expected = [HeaderOf(table[0]), table[1], .. table[2..].Select(row => Row(row.Split(" | ")[0].TrimStart('|', ' ')))];

        // Where this fails after a new evaluation, the expected lines are what belongs into the README.
        Assert.Equal(string.Join('\n', expected), string.Join('\n', table));
    }

    /// <summary>The header that the results' own first table has, in the README's words.</summary>
    private static string HeaderOf(string shown)
    {
        var systems = Shortened(s_results.First(line => line.StartsWith("| set | pages |", StringComparison.Ordinal)))
            .Replace("Cleaner, out of fold", "Cleaner", StringComparison.Ordinal);
        return systems.Replace("| set | pages |", shown.Split('|') is [_, var pages, var number, ..] ? $"|{pages}|{number}|" : "", StringComparison.Ordinal);
    }

    /// <summary>The first row of the results with a name, which is the one in the tables of full text.</summary>
    private static string Row(string name) =>
        Shortened(s_results.First(line => line.StartsWith($"| {name} | ", StringComparison.Ordinal)));

    /// <summary>A line without the column of what the system has learned from, without intervals but in the last column, and without bold type.</summary>
    private static string Shortened(string line)
    {
        var cells = line.Trim('|', ' ').Split(" | ");
        cells[^1] = cells[^1].Replace("[", "\\", StringComparison.Ordinal);
        var plain = cells.Where((_, column) => column != 3)
            .Select(cell => Version().Replace(Interval().Replace(cell.Replace("**", "", StringComparison.Ordinal), ""), ""))
            .Select(cell => cell.Replace('\\', '['));
        return $"| {string.Join(" | ", plain)} |";
    }

    [GeneratedRegex(@" \[[^]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Interval();

    [GeneratedRegex(@" \(jsdom [0-9.]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Version();
}
