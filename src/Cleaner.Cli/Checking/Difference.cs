namespace Cleaner.Cli.Checking;

/// <summary>One thing that is not as expected: its name, and lines that begin with - (expected) and + (found).</summary>
internal sealed record Difference(string What, IReadOnlyList<string> Lines)
{
    public Difference(string what, string expected, string found)
        : this(what, ["- " + expected, "+ " + found])
    {
    }

    public override string ToString() => string.Join("\n    ", ["  " + What, .. Lines]);
}
