namespace Cleaner.Cli.Checking;

/// <summary>A sample, and how its page came out.</summary>
internal sealed record SampleCheck(Sample Sample, Outcome Outcome)
{
    /// <summary>What is not as expected.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>Why the page could not be cleaned at all, in one line.</summary>
    public string? Error { get; init; }

    /// <summary>Cleans a sample's page and compares; where it differs and that is approved, what was found becomes what is expected.</summary>
    public static SampleCheck Run(Sample sample, bool approve)
    {
        try
        {
            var result = sample.Clean();
            var differences = SampleComparison.Compare(sample, result);
            if (approve && (differences.Count > 0 || !File.Exists(sample.JsonPath)))
            {
                Approval.Write(sample, result);
                return new SampleCheck(sample, Outcome.Approved);
            }

            return new SampleCheck(sample, differences.Count == 0 ? Outcome.AsExpected : Outcome.Differs) { Differences = differences };
        }
        catch (Exception problem) when (problem is PageLimitException or IOException or UnauthorizedAccessException)
        {
            return new SampleCheck(sample, Outcome.Failed) { Error = Notes.Describe(problem) };
        }
    }
}

internal enum Outcome
{
    AsExpected,
    Approved,
    Differs,

    /// <summary>The page, or a file beside it, could not be read, or the page is over a limit.</summary>
    Failed,
}
