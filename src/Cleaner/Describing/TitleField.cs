namespace Cleaner.Describing;

/// <summary>The headline: as printed where the page's declarations bear it out, else as declared, without the site's name.</summary>
internal static class TitleField
{
    /// <summary>From this likeness on a printed headline and a declared one are the same title, one of them cut or dressed up.</summary>
    private const double SameTitle = .5;

    public static string? Of(Evidence evidence)
    {
        var sites = SiteNames.Of(evidence);
        var printed = evidence.Page.TitleBlock?.Text;
        var declared = new[] { evidence.Meta("og:title"), evidence.JsonLd.Type is null ? null : evidence.JsonLd.Headline, evidence.Meta("twitter:title"), evidence.Property("headline"), evidence.Meta("dc.title", "dcterms.title", "parsely-title", "sailthru.title", "hdl") };
        string? best = null;
        foreach (var title in declared)
        {
            if (title is null)
            {
                continue;
            }

            var cut = sites.Cut(title, printed);
            if (printed is not null && TitleLikeness.Of(cut, printed) >= SameTitle)
            {
                return sites.Cut(printed, null);
            }

            best ??= cut;
        }

        var fromPage = PlainText.Of(evidence.Declared.Title) is { } page ? sites.Cut(page, printed) : null;
        if (printed is not null && (best is null || (fromPage is not null && TitleLikeness.Of(fromPage, printed) >= SameTitle)))
        {
            return sites.Cut(printed, null);
        }

        return best ?? fromPage;
    }
}
