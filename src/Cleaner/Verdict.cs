namespace Cleaner;

/// <summary>What was decided about a block, and why.</summary>
public sealed record Verdict
{
    /// <summary>Whether the block is part of the result's text.</summary>
    public bool Keep => Reason == Reason.Body;

    /// <summary>Why it was kept or dropped.</summary>
    public Reason Reason { get; init; } = Reason.LowScore;

    /// <summary>What a widget lists; null for every other reason.</summary>
    public Category? Category { get; init; }

    /// <summary>The widget's label as the page prints it; null where it prints none.</summary>
    public string? Label { get; init; }

    /// <summary>How much the block reads like the article, from 0 to 1.</summary>
    public double Score { get; init; }

    /// <summary>For a duplicate, the <see cref="Block.Order"/> of the block that it repeats.</summary>
    public int? DuplicateOf { get; init; }

    /// <summary>For a duplicate, the share of its shingles that the repeated copy holds, from 0 to 1 (Broder's containment).</summary>
    public double? Containment { get; init; }
}
