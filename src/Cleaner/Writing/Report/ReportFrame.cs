using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Cleaner.Writing.Report;

/// <summary>
/// What every report page has round its content: one style, one script, and a policy that lets these two run and nothing else, so that
/// whatever a page's text holds, it loads and runs nothing.
/// </summary>
internal static class ReportFrame
{
    private static readonly string Style = Load("report.css");

    private static readonly string Script = Load("report.js");

    private static readonly string Policy =
        $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'";

    /// <summary>All up to the content.</summary>
    public static void Begin(StringBuilder page, string title)
    {
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(Policy)
            .Append("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Escape(title))
            .Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n");
    }

    /// <summary>The line at the top, with the button between light and dark.</summary>
    public static void Brand(StringBuilder page, string left) =>
        page.Append("<div class=\"brand\"><span><b>clean</b> report").Append(left).Append("</span><button class=\"theme\" type=\"button\">light / dark</button></div>\n");

    /// <summary>All behind the content.</summary>
    public static void End(StringBuilder page) => page.Append("<script>").Append(Script).Append("</script>\n</body>\n</html>\n");

    /// <summary>Text as markup that says just that text, in an attribute too.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static string HashOf(string inline) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)));

    private static string Load(string name)
    {
        using var stream = typeof(ReportFrame).Assembly.GetManifestResourceStream("Cleaner.Writing." + name)
            ?? throw new InvalidDataException($"The library lacks its resource {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
