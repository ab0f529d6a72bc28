using Cleaner.Lines;

namespace Cleaner.Describing;

/// <summary>The headline: as printed where the page's declarations bear it out, else as declared, without the site's name.</summary>
internal static class TitleField
{
    /// <summary>From this likeness on a printed headline and a declared one are the same title, one of them cut or dressed up.</summary>
    private const double SameTitle = .5;

    /// <summary>Letters from which on a declared title is a whole headline and not a label for it.</summary>
    private const int ShortestTitle = 20;

    public static string? Of(Evidence evidence)
    {
        var sites = evidence.Sites;
        var printed = evidence.Page.TitleBlock?.Text;
        if (printed is not null && SiteNames.EndsTitle(evidence.Declared.Title, printed))
        {
            printed = null;
        }

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
                return IsDressed(printed, cut) ? cut : sites.Cut(printed, null);
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

    /// <summary>
    /// Whether the printed headline is the declared one with something stuck on without a mark between: a kicker or date before it, a
    /// counter behind it. What a mark sets off may be the headline's own first or last part.
    /// </summary>
    private static bool IsDressed(string printed, string declared)
    {
        if (declared.Length < ShortestTitle || printed.Length <= declared.Length + 1)
        {
            return false;
        }

        if (printed.EndsWith(declared, StringComparison.OrdinalIgnoreCase))
        {
            var before = printed.AsSpan(0, printed.Length - declared.Length).TrimEnd();
            return char.IsLetterOrDigit(before[^1]) && before.Length * 2 < declared.Length;
        }

        return printed.StartsWith(declared, StringComparison.OrdinalIgnoreCase) && printed[declared.Length] == ' ' && printed[declared.Length + 1] is '(' or '[' or (>= '0' and <= '9');
    }
}
