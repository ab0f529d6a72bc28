using System.Text.Json;
using Cleaner.Cli.Checking;
using Xunit;

namespace Cleaner.Cli.Tests;

public sealed class SampleTests
{
    public static TheoryData<string> Names => [.. Sample.Find(Repository.Samples).Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_comes_out_as_expected(string name)
    {
        var sample = Assert.Single(Sample.Find(Path.Join(Repository.Samples, name)));
        Assert.SkipWhen(IsKnownToDiffer(name), "todo.json says that this sample's text does not come out right yet");

        var differences = SampleComparison.Compare(sample, sample.Clean());

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static bool IsKnownToDiffer(string name)
    {
        var todo = Path.Join(Repository.Samples, name, "todo.json");
        if (!File.Exists(todo))
        {
            return false;
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(todo));
        return json.RootElement.TryGetProperty("text", out _);
    }

    [Fact]
    public void Every_folder_that_tells_about_a_page_holds_one()
    {
        var told = Directory.EnumerateDirectories(Repository.Samples).Where(folder => File.Exists(Path.Join(folder, "about.md")));

        Assert.Equal(told.Order(StringComparer.Ordinal), Sample.Find(Repository.Samples).Select(sample => sample.Folder));
    }
}
