using System.Globalization;
using System.Text;

namespace Cleaner.Scoring.Features;

/// <summary>
/// Takes the string under a key out of JSON without parsing the rest: pages often carry JSON-LD that no parser accepts, and the
/// scoring needs only two of its texts.
/// </summary>
internal static class JsonText
{
    /// <summary>The first string under the key that is at least so long, unescaped; null where there is none.</summary>
    public static string? Find(string json, string key, int least)
    {
        var quoted = "\"" + key + "\"";
        for (var at = json.IndexOf(quoted, StringComparison.Ordinal); at >= 0; at = json.IndexOf(quoted, at + 1, StringComparison.Ordinal))
        {
            var i = SkipSpace(json, at + quoted.Length);
            if (i >= json.Length || json[i] != ':')
            {
                continue;
            }

            i = SkipSpace(json, i + 1);
            if (i < json.Length && json[i] == '"' && Read(json, i + 1) is { } text && text.Length >= least)
            {
                return text;
            }
        }

        return null;
    }

    private static int SkipSpace(string json, int at)
    {
        while (at < json.Length && char.IsWhiteSpace(json[at]))
        {
            at++;
        }

        return at;
    }

    private static string? Read(string json, int at)
    {
        var text = new StringBuilder();
        for (; at < json.Length; at++)
        {
            var c = json[at];
            if (c == '"')
            {
                return text.ToString();
            }

            if (c != '\\' || at + 1 == json.Length)
            {
                text.Append(c);
                continue;
            }

            c = json[++at];
            if (c == 'u' && at + 4 < json.Length && int.TryParse(json.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                text.Append((char)code);
                at += 4;
            }
            else
            {
                text.Append(c is 'n' or 't' or 'r' or 'b' or 'f' ? ' ' : c);
            }
        }

        return null;
    }
}
