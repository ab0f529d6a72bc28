namespace Cleaner.Segmenting;

/// <summary>A link inside a block's text: where it begins, how long it is, and its address as written.</summary>
internal readonly record struct BlockLink(int Start, int Length, string Address);
