using Cleaner.Lines;

namespace Cleaner.Describing;

/// <summary>What the site calls itself, to cut from titles and to refuse as an author.</summary>
internal sealed class SiteNames
{
    /// <summary>A channel's name between title and site is no longer than this: 标题_影音娱乐_新浪网, Title | World | Paper.</summary>
    private const int LongestChannel = 24;

    /// <summary>Fewer letters of a host's name prove nothing.</summary>
    private const int ShortestHostLabel = 3;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " • ", " » ", " :: ", " ‹ ", " « ", " > ", " ~ ", " // ", "_", "--", "——", "丨", "｜", "|", "》", "-", "–", "—", ": "];

    private static readonly string[] SiteEndings = ["网", "網", "报", "報", "在线", "频道", "頻道", "新闻", "新聞", "中心", "日报", "晚报", "门户", "资讯", "社", "台", "客户端", "专题", "論壇", "论坛", "博客", "ニュース", "新聞社", "뉴스", "일보", "신문"];

    private readonly List<string> _names = [];
    private readonly List<string> _hostLabels = [];

    public static SiteNames Of(Evidence evidence)
    {
        var sites = new SiteNames();
        foreach (var name in new[] { evidence.Meta("og:site_name"), evidence.Meta("application-name"), evidence.JsonLd.Publisher, evidence.Meta("al:ios:app_name", "al:android:app_name"), evidence.Meta("apple-mobile-web-app-title"), evidence.Meta("twitter:site") })
        {
            if (name is not null && TitleLikeness.Squeeze(name) is { Length: > 1 } squeezed)
            {
                sites._names.Add(squeezed);
            }
        }

        if (evidence.Page.Url is { IsAbsoluteUri: true } url)
        {
            foreach (var label in url.IdnHost.Split('.'))
            {
                if (label.Length >= ShortestHostLabel && label is not ("www" or "com" or "org" or "net" or "news" or "blog"))
                {
                    sites._hostLabels.Add(TitleLikeness.Squeeze(label));
                }
            }
        }

        return sites;
    }

    /// <summary>Whether a text is one of the site's names.</summary>
    public bool Has(string text) => IsSite(TitleLikeness.Squeeze(text), text);

    /// <summary>Whether a heading is the last part of the page's title, where sites put their name: 松花江网 in 土豆不土_松花江网.</summary>
    public static bool EndsTitle(string? pageTitle, string heading)
    {
        if (pageTitle is null || heading.Length > LongestChannel)
        {
            return false;
        }

        var (head, tail, separator) = SplitLast(pageTitle);
        return separator.Length > 0 && head.Length > tail.Length && TitleLikeness.Same(tail, heading);
    }

    /// <summary>A title without the site's and its channel's names at either end; <paramref name="printed"/> is the headline on the page, if known.</summary>
    public string Cut(string title, string? printed)
    {
        if (printed is not null && FindPrinted(title, printed) is { } bare)
        {
            return bare;
        }

        var cutBy = "";
        while (true)
        {
            var (head, tail, separator) = SplitLast(title);
            if (separator.Length == 0 || !(Has(tail) || (separator == cutBy && tail.Length <= LongestChannel && TextIsChannel(head, tail))))
            {
                break;
            }

            title = head;
            cutBy = separator;
        }

        var (first, rest, mark) = SplitFirst(title);
        return mark.Length > 0 && Has(first) && rest.Length > first.Length ? rest : title;
    }

    /// <summary>The declared title where all that it has beyond the printed headline hangs on a separator.</summary>
    private static string? FindPrinted(string title, string printed)
    {
        if (title.Length > printed.Length && title.StartsWith(printed, StringComparison.OrdinalIgnoreCase))
        {
            var rest = title.AsSpan(printed.Length);
            foreach (var separator in Separators)
            {
                if (rest.StartsWith(separator, StringComparison.Ordinal))
                {
                    return title[..printed.Length];
                }
            }
        }

        return null;
    }

    private bool IsSite(string squeezed, string text)
    {
        if (squeezed.Length == 0)
        {
            return true;
        }

        foreach (var name in _names)
        {
            if (squeezed == name || (name.Length >= 4 && squeezed.Length <= name.Length * 2 && squeezed.Contains(name, StringComparison.Ordinal)) || (squeezed.Length >= 4 && squeezed.Length * 2 >= name.Length && name.Contains(squeezed, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        foreach (var label in _hostLabels)
        {
            if (squeezed == label || (label.Length >= 4 && squeezed.StartsWith(label, StringComparison.Ordinal) && squeezed.Length <= label.Length + 12)
                || (squeezed.Length >= 5 && squeezed.Length * 3 >= label.Length && label.Contains(squeezed, StringComparison.Ordinal)) || IsInitials(text, label))
            {
                return true;
            }
        }

        return text.Length <= 12 && DateScan.IsCjk(text[^1]) && EndsLikeSite(text);
    }

    /// <summary>The New York Times: nyt, nytimes.</summary>
    private static bool IsInitials(string text, string label)
    {
        Span<char> initials = stackalloc char[16];
        var count = 0;
        var words = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range);
            if (word.IsEmpty || count == initials.Length)
            {
                continue;
            }

            words++;
            initials[count++] = char.ToLowerInvariant(word[0]);
        }

        return words >= 3 && (label.AsSpan().SequenceEqual(initials[..count]) || label.AsSpan().SequenceEqual(initials[1..count]));
    }

    public static bool EndsLikeSite(string text)
    {
        foreach (var ending in SiteEndings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A channel is shorter than the title it follows.</summary>
    private static bool TextIsChannel(string head, string tail) => head.Length > tail.Length * 2;

    private static (string Head, string Tail, string Separator) SplitLast(string title)
    {
        var (at, best) = (-1, "");
        foreach (var separator in Separators)
        {
            var i = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (i > 0 && (i + separator.Length > at + best.Length || (i + separator.Length == at + best.Length && separator.Length > best.Length)) && Splits(title, i, separator))
            {
                (at, best) = (i, separator);
            }
        }

        return at < 0 ? (title, "", "") : (title[..at].Trim(), title[(at + best.Length)..].Trim(), best);
    }

    private static (string First, string Others, string Separator) SplitFirst(string title)
    {
        var (at, best) = (int.MaxValue, "");
        foreach (var separator in Separators)
        {
            var i = title.IndexOf(separator, StringComparison.Ordinal);
            if (i > 0 && i < at && Splits(title, i, separator))
            {
                (at, best) = (i, separator);
            }
        }

        return best.Length == 0 ? (title, "", "") : (title[..at].Trim(), title[(at + best.Length)..].Trim(), best);
    }

    /// <summary>A bare hyphen parts only unspaced scripts; inside Latin words it joins.</summary>
    private static bool Splits(string title, int i, string separator)
    {
        if (separator is not ("-" or "–" or "—" or "_"))
        {
            return true;
        }

        var next = i + 1 < title.Length ? title[i + 1] : ' ';
        return DateScan.IsCjk(title[i - 1]) || DateScan.IsCjk(next) || title[i - 1] is ')' or '）' or '”' or '》' or '！' or '？';
    }
}
