using Cleaner.Segmenting;

namespace Cleaner.Writing;

/// <summary>The links of a block that lead somewhere on the web, with absolute addresses, and places counted in the text that is written.</summary>
internal static class BodyLinks
{
    public static List<BlockLink> Of(Block block, Uri? page)
    {
        var links = new List<BlockLink>(block.Links.Count);
        foreach (var link in block.Links)
        {
            if (WebAddress.Resolve(page, link.Address) is { } url && link.Start >= block.MarkerLength)
            {
                links.Add(new BlockLink(link.Start - block.MarkerLength, link.Length, url.AbsoluteUri));
            }
        }

        return links;
    }
}
