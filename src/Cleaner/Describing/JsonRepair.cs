using System.Text;

namespace Cleaner.Describing;

/// <summary>What can be done for JSON-LD that is not JSON: bare line breaks in strings, comment wrappers, a closing semicolon; or a search for single values.</summary>
internal static class JsonRepair
{
    /// <summary>Escapes control characters inside strings and cuts what stands before the first and after the last bracket; null where there is no bracket.</summary>
    public static string? Repair(string script)
    {
        var start = script.AsSpan().IndexOfAny('{', '[');
        var end = script.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end < start)
        {
            return null;
        }

        var repaired = new StringBuilder(script.Length + 16);
        var inString = false;
        for (var i = start; i <= end; i++)
        {
            var c = script[i];
            if (inString && c == '\\' && i < end)
            {
                // \' and \x are JavaScript's; JSON knows neither.
                var next = script[i + 1];
                if (next is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u')
                {
                    repaired.Append(c);
                }

                repaired.Append(next < ' ' ? ' ' : next);
                i++;
                continue;
            }

            if (c == '"')
            {
                inString = !inString;
            }

            repaired.Append(inString && c < ' ' ? ' ' : c);
        }

        return repaired.ToString();
    }

    /// <summary>The values of an article's plain keys, found by search where the whole cannot be parsed; null where it names no article.</summary>
    public static JsonLdArticle? Salvage(string script)
    {
        if (!script.Contains("Article\"", StringComparison.Ordinal) && !script.Contains("Posting\"", StringComparison.Ordinal))
        {
            return null;
        }

        return new JsonLdArticle
        {
            Headline = Value(script, "headline"),
            Published = Value(script, "datePublished"),
            Modified = Value(script, "dateModified"),
            Description = Value(script, "description"),
        };
    }

    private static string? Value(string script, string key)
    {
        var at = script.IndexOf($"\"{key}\"", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var i = at + key.Length + 2;
        while (i < script.Length && (char.IsWhiteSpace(script[i]) || script[i] == ':'))
        {
            i++;
        }

        if (i >= script.Length || script[i] != '"')
        {
            return null;
        }

        var end = i + 1;
        while (end < script.Length && script[end] != '"')
        {
            end += script[end] == '\\' ? 2 : 1;
        }

        return end < script.Length && script.AsSpan(i + 1, end - i - 1).IndexOf('\\') < 0 ? PlainText.Of(script[(i + 1)..end]) : null;
    }
}
