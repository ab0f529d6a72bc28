namespace Cleaner.Describing;

/// <summary>When the article was published: declared, else printed near the headline, else as its address says.</summary>
internal static class PublishedField
{
    private static readonly string[] MetaNames =
    [
        "article:published_time", "og:published_time", "article:published", "og:article:published_time", "datepublished", "date.published", "article.published", "rnews:datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date",
        "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate", "citation_publication_date", "citation_date", "date", "og:release_date", "release_date", "bt:pubdate", "displaydate", "originalpublicationdate", "ptime", "published_at", "created", "cxenseparse:recs:publishtime", "article_date_original", "weibo: article:create_at", "weibo:article:create_at", "shareaholic:article_published_time", "apub:time", "firstpublished",
    ];

    public static ArticleDate? Of(Evidence evidence)
    {
        if (StatedDate.Read(evidence.JsonLd.Published, evidence.DateOrder) is { } stated)
        {
            return WithTime(stated, evidence);
        }

        foreach (var name in MetaNames)
        {
            if (StatedDate.Read(evidence.Meta(name), evidence.DateOrder) is { } declared)
            {
                return WithTime(declared, evidence);
            }
        }

        return StatedDate.Read(evidence.Property("datepublished") ?? evidence.Property("datecreated"), evidence.DateOrder) ?? Printed(evidence) ?? FromTimes(evidence) ?? FromAddress(evidence);
    }

    /// <summary>
    /// The day alone gains the time that the page prints for the same day; a moment declared in universal time gives way to the
    /// neighbouring day that the page prints for its readers.
    /// </summary>
    private static ArticleDate WithTime(ArticleDate date, Evidence evidence)
    {
        foreach (var line in evidence.Bylines)
        {
            if (line.Published is not { } printed)
            {
                continue;
            }

            if (date.Time is null && printed.Time is not null && printed.Date == date.Date)
            {
                return printed;
            }

            if (date.Offset == TimeSpan.Zero && Math.Abs(printed.Date.DayNumber - date.Date.DayNumber) == 1)
            {
                return printed;
            }
        }

        return date;
    }

    private static ArticleDate? Printed(Evidence evidence)
    {
        ArticleDate? found = null;
        foreach (var line in evidence.Bylines)
        {
            if (line.Published is { } date)
            {
                if (date.Time is not null && (found is null || found.Value.Date == date.Date))
                {
                    return date;
                }

                found ??= date;
            }
        }

        return found;
    }

    private static ArticleDate? FromTimes(Evidence evidence)
    {
        foreach (var time in evidence.Declared.Times)
        {
            if (evidence.IsInWindow(time.BlockOrder) && !evidence.IsForeign(time.BlockOrder) && time.ItemProp != "datemodified"
                && (StatedDate.Read(time.Value, evidence.DateOrder) ?? StatedDate.Read(time.Text, evidence.DateOrder)) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static ArticleDate? FromAddress(Evidence evidence) => UrlDate.Of(evidence.Page.Url) is { } day ? new ArticleDate(day) : null;
}
