using Cleaner.Segmenting;

namespace Cleaner.Lines;

/// <summary>What a container's element, classes and id say of what is in it.</summary>
internal sealed class ContainerCues(Page page)
{
    /// <summary>Words for the paragraph under the headline and nothing else; those of plain summaries are on lead paragraphs too.</summary>
    public static readonly Cue Deck = new(Reason.Summary);

    /// <summary>Words of a class or id, in order: the first list that has one wins.</summary>
    private static readonly (Cue Cue, string[] Words)[] Table =
    [
        (new(Reason.Comments), Words("comment comments kommentare kommentar comentarios comentario commentaires commenti reactions disqus pinglun livefyre replies respond reply gentie")),
        (new(Reason.Share), Words("share sharing shares social follow fenxiang bdshare addthis weixin wechat qrcode ewm erweima sns compartir partage teilen appdownload downloadapp")),
        (new(Reason.Advert), Words("newsletter subscribe subscription signup paywall advert advertisement ads ad adbox adslot sponsored sponsor guanggao promo donate cta abo werbung anzeige publicidad")),
        (new(Reason.Navigation), Words("nav navbar navigation navigate menu breadcrumb breadcrumbs crumb crumbs pager pagination paging pages topbar toolbar sitenav subnav skip login search backtop totop gotop")),
        (new(Reason.Legal), Words("footer copyright legal disclaimer cookie cookies consent gdpr siteinfo foot bottom imprint statement")),
        (new(Reason.Widget, Category.Ranking), Words("rank ranking ranklist phb paihang hot hotnews hotlist popular mostread mostpopular mostviewed most trending top10 bangdan")),
        (new(Reason.Widget, Category.Related), Words("related relate relatednews xiangguan xgnews readmore readalso alsoread seealso morestories relnews")),
        (new(Reason.Widget, Category.Recommended), Words("recommend recommended recommendation recommendations tuijian recirc outbrain taboola guess youmaylike suggested suggest picks promoted")),
        (new(Reason.Widget, Category.Latest), Words("latest newest recent rollnews gundong")),
        (new(Reason.Widget, Category.Gallery), Words("gallery galleries tuku picnews piclist tuji slideshow photolist")),
        (new(Reason.Widget, Category.Video), Words("video videos videolist")),
        (new(Reason.Widget, Category.Tags), Words("tags tag tagline motscles archivado temas keywords keyword taglist topics")),
        (new(Reason.Byline), Words("byline by author authors artinfo meta pubtime pubdate publish source editor dateline timestamp postinfo bio")),
        (new(Reason.Caption), Words("caption captions legende leyenda podpis picintro credit imgdesc picdesc photodesc wpcaption figcaption")),
        (Deck, Words("standfirst deck dek lead ingress anons vorspann entradilla bajada copete sommario teaser chapo chapeau zhaiyao daodu subtitle subheadline")),
        (new(Reason.Summary), Words("summary abstract subhead lede excerpt digest")),
    ];

    private static readonly WordTable<int> Ranks =
        new(Table.SelectMany((row, rank) => row.Words.Select(word => KeyValuePair.Create(word, rank))).DistinctBy(entry => entry.Key, StringComparer.Ordinal));

    /// <summary>The longest joined pair that is looked up, in characters.</summary>
    private const int LongestWord = 32;

    private readonly Cue?[] _own = new Cue?[page.Containers.Count];
    private readonly Dictionary<string, int?> _ranks = new(StringComparer.Ordinal);
    private readonly bool[] _read = new bool[page.Containers.Count];

    /// <summary>The cue of the nearest container that has one, at most so many levels up; null where none has.</summary>
    public Cue? Nearest(Container container, int levels)
    {
        for (var c = container; c is not null && levels-- > 0; c = c.Parent)
        {
            if (Of(c) is { } cue)
            {
                return cue;
            }
        }

        return null;
    }

    /// <summary>The container's own cue, or null.</summary>
    public Cue? Of(Container container)
    {
        if (!_read[container.Index])
        {
            _read[container.Index] = true;
            _own[container.Index] = Read(container);
        }

        return _own[container.Index];
    }

    private Cue? Read(Container container)
    {
        switch (container.Tag)
        {
            case "nav":
                return new(Reason.Navigation);
            case "footer":
                return container.Nearest("article") is null ? new(Reason.Legal) : null;
            case "figcaption":
                return new(Reason.Caption);
            case "body" or "html" or "article" or "main":
                return null;
        }

        if (container.Attributes.Length == 0)
        {
            return null;
        }

        // Siblings share their classes: each distinct writing is looked up once.
        if (!_ranks.TryGetValue(container.Attributes, out var rank))
        {
            rank = Best(container.Attributes);
            _ranks.Add(container.Attributes, rank);
        }

        return rank is { } found ? Table[found].Cue : null;
    }

    /// <summary>
    /// The first list that has one of the attribute's words, which are parted by everything but letters and digits; joined pairs
    /// (most-read) are words too.
    /// </summary>
    private static int? Best(ReadOnlySpan<char> attributes)
    {
        int? best = null;
        Span<char> joined = stackalloc char[LongestWord];
        var start = 0;
        var previous = default(Range);
        for (var i = 0; i <= attributes.Length; i++)
        {
            if (i < attributes.Length && char.IsAsciiLetterOrDigit(attributes[i]))
            {
                continue;
            }

            var word = attributes[start..i];
            if (word.Length > 1)
            {
                best = Better(best, word);
                var first = attributes[previous];
                if (!first.IsEmpty && first.Length + word.Length <= joined.Length)
                {
                    first.CopyTo(joined);
                    word.CopyTo(joined[first.Length..]);
                    best = Better(best, joined[..(first.Length + word.Length)]);
                }
            }

            previous = i < attributes.Length && attributes[i] is '-' or '_' ? start..i : default;
            start = i + 1;
        }

        return best;
    }

    private static int? Better(int? best, ReadOnlySpan<char> word)
    {
        // A number behind the name (rank2, hot_01) is one of several alike.
        return Ranks.TryGetValue(char.IsAsciiDigit(word[^1]) ? word.TrimEnd("0123456789") : word, out var rank) && (best is null || rank < best) ? rank : best;
    }

    private static string[] Words(string list) => list.Split(' ');
}

/// <summary>What a container is for.</summary>
internal sealed record Cue(Reason Reason, Category? Category = null);
