using System.Buffers;
using Cleaner.Segmenting;

namespace Cleaner.Describing;

/// <summary>The article's pictures in order: those between its headline and its end; where there are none, the one it declares.</summary>
internal static class ImagesField
{
    private static readonly SearchValues<string> Furniture = SearchValues.Create(["logo", "icon", "avatar", "sprite", "spacer", "blank.", "pixel", "loading", "placeholder", "qrcode", "ewm", "button", "gravatar", "emoji", "share", "1x1"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> FurniturePlaces = SearchValues.Create(["share", "related", "recommend", "author", "avatar", "logo", "comment", "sidebar", "newsletter", "promo", "advert", "byline", "social"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Each with the block it stands before, -1 for one that is declared.</summary>
    public static List<(ArticleImage Image, int Place)> Of(Evidence evidence)
    {
        var images = new List<(ArticleImage Image, int Place)>();
        var first = evidence.TitleOrder >= 0 && evidence.TitleOrder < evidence.FirstKept ? evidence.TitleOrder : evidence.FirstKept;
        foreach (var image in evidence.Page.Images)
        {
            if (evidence.LastKept >= 0 && image.BlockOrder >= first && image.BlockOrder <= evidence.LastKept + 1 && !IsFurniture(image, evidence))
            {
                Add(images, image.Source, image.Alt, CaptionOf(image, evidence), evidence.Page.BaseUrl, image.BlockOrder);
            }
        }

        if (images.Count == 0)
        {
            var declared = evidence.JsonLd.Type is not null && evidence.JsonLd.Images.Count > 0 ? evidence.JsonLd.Images[0] : evidence.Meta("og:image", "og:image:url", "twitter:image");
            if (declared is not null && !declared.AsSpan().ContainsAny(Furniture))
            {
                Add(images, declared, evidence.Meta("og:image:alt") ?? "", null, evidence.Page.BaseUrl, -1);
            }
        }

        return images;
    }

    private static void Add(List<(ArticleImage Image, int Place)> images, string source, string alt, string? caption, Uri? page, int place)
    {
        var address = page is { IsAbsoluteUri: true } && Uri.TryCreate(page, source, out var absolute) ? absolute.AbsoluteUri : source;
        if (!address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !images.Exists(known => known.Image.Url == address))
        {
            images.Add((new ArticleImage(address, PlainText.Of(alt), caption), place));
        }
    }

    private static bool IsFurniture(PageImage image, Evidence evidence)
    {
        if (image.Source.AsSpan().ContainsAny(Furniture))
        {
            return true;
        }

        for (var container = image.Container; container is not null && container.Tag != "body"; container = container.Parent)
        {
            if (container.Tag is "aside" or "nav" or "footer" || container.Attributes.AsSpan().ContainsAny(FurniturePlaces))
            {
                return true;
            }

            if (container.Tag is "article" or "main")
            {
                break;
            }
        }

        // A picture inside a list of other stories stands beside that list's lines.
        return (evidence.IsForeign(image.BlockOrder) && SharesContainer(image, evidence.Page, image.BlockOrder)) || (evidence.IsForeign(image.BlockOrder - 1) && SharesContainer(image, evidence.Page, image.BlockOrder - 1));
    }

    private static bool SharesContainer(PageImage image, Page page, int order)
    {
        var block = page.Blocks[order].Container;
        return block == image.Container || block.Parent == image.Container || block == image.Container.Parent || (block.Parent is not null && block.Parent == image.Container.Parent && block.Parent.Tag is "li" or "a" or "div");
    }

    private static string? CaptionOf(PageImage image, Evidence evidence)
    {
        var figure = image.Container.Nearest("figure");
        for (var order = Math.Max(0, image.BlockOrder - 1); order < evidence.Page.Blocks.Count && order <= image.BlockOrder + 1; order++)
        {
            var block = evidence.Page.Blocks[order];
            if (figure is not null ? block.Container.Nearest("figure") == figure : order == image.BlockOrder && block.Verdict.Reason == Reason.Caption)
            {
                return block.Text;
            }
        }

        return null;
    }
}
