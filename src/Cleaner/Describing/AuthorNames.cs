namespace Cleaner.Describing;

/// <summary>Authors as declared or printed to names one by one: roles, addresses, handles and the site's own names are cut.</summary>
internal static class AuthorNames
{
    /// <summary>Longer parts are sentences or biographies.</summary>
    private const int LongestName = 60;
    private const int MostWords = 6;

    private static readonly string[] Joints = [" and ", " & ", " und ", " et ", " with ", " y ", " og ", " och ", " en ", " и "];

    private static readonly string[] Leads = ["by ", "written by ", "posted by ", "von ", "por ", "par ", "di ", "door ", "story by ", "words by ", "text by ", "reviewed by ", "author:", "autor:", "作者：", "作者:", "文/", "文／", "记者", "記者", "本报记者", "撰文", "reporting by ", "автор:", "an article by "];

    public static List<string> Of(IReadOnlyList<string> values, SiteNames sites)
    {
        var names = new List<string>();
        foreach (var value in values)
        {
            Split(value, sites, names);
        }

        return names;
    }

    private static void Split(string value, SiteNames sites, List<string> names)
    {
        foreach (var joint in Joints)
        {
            value = value.Replace(joint, ";", StringComparison.OrdinalIgnoreCase);
        }

        foreach (var range in value.AsSpan().SplitAny(';', '|', '、', '，', '/', '／', '•', '·', '\t', ',', '｜'))
        {
            var part = value[range];
            if (part.Length > 0 && DateScan.IsCjk(part.Trim() is [var first, ..] ? first : ' '))
            {
                foreach (var word in part.AsSpan().SplitAny(' ', '　'))
                {
                    Add(part[word], sites, names);
                }
            }
            else
            {
                Add(part, sites, names);
            }
        }
    }

    private static void Add(string part, SiteNames sites, List<string> names)
    {
        var name = Clean(part);
        if (name is null || PersonNames.IsNobody(name) || sites.Has(name) || names.Exists(known => TitleLikeness.Same(known, name)))
        {
            return;
        }

        names.Add(name);
    }

    private static string? Clean(string part)
    {
        var name = part.Trim(BylineMarks.Edges.ToCharArray());
        foreach (var lead in Leads)
        {
            if (name.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
            {
                name = name[lead.Length..].Trim(BylineMarks.Edges.ToCharArray());
            }
        }

        var reporter = Math.Max(name.IndexOf("记者", StringComparison.Ordinal), name.IndexOf("記者", StringComparison.Ordinal));
        name = reporter >= 0 ? name[(reporter + 2)..] : name;
        name = name.EndsWith(" 기자", StringComparison.Ordinal) ? name[..^3] : name;
        var bracket = name.AsSpan().IndexOfAny("(（[<");
        name = (bracket > 0 ? name[..bracket] : name).Trim(BylineMarks.Edges.ToCharArray());
        if (name.Length is < 2 or > LongestName || name.Contains("://", StringComparison.Ordinal) || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || name.Contains('@', StringComparison.Ordinal))
        {
            return name.Contains('@', StringComparison.Ordinal) && name.IndexOf(' ', StringComparison.Ordinal) is > 0 ? WithoutAddresses(name) : null;
        }

        return WithoutRoles(name);
    }

    private static string? WithoutAddresses(string name)
    {
        var words = new List<string>();
        foreach (var word in name.Split(' '))
        {
            if (!word.Contains('@', StringComparison.Ordinal) && !word.Contains("://", StringComparison.Ordinal))
            {
                words.Add(word);
            }
        }

        return WithoutRoles(string.Join(' ', words));
    }

    /// <summary>Cuts role words at the end (Jane Doe Staff Writer); null where nothing but roles or no name is left.</summary>
    private static string? WithoutRoles(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (DateText.IsOnlyDate(name) || !name.Any(char.IsLetter))
        {
            return null;
        }

        var roles = 0;
        foreach (var word in words)
        {
            roles += PersonNames.IsRoleWord(word) || PersonNames.IsParticle(word) ? 1 : 0;
        }

        if (roles == words.Length)
        {
            return null;
        }

        var count = words.Length;
        while (count > 2 && PersonNames.IsRoleWord(words[count - 1]))
        {
            count--;
        }

        return count > MostWords ? null : string.Join(' ', words[..count]);
    }
}
