using Cleaner.Segmenting;

namespace Cleaner.Writing;

/// <summary>The article's pictures at their places between its blocks; those that the page only declares, or whose address leads nowhere, are left out.</summary>
internal sealed class BodyImages(CleanResult result)
{
    private int _next;

    /// <summary>The next picture before the block of an order, if there is one; each is given once.</summary>
    public ArticleImage? Next(int order)
    {
        var (images, places) = (result.Description.Images, result.Description.ImagePlaces);
        for (; _next < places.Count && places[_next] <= order; _next++)
        {
            if (places[_next] >= 0 && WebAddress.Resolve(null, images[_next].Url) is { } url)
            {
                return images[_next++] with { Url = url.AbsoluteUri };
            }
        }

        return null;
    }
}
