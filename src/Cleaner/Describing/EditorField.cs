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
        foreach (var role in (ReadOnlySpan<string>)[" 校对", " 审核", " 审签", " 监制", " 校對"])
        {
            var at = name.IndexOf(role, StringComparison.Ordinal);
            name = at > 0 ? name[..at].TrimEnd() : name;
        }

        name = string.Join(", ", name.Split(['、', '，', ',', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return name.Length is 0 or > LongestName || PersonNames.IsNobody(name) || IsCode(name) ? null : name;
    }

    /// <summary>A desk's number in place of a name: NF041.</summary>
    private static bool IsCode(string name) => name.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && !name.Any(DateScan.IsCjk);
}
