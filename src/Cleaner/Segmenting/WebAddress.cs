namespace Cleaner.Segmenting;

/// <summary>Addresses on a page, made absolute.</summary>
internal static class WebAddress
{
    /// <summary>The address on the web that one written on a page leads to; null where it leads nowhere else (a place on the page itself, a script, a mailbox) or its base is not known.</summary>
    public static Uri? Resolve(Uri? page, string address)
    {
        address = address.Trim();
        if (address.Length == 0 || address[0] == '#')
        {
            return null;
        }

        // A rooted path alone is an absolute address to some systems: that of a file.
        return (page is { IsAbsoluteUri: true } ? Uri.TryCreate(page, address, out var url) : Uri.TryCreate(address, UriKind.Absolute, out url))
            && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) ? url : null;
    }
}
