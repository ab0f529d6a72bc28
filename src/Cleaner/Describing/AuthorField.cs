namespace Cleaner.Describing;

/// <summary>Who wrote the article, one by one.</summary>
internal static class AuthorField
{
    public static IReadOnlyList<string> Of(Evidence evidence)
    {
        var sites = evidence.Sites;
        var emptyLabel = false;
        foreach (var line in evidence.Bylines)
        {
            emptyLabel |= line.HasAuthorLabel && line.Author is null;
        }

        if (evidence.Language is "zh" or "ja" or "ko")
        {
            // Chinese, Japanese and Korean portals fill meta tags with the editor's or the site's name; the printed line is right.
            var printed = Printed(evidence, sites);
            printed = printed.Count > 0 || emptyLabel ? printed : AuthorNames.Of(ReporterMarks.Find(evidence), sites);
            if (printed.Count > 0 || emptyLabel)
            {
                return printed;
            }
        }

        var names = AuthorNames.Of(evidence.JsonLd.Authors, sites, !evidence.JsonLd.AuthorsAreOrganizations);
        names = names.Count > 0 ? names : Declared(evidence, sites);
        if (evidence.Language == "zh")
        {
            names.RemoveAll(name => !PersonNames.MayBePerson(name));
        }

        var shown = Shown(evidence, sites);
        // Many systems declare the first writer only, or the desk in the writer's place.
        return names.Count == 0 || (shown.Count > 0 && shown.TrueForAll(NameLines.IsPerson) && (names.TrueForAll(AuthorNames.IsGroup) || (shown.Count > names.Count && names.TrueForAll(shown.Contains))))
            ? shown
            : names;
    }

    /// <summary>What the page shows near the headline: marked links and properties, then byline lines, then bare names.</summary>
    private static List<string> Shown(Evidence evidence, SiteNames sites)
    {
        var names = Linked(evidence, sites);
        names = names.Count > 0 ? names : Printed(evidence, sites);
        return names.Count > 0 ? names : Unlabelled(evidence, sites);
    }

    private static List<string> Declared(Evidence evidence, SiteNames sites)
    {
        foreach (var key in (ReadOnlySpan<string>)["author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "dc.creator.personalname", "article:author_name", "cxenseparse:author", "og:article:author", "citation_author", "bt:author", "authors"])
        {
            var values = new List<string>();
            foreach (var meta in evidence.Declared.Meta)
            {
                if (meta.Name == key && PlainText.Of(meta.Value) is { } value)
                {
                    values.Add(key == "citation_author" ? AuthorNames.FromCatalogue(value) : value);
                }
            }

            if (AuthorNames.Of(values, sites) is { Count: > 0 } names)
            {
                return names;
            }
        }

        return [];
    }

    /// <summary>Links and properties that say author, near the headline.</summary>
    private static List<string> Linked(Evidence evidence, SiteNames sites)
    {
        var values = new List<string>();
        foreach (var author in evidence.Declared.Authors)
        {
            if (evidence.IsInWindow(author.BlockOrder) && !evidence.IsOtherStory(author.BlockOrder) && PlainText.Of(author.Value) is { } value)
            {
                values.Add(value);
            }
        }

        if (AuthorNames.Of(values, sites) is { Count: > 0 } linked)
        {
            return linked;
        }

        values.Clear();
        foreach (var property in evidence.Declared.Properties)
        {
            if (property.Name is "author" or "creator" && property.BlockOrder <= evidence.WindowEnd && !evidence.IsOtherStory(property.BlockOrder) && PlainText.Of(property.Value) is { } value)
            {
                values.Add(value);
            }
        }

        return AuthorNames.Of(values, sites);
    }

    private static List<string> Printed(Evidence evidence, SiteNames sites)
    {
        foreach (var line in evidence.Bylines)
        {
            if (line.Author is { } author && AuthorNames.Of([author], sites) is { Count: > 0 } names)
            {
                return names;
            }
        }

        return [];
    }

    /// <summary>A bare name where authors stand; beside the date on one line, or in a block of its own.</summary>
    private static List<string> Unlabelled(Evidence evidence, SiteNames sites)
    {
        foreach (var line in evidence.Bylines)
        {
            if (line.Unlabelled is { } name && NameLines.IsPerson(name) && AuthorNames.Of([name], sites) is { Count: > 0 } names)
            {
                return names;
            }
        }

        return NameLines.Find(evidence) is { } found ? AuthorNames.Of([found], sites) : [];
    }
}
