namespace Cleaner.Describing;

/// <summary>Where the article is from: what the page prints as its source, else the publisher it declares.</summary>
internal static class SourceField
{
    /// <summary>A source's name is shorter than this, in characters.</summary>
    private const int LongestName = 60;

    private static readonly char[] Edges = BylineMarks.Edges.ToCharArray();

    public static string? Of(Evidence evidence)
    {
        foreach (var line in evidence.Bylines)
        {
            if (Clean(line.Source) is { } printed)
            {
                return printed;
            }
        }

        foreach (var line in evidence.Bylines)
        {
            // 央视网 作者: 2020-08-22: in unspaced scripts the name beside the date is the paper, not the writer.
            if (line.Unlabelled is { } name && DateScan.IsCjk(name[0]) && (line.HasAuthorLabel || SiteNames.EndsLikeSite(name)) && Clean(name) is { } beside)
            {
                return beside;
            }
        }

        return Clean(evidence.Meta("mediaid", "source", "article:source", "contentsource", "og:source"))
            ?? Clean(evidence.JsonLd.Publisher)
            ?? Clean(evidence.Meta("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "copyright"))
            ?? Clean(evidence.Property("publisher"))
            ?? Clean(evidence.Meta("application-name"));
    }

    private static string? Clean(string? name)
    {
        if (name is null)
        {
            return null;
        }

        if (BylineLabels.Find(name, 0, out var start, out var end) == BylineLabel.Source && start == 0)
        {
            name = name[end..];
        }

        // 河畔晚报(上海): the place; behind a space stand buttons and the paper that reprints.
        var bracket = name.AsSpan().IndexOfAny("(（");
        name = (bracket > 0 ? name[..bracket] : name).Trim(Edges);
        if (name.Length > 0 && DateScan.IsCjk(name[^1]))
        {
            name = FirstName(name);
        }

        if (name.Length is 0 or > LongestName || PersonNames.IsNobody(name) || name.Contains("://", StringComparison.Ordinal) || name.StartsWith('@') || !name.Any(char.IsLetter))
        {
            return null;
        }

        return name;
    }

    private static string FirstName(string name)
    {
        foreach (var word in name.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (DateScan.IsCjk(word[^1]) && !BylineMarks.IsFiller(word))
            {
                return word.Trim(Edges);
            }
        }

        return "";
    }
}
