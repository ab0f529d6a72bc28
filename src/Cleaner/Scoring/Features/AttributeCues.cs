namespace Cleaner.Scoring.Features;

/// <summary>What an element's class, id and kin hint at.</summary>
internal static class AttributeCues
{
    private static readonly string[] Prefixes = ["article", "post", "entry", "story", "news", "main", "page", "text", "body", "single", "detail", "blog", "art"];

    private static readonly string[] Suffixes = ["content", "body", "text", "detail", "article", "copy", "main", "con>"];

    /// <summary>Name and meaning of each list.</summary>
    public static readonly (string Name, string Meaning)[] Names =
    [
        ("cpos", "names of article bodies"), ("ccont", "words like content or text"), ("cabody", "sure names of article bodies"), ("ccomm", "comments"),
        ("cside", "side columns"), ("crel", "related, popular or next stories"), ("cshare", "sharing and tools"), ("cnav", "navigation, header and footer"),
        ("cad", "advertising"), ("csub", "subscription, login and pop-ups"), ("cmeta", "byline, date and tags"), ("ccap", "captions and media"),
        ("ctitle", "titles and decks"), ("clist", "lists and grids"), ("cbox", "boxes and quotes"), ("chid", "hidden text"),
    ];

    public const int ArticleBody = 2;

    private static readonly PhraseTable Table = new(
    [
        BodyNames() + "|articlebody|storybody|richtext|rich-text|rich_text|maintext|main-text|main_text|<content>|<text>|<post>|<article>|<story>|zw>|zhengwen|<body>|wenzhang|neirong|xiangqing",
        "content|body|text|article|story|post|entry|paragraph|detail|news",
        "articlebody|article-body|article_body|articlecontent|article-content|article_content|entry-content|entry_content|story-body|storybody|story_body|post-body|postbody|post_body|post-content|postcontent|post_content|article-text|article__body|article__content",
        "comment|disqus|reply|respond|discuss|pinglun|livefyre|replies|feedback|kommentar",
        "side|rail|aside|widget|right-col|rightcol|right_col|rightbar|right-bar|right-side|secondary|complementary|<right>|<colr>|<col-r>|tertiary|fright",
        "relat|recommend|recirc|more-|more_|<more|popular|trending|most-|most_|<most|xiangguan|tuijian|hot|rank|latest|similar|suggest|read-also|readalso|readmore|read-more|see-also|seealso|outbrain|taboola|next|teaser|card|carousel|slider|headlines|promo|feed|recent|weitere",
        "share|sharing|social|follow|fenxiang|tweet|facebook|bdshare|addthis|toolbar|tools|print|icon|qrcode|weixin|weibo",
        "nav|menu|breadcrumb|crumb|header|masthead|topbar|footer|foot>|bottom|skip|siteinfo|site-info|site_info|copyright|legal|banner|sitemap|pagination|pager|<toc>|toc>|lang",
        "<ad>|<ads>|<ad-|<ad_|-ad>|_ad>|-ads>|advert|sponsor|dfp|google|guanggao|promot|commercial|gpt|werbung|anzeige",
        "subscri|newsletter|signup|sign-up|sign_up|login|paywall|modal|popup|overlay|cookie|consent|gdpr|register|email|donat|cta|call-to|piano|dialog",
        "meta|byline|author|date|time|publish|source|info|tag|categor|topic|keyword|label|badge|posted|credit|bio>|profile|editor|kicker|eyebrow|dek|zuozhe|laiyuan",
        "caption|figure|photo|image|img|gallery|media|video|player|slideshow|pic>|picture|thumb|lightbox|credit|bildunter|legend",
        "title|headline|heading|hed>|<h1>|subtitle|summary|standfirst|lead|intro|excerpt|abstract|description|dek|subhead|sub-head|deck|zhaiyao|daodu|teaser-text|vorspann",
        "list|<item|-item|_item|<ul>|grid|row|tile|collection|index",
        "box|quote|pull|embed|inset|insert|factbox|callout|highlight|infobox|note|disclaimer|correction|key-points|keypoints|table",
        "hide|hidden|screen-reader|screenreader|sr-only|visually|invisible|print-only|printonly|collapsed|noprint|d-none|offscreen|template",
    ], insideWords: true);

    /// <summary>The lists that an attribute text in lower case matches, as bits in the order of <see cref="Names"/>.</summary>
    public static uint Match(ReadOnlySpan<char> attributes) => Table.Match(attributes);

    private static string BodyNames()
    {
        var names = new List<string>();
        foreach (var prefix in Prefixes)
        {
            foreach (var suffix in Suffixes)
            {
                names.Add(prefix + suffix);
                names.Add(prefix + "-" + suffix);
                names.Add(prefix + "_" + suffix);
                names.Add(prefix + "__" + suffix);
            }
        }

        return string.Join('|', names);
    }
}
