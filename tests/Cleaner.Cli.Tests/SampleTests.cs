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

        var differences = SampleComparison.Compare(sample, sample.Clean());

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public void Every_folder_of_samples_holds_one()
    {
        Assert.Equal(Directory.EnumerateDirectories(Repository.Samples).Count(), Sample.Find(Repository.Samples).Count);
    }
}
