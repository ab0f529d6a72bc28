namespace Cleaner.Describing;

/// <summary>When the article was published: declared, else printed near the headline, else as its address says.</summary>
internal static class PublishedField
{
    private static readonly string[] MetaNames =
    [
        "article:published_time", "og:published_time", "article:published", "og:article:published_time", "datepublished", "date.published", "article.published", "rnews:datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date",
        "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate", "citation_publication_date", "citation_date", "date", "og:release_date", "release_date", "bt:pubdate", "displaydate", "originalpublicationdate", "ptime", "published_at", "created", "cxenseparse:recs:publishtime", "article_date_original", "weibo: article:create_at", "weibo:article:create_at", "shareaholic:article_published_time", "apub:time", "firstpublished",
    ];

    /// <summary>How far from the headline, in blocks, a line may mention the day among other words.</summary>
    private const int BlocksBefore = 3;
    private const int BlocksAfter = 8;

    /// <summary>Longest line of that kind, and how far into the first paragraph a dateline stands, in characters.</summary>
    private const int LongestLine = 120;
    private const int LongestDateline = 40;

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

        return StatedDate.Read(evidence.Property("datepublished") ?? evidence.Property("datecreated"), evidence.DateOrder) ?? Printed(evidence) ?? FromTimes(evidence) ?? FromAddress(evidence) ?? Mentioned(evidence);
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
            if (evidence.IsInWindow(time.BlockOrder) && !evidence.IsOtherStory(time.BlockOrder) && time.ItemProp != "datemodified"
                && (StatedDate.Read(time.Value, evidence.DateOrder) ?? StatedDate.Read(time.Text, evidence.DateOrder)) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static ArticleDate? FromAddress(Evidence evidence) => UrlDate.Of(evidence.Page.Url) is { } day ? new ArticleDate(day) : null;

    /// <summary>A day among other words: in a short line by the headline, or as the dateline of the first paragraph.</summary>
    private static ArticleDate? Mentioned(Evidence evidence)
    {
        if (evidence.TitleOrder < 0)
        {
            return null;
        }

        var blocks = evidence.Page.Blocks;
        for (var i = Math.Max(0, evidence.TitleOrder - BlocksBefore); i < blocks.Count && i <= evidence.TitleOrder + BlocksAfter; i++)
        {
            var block = blocks[i];
            var reach = block.Verdict.Keep ? Math.Min(LongestDateline, block.Text.Length) : block.Text.Length;
            if (i != evidence.TitleOrder && !IsListed(evidence, i) && (block.Verdict.Keep || block.Text.Length <= LongestLine)
                && DateText.TryFind(block.Text.AsSpan(0, reach), 0, evidence.DateOrder, out var match) && !DateRole.IsModified(block.Text.AsSpan(0, match.Start)))
            {
                return match.Date;
            }

            if (block.Verdict.Keep && i > evidence.TitleOrder)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a line stands in a list of other stories; a single line between the article's own is none, whatever it was taken for.</summary>
    private static bool IsListed(Evidence evidence, int order) =>
        evidence.IsOtherStory(order) && (evidence.IsOtherStory(order - 1) || evidence.IsOtherStory(order + 1) || evidence.Page.Blocks[order].Container.Nearest("li") is not null);
}
