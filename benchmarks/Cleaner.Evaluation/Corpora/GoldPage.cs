namespace Cleaner.Evaluation.Corpora;

/// <summary>A page of a set, with what its annotators say is right. Missing values are null.</summary>
/// <param name="Set">Name of the set, as its folder is called.</param>
/// <param name="Id">Unique within the set.</param>
/// <param name="Url">Address of the page; null where it is unknown or no absolute address.</param>
/// <param name="Site">Registrable domain; pages of one site always fall in one fold, across all sets.</param>
/// <param name="Language">ISO 639-1 code; <c>und</c> where unknown.</param>
/// <param name="Kind"><c>news</c>, <c>blog</c> or <c>other</c>.</param>
/// <param name="HtmlPath">The file of the page.</param>
/// <param name="Text">The article's full text without its title; null where the set has none for this page.</param>
/// <param name="TextIs">How the full text came about, where the set says so.</param>
/// <param name="Title">The headline.</param>
/// <param name="Author">The authors, joined as the annotators joined them.</param>
/// <param name="Date">Day of publication, as the annotators wrote it.</param>
/// <param name="SiteName">What the site calls itself.</param>
/// <param name="With">Snippets that must appear in the output.</param>
/// <param name="Without">Snippets that must not.</param>
/// <param name="GoldCoverage">Share of the gold that can be found on the page at all; null where it was not measured.</param>
internal sealed record GoldPage(
    string Set,
    string Id,
    Uri? Url,
    string Site,
    string Language,
    string Kind,
    string HtmlPath,
    string? Text,
    string? TextIs,
    string? Title,
    string? Author,
    string? Date,
    string? SiteName,
    IReadOnlyList<string> With,
    IReadOnlyList<string> Without,
    double? GoldCoverage)
{
    /// <summary>
    /// Below this share of its gold present on the page, the page is left out for every system alike: the gold was
    /// taken from another version of the page, and no extraction of these bytes can be right.
    /// </summary>
    public const double LeastGoldCoverage = 0.8;

    /// <summary>Whether the gold's text can be on this page at all.</summary>
    public bool IsCovered => GoldCoverage is null or >= LeastGoldCoverage;

    /// <summary>Whether the page counts in the shingle measure: it has a full text, and that text is on the page.</summary>
    public bool HasText => Text is not null && IsCovered;

    /// <summary>Whether the page counts in the snippet measure.</summary>
    public bool HasSnippets => With.Count + Without.Count > 0 && IsCovered;

    /// <summary>The fold that this page is held out in, from 0 to <see cref="Folds.Count"/> − 1.</summary>
    public int Fold => Folds.Of(Site);

    /// <summary>The page as it was fetched.</summary>
    public byte[] ReadBytes() => File.ReadAllBytes(HtmlPath);
}
