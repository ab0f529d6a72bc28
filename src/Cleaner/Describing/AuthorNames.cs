using System.Collections.Frozen;
using Cleaner.Lines;

namespace Cleaner.Describing;

/// <summary>Authors as declared or printed to names one by one: roles, addresses, handles and the site's own names are cut.</summary>
internal static class AuthorNames
{
    /// <summary>Longer parts are sentences or biographies.</summary>
    private const int LongestName = 60;
    private const int MostWords = 6;

    private static readonly string[] Joints = [" and ", " & ", " und ", " et ", " with ", " y ", " og ", " och ", " en ", " и "];

    private static readonly string[] Leads =
    [
        "by", "written by", "posted by", "published by", "story by", "words by", "text by", "article by", "an article by", "reporting by", "author", "authors", "von", "por", "par", "di", "door", "autor", "автор",
        "作者", "文", "本报记者", "撰文", "记者", "記者",
    ];

    /// <summary>Agencies that are set behind a writer's name without a mark between.</summary>
    private static readonly string[] Agencies = [" The Associated Press", " Associated Press", " The Canadian Press", " Agence France-Presse", " Press Association", " Reuters", " Bloomberg News"];

    /// <summary>Words that make a group of writers: it is named whole or not at all.</summary>
    private static readonly FrozenSet<string> Groups = new[] { "team", "desk", "staff", "newsroom", "bureau", "editors", "contributors", "reporters", "board", "redaktion", "redazione", "redacción", "rédaction", "redactie", "redakcja" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly char[] Edges = BylineMarks.Edges.ToCharArray();

    /// <summary>The names in the values, each once; <paramref name="persons"/> unless they are declared as organisations: a site may bear its writer's name.</summary>
    public static List<string> Of(IReadOnlyList<string> values, SiteNames sites, bool persons = true)
    {
        var names = new List<string>();
        foreach (var value in values)
        {
            if (!IsAddress(value) && !IsCompany(value))
            {
                Split(value, sites, persons, names);
            }
        }

        if (names.Count > 1)
        {
            // The agency beside its writer is the source, not a second writer.
            names.RemoveAll(PersonNames.IsAgency);
        }

        return names;
    }

    /// <summary>Doe, Jane as Jane Doe: the order of library catalogues.</summary>
    public static string FromCatalogue(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && comma == name.LastIndexOf(',') ? $"{name[(comma + 1)..].Trim()} {name[..comma].Trim()}" : name;
    }

    /// <summary>Whether the name is a team's or a desk's.</summary>
    public static bool IsGroup(string name) => Groups.Contains(name[(name.LastIndexOf(' ') + 1)..]) || PersonNames.IsAgency(name);

    private static bool IsAddress(string value) =>
        value.Contains("://", StringComparison.Ordinal) || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || value.StartsWith('/');

    /// <summary>Whether the value names a legal person or the software: Olympia-Verlag GmbH, Nürnberg.</summary>
    private static bool IsCompany(string value)
    {
        foreach (var range in value.AsSpan().SplitAny(" ,"))
        {
            var word = value.AsSpan(range);
            if (word is "GmbH" or "AG" or "KG" or "e.V." or "Inc" or "Inc." or "Ltd" or "Ltd." or "LLC" or "PLC" or "S.A." or "公司" or "B.V." or "S.p.A." or "Discuz!" or "Comsenz" or "DedeCMS" or "PHPCMS" or "WordPress")
            {
                return true;
            }
        }

        return false;
    }

    private static void Split(string value, SiteNames sites, bool persons, List<string> names)
    {
        foreach (var joint in Joints)
        {
            value = value.Replace(joint, ";", StringComparison.OrdinalIgnoreCase);
        }

        foreach (var range in value.AsSpan().SplitAny(";|、，/／•·\t,｜"))
        {
            var part = value[range].Trim();
            if (part.Any(DateScan.IsCjk))
            {
                SplitCjk(part, sites, persons, names);
            }
            else
            {
                Add(part, sites, persons, names);
            }
        }
    }

    /// <summary>张三 李四 are two, 赵 培 is one spaced out; what follows a colon or is a button is no name.</summary>
    private static void SplitCjk(string part, SiteNames sites, bool persons, List<string> names)
    {
        var colon = part.AsSpan().IndexOfAny(":：");
        var single = "";
        var latin = "";
        foreach (var word in (colon > 0 ? part[..colon] : part).Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length == 1 && DateScan.IsCjk(word[0]))
            {
                single += word;
            }
            else if (!word.Any(DateScan.IsCjk))
            {
                latin += latin.Length == 0 ? word : " " + word;
            }
            else if (!BylineMarks.IsFiller(word))
            {
                Add(word, sites, persons, names);
            }

            if (single.Length == 2)
            {
                Add(single, sites, persons, names);
                single = "";
            }
        }

        if (latin.Length > 0)
        {
            Add(latin, sites, persons, names);
        }
    }

    private static void Add(string part, SiteNames sites, bool persons, List<string> names)
    {
        var name = Clean(part);
        if (name is null || PersonNames.IsNobody(name) || (sites.Has(name) && !(persons && NameLines.IsPerson(name))) || names.Exists(known => TitleLikeness.Same(known, name)))
        {
            return;
        }

        names.Add(name);
    }

    private static string? Clean(string part)
    {
        var name = WithoutLead(part.Trim(Edges));
        var reporter = Math.Max(name.IndexOf("记者", StringComparison.Ordinal), name.IndexOf("記者", StringComparison.Ordinal));
        name = reporter >= 0 ? name[(reporter + 2)..] : name;
        name = name.EndsWith(" 기자", StringComparison.Ordinal) ? name[..^3] : name;
        var bracket = name.AsSpan().IndexOfAny("(（[<");
        name = (bracket > 0 ? name[..bracket] : name).Trim(Edges);
        if (name.Contains('@', StringComparison.Ordinal))
        {
            name = WithoutAddresses(name);
        }

        foreach (var agency in Agencies)
        {
            name = name.Length > agency.Length && name.EndsWith(agency, StringComparison.Ordinal) ? name[..^agency.Length] : name;
        }

        // A single word with a dot in it is a domain or a login.
        return name.Length is < 2 or > LongestName || (!name.Contains(' ', StringComparison.Ordinal) && name.Contains('.', StringComparison.Ordinal)) ? null : WithoutRoles(name);
    }

    private static string WithoutLead(string name)
    {
        if (name.Length > 2 && name.StartsWith("By", StringComparison.Ordinal) && char.IsUpper(name[2]))
        {
            return name[2..];
        }

        foreach (var lead in Leads)
        {
            if (name.Length > lead.Length && name.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && name[lead.Length] is ' ' or ':' or '：' or '/' or '／')
            {
                return name[lead.Length..].Trim(Edges);
            }
        }

        return name;
    }

    private static string WithoutAddresses(string name)
    {
        var words = new List<string>();
        foreach (var word in name.Split(' '))
        {
            if (!word.Contains('@', StringComparison.Ordinal))
            {
                words.Add(word);
            }
        }

        return string.Join(' ', words);
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

        if (roles == words.Length || words.Length > MostWords)
        {
            return null;
        }

        if (Groups.Contains(words[^1]))
        {
            return name;
        }

        var count = words.Length;
        var named = count;
        while (count > 2 && PersonNames.IsRoleWord(words[count - 1]))
        {
            count--;
            // Jane Doe Political Editor, but Help Net Security: a beat is cut only with a role.
            named = PersonNames.IsRole(words[count]) || named < words.Length ? count : named;
        }

        return string.Join(' ', words[..named]);
    }
}
