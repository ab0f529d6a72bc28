using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cleaner.Parsing;
using Cleaner.Reading;
using Cleaner.Scoring.Features;
using Cleaner.Segmenting;

namespace Cleaner.Evaluation.Training;

/// <summary>
/// Copies of pages that lack some of their class names and ids, to be learned from beside the pages themselves: the trees learn to do
/// without what a site happens to call its elements. Dropout of inputs (Srivastava et al., 2014), a name at a time.
/// </summary>
internal static class NameDropout
{
    /// <summary>How much a copy counts beside its page.</summary>
    private const double Weight = 0.5;

    /// <summary>One name in so many goes, everywhere on the page.</summary>
    private const ulong OneIn = 2;

    /// <summary>A copy of each page that trains.</summary>
    public static List<TrainingPage> CopiesOf(IEnumerable<TrainingPage> pages) =>
        [.. pages.Where(page => page.Trains).AsParallel().AsOrdered().Select(CopyOf)];

    /// <summary>A page without some of its names; which ones depends on them and the salt alone.</summary>
    public static Page Read(string html, Uri? url, ulong salt)
    {
        using var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.All)
        {
            Drop(element, "class", salt);
            Drop(element, "id", salt);
        }

        using var tree = PageTreeCopy.Of(document);
        return HtmlSegmenter.Segment(tree, url);
    }

    private static TrainingPage CopyOf(TrainingPage page)
    {
        var html = ByteReader.Decode(page.Gold.ReadBytes(), PageInfo.None, PageLimits.Default);
        return new TrainingPage(page.Gold, Read(html, page.Gold.Url, (ulong)page.Rows), page.PageWeight * Weight);
    }

    private static void Drop(IElement element, string attribute, ulong salt)
    {
        if (element.GetAttribute(attribute) is { } names)
        {
            element.SetAttribute(attribute, string.Join(' ', names.Split(' ').Where(name => !IsDropped(name, salt))));
        }
    }

    private static bool IsDropped(string name, ulong salt)
    {
        foreach (var c in name)
        {
            salt = Fold.Mix(salt, c);
        }

        return (salt >> 32) % OneIn == 0;
    }
}
