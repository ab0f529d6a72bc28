namespace Cleaner.Describing;

/// <summary>The editor in charge: 责任编辑, 责编, 编辑, Edited by; else the one that JSON-LD names.</summary>
internal static class EditorField
{
    /// <summary>Longest name or list of names.</summary>
    private const int LongestName = 40;

    public static string? Of(Evidence evidence)
    {
        foreach (var line in evidence.Bylines)
        {
            if (Clean(line.Editor) is { } printed)
            {
                return printed;
            }
        }

        return Clean(evidence.JsonLd.Editor);
    }

    private static string? Clean(string? name)
    {
        if (name is null)
        {
            return null;
        }

        // 李四_NB1234: the desk's number is no part of the name.
        var mark = name.IndexOf('_', StringComparison.Ordinal);
        name = (mark > 0 ? name[..mark] : name).Trim(BylineMarks.Edges.ToCharArray());
        return name.Length is 0 or > LongestName || PersonNames.IsNobody(name) ? null : name;
    }
}
