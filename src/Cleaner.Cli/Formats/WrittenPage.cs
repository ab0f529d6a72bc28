namespace Cleaner.Cli.Formats;

/// <summary>A page that an earlier run wrote whole.</summary>
/// <param name="Path">As it is written, which is as the format writes the path of its input.</param>
/// <param name="Failed">Whether it could not be cleaned.</param>
/// <param name="End">Bytes of the file up to its end.</param>
internal readonly record struct WrittenPage(string Path, bool Failed, long End);
