namespace Cleaner.Evaluation.Naming;

/// <summary>What a reader called a run of text.</summary>
/// <param name="Text">The run, white space collapsed.</param>
/// <param name="Reason">Null where careful readers would differ: it is not judged.</param>
/// <param name="Category">For widgets; null where nothing on the page tells the kind.</param>
/// <param name="Label">For widgets, as printed; null where the page prints none, or none is known.</param>
internal sealed record LabelledBlock(string Text, Reason? Reason, Category? Category, string? Label);
