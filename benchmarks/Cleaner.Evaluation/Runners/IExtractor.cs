using Cleaner.Evaluation.Corpora;

namespace Cleaner.Evaluation.Runners;

/// <summary>
/// A system under measurement. It may use the page's address and bytes; the gold that comes with the page is only for choosing what
/// was not trained on it (<see cref="GoldPage.Fold"/>). Called from several threads at once.
/// </summary>
internal interface IExtractor
{
    /// <summary>As the tables print it, with its version.</summary>
    string Name { get; }

    /// <summary>Whether it is this library, in whatever form, rather than something to compare it with.</summary>
    bool IsOurs { get; }

    /// <summary>What the table must say about the system: what it learned from, what is missing; null where there is nothing to say.</summary>
    string? Remark { get; }

    /// <summary>Whether the system has a result for pages of this set at all; where not, its cells stay empty.</summary>
    bool Covers(string set);

    /// <summary>Whether what runs on this set's pages has learned from these very pages: such a figure says nothing about unseen ones, and is marked.</summary>
    bool LearnedFrom(string set);

    /// <summary>Cleans one page. An exception counts as a page the system failed on.</summary>
    Extraction Extract(GoldPage page, byte[] bytes);
}
