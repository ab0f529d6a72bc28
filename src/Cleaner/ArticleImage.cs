namespace Cleaner;

/// <summary>A picture of the article.</summary>
/// <param name="Url">Absolute where the page's address is known, else as written.</param>
/// <param name="Alt">Its alternative text; null where it has none.</param>
/// <param name="Caption">The caption printed with it; null where it has none.</param>
public sealed record ArticleImage(string Url, string? Alt = null, string? Caption = null);
