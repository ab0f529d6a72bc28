namespace Cleaner.Cli.Inputs;

/// <summary>Addresses as archives, lines and people write them.</summary>
internal static class WebAddress
{
    /// <summary>The address of a page on the web; null for anything else.</summary>
    public static Uri? Of(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;
}
