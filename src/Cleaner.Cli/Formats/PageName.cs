namespace Cleaner.Cli.Formats;

/// <summary>What a page is called in the output.</summary>
/// <param name="Path">As the command line and its file have it.</param>
/// <param name="Id">As a line of JSON names it; null where nothing does.</param>
/// <param name="Url">Its address, for a page that could not be cleaned; null where it is not known.</param>
internal readonly record struct PageName(string Path, string? Id = null, Uri? Url = null);
