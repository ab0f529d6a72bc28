namespace Cleaner.Describing;

/// <summary>When the article was last changed, where the page tells that apart from its publication.</summary>
internal static class ModifiedField
{
    private static readonly string[] MetaNames =
    [
        "article:modified_time", "og:modified_time", "og:updated_time", "article:modified", "article:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised", "updated", "rnews:datemodified", "eomportal-lastupdate", "article_date_updated", "moddate", "weibo: article:update_at", "weibo:article:update_at",
    ];

    public static ArticleDate? Of(Evidence evidence)
    {
        var published = PublishedField.Of(evidence);
        var modified = Stated(evidence);
        // A change before publication is a broken clock or another story's date; the same moment says nothing new.
        return modified is not { } date || (published is { } first && !IsAfter(date, first)) ? null : date;
    }

    private static ArticleDate? Stated(Evidence evidence)
    {
        if (StatedDate.Read(evidence.JsonLd.Modified, evidence.DateOrder) is { } stated)
        {
            return stated;
        }

        foreach (var name in MetaNames)
        {
            if (StatedDate.Read(evidence.Meta(name), evidence.DateOrder) is { } declared)
            {
                return declared;
            }
        }

        if (StatedDate.Read(evidence.Property("datemodified"), evidence.DateOrder) is { } property)
        {
            return property;
        }

        foreach (var line in evidence.Bylines)
        {
            if (line.Modified is { } printed)
            {
                return printed;
            }
        }

        return null;
    }

    private static bool IsAfter(ArticleDate later, ArticleDate earlier)
    {
        if (later.Time is not { } t || earlier.Time is not { } e)
        {
            return later.Date > earlier.Date;
        }

        var a = later.Date.ToDateTime(t);
        var b = earlier.Date.ToDateTime(e);
        return later.Offset is { } x && earlier.Offset is { } y ? a - x > b - y : a > b;
    }
}
