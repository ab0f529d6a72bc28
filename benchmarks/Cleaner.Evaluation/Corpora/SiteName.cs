using System.Collections.Frozen;

namespace Cleaner.Evaluation.Corpora;

/// <summary>
/// The registrable domain of an address, by a short rule in place of the public suffix list: a country's second-level
/// label (<c>co.uk</c>, <c>com.cn</c>) and a hosting platform's domain count as one suffix. An error here can put two
/// pages of one site in two folds; it cannot do so silently for the sites of the sets, whose names were read through.
/// </summary>
internal static class SiteName
{
    private static readonly FrozenSet<string> SecondLevel = FrozenSet.ToFrozenSet(
        ["ac", "co", "com", "edu", "go", "gob", "gov", "gouv", "ltd", "me", "mil", "ne", "net", "nom", "or", "org", "plc", "sch"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Platforms = FrozenSet.ToFrozenSet(
        ["blogspot.com", "github.io", "gitlab.io", "hatenablog.com", "medium.com", "netlify.app", "substack.com", "tumblr.com", "typepad.com", "vercel.app", "wordpress.com"], StringComparer.Ordinal);

    /// <summary>The site of a page: by its address, else by what the gold says; <c>unknown</c> where neither names one.</summary>
    public static string Of(string? url, string? goldSite)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.HostNameType == UriHostNameType.Dns && uri.Host.Contains('.', StringComparison.Ordinal))
        {
            return RegistrableDomain(uri.IdnHost);
        }

        if (url is not null && FileHost(url) is { } host)
        {
            return RegistrableDomain(host);
        }

        return string.IsNullOrWhiteSpace(goldSite) ? "unknown" : RegistrableDomain(goldSite.Trim());
    }

    /// <summary><c>news.bbc.co.uk</c> → <c>bbc.co.uk</c>; a name without a dot stays as it is.</summary>
    public static string RegistrableDomain(string host)
    {
        var labels = host.ToLowerInvariant().Trim('.').Split('.');
        if (labels.Length <= 2)
        {
            return string.Join('.', labels);
        }

        var suffix = labels[^2] + "." + labels[^1];
        var isSuffix = (labels[^1].Length == 2 && SecondLevel.Contains(labels[^2])) || Platforms.Contains(suffix);
        return isSuffix ? labels[^3] + "." + suffix : suffix;
    }

    /// <summary>
    /// Pages without an address are listed as <c>hard::zeit.de.zugverkehr.html</c>: site, then a word for the story. The site
    /// ends with the first run of labels that can end a domain.
    /// </summary>
    private static string? FileHost(string url)
    {
        const string Prefix = "hard::";
        if (!url.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var name = url[Prefix.Length..];
        var hyphen = name.IndexOf('-', StringComparison.Ordinal);
        var labels = (hyphen < 0 ? name : name[..hyphen]).Split('.');
        var end = 1;
        while (end < labels.Length && !EndsDomain(labels[end]))
        {
            end++;
        }

        while (end < labels.Length && EndsDomain(labels[end]))
        {
            end++;
        }

        return string.Join('.', labels[..end]);
    }

    private static bool EndsDomain(string label) =>
        label is "com" or "net" or "org" or "gov" or "edu" || (label.Length == 2 && char.IsAsciiLetterLower(label[0]) && char.IsAsciiLetterLower(label[1]));
}
