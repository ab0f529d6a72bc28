using Cleaner.Describing;
using Cleaner.Parsing;
using Cleaner.Reading;
using Cleaner.Segmenting;
using Xunit;

namespace Cleaner.Tests.Describing;

/// <summary>Fields read from small pages whose first h1 is the headline and whose paragraphs are the body.</summary>
public sealed class DescriberTests
{
    private const string Body = "<p>The old ferry came back to the harbour at dawn with forty sheep and one piano on board, as it had been ordered to.</p><p>Nobody had paid for the piano, and the captain said that he would not carry it a second time.</p>";

    [Fact]
    public void The_printed_headline_wins_over_a_shortened_declared_one() =>
        Assert.Equal("Ferry returns with forty sheep and a piano", Describe("""<meta property="og:title" content="Ferry returns with forty sheep | Harbour News"><title>Ferry returns - Harbour News</title>""", "<h1>Ferry returns with forty sheep and a piano</h1>").Title);

    [Theory]
    [InlineData("Ferry returns with sheep | Harbour News")]
    [InlineData("Ferry returns with sheep - Harbour News")]
    [InlineData("Ferry returns with sheep — Island — Harbour News")]
    [InlineData("Harbour News: Ferry returns with sheep")]
    [InlineData("Ferry returns with sheep :: Harbour News")]
    public void The_site_s_name_is_cut_from_a_declared_title(string title) =>
        Assert.Equal("Ferry returns with sheep", Describe($"""<title>{title}</title><meta property="og:site_name" content="Harbour News">""", "").Title);

    [Theory]
    [InlineData("渡轮载着四十只羊回港_新闻频道_河畔新闻网")]
    [InlineData("渡轮载着四十只羊回港-河畔网")]
    [InlineData("渡轮载着四十只羊回港--社会--河畔晚报")]
    public void Chinese_channel_and_site_names_are_cut(string title) =>
        Assert.Equal("渡轮载着四十只羊回港", Describe($"<title>{title}</title>", "").Title);

    [Fact]
    public void A_hyphen_that_belongs_to_the_title_stays() =>
        Assert.Equal("Spider-Man fan - aged 90 - climbs lighthouse", Describe("""<title>Spider-Man fan - aged 90 - climbs lighthouse - Harbour News</title><meta property="og:site_name" content="Harbour News">""", "").Title);

    [Fact]
    public void Json_ld_graphs_are_read_through_their_references()
    {
        var description = Describe(
            """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
            {"@type":"WebPage","@id":"#page","datePublished":"2020-01-01T00:00:00Z"},
            {"@type":["NewsArticle"],"headline":"Ferry returns with forty sheep","author":[{"@id":"#jane"},{"@type":"Person","name":"John Roe"}],"publisher":{"@id":"#org"},
             "datePublished":"2020-08-22T21:57:00+02:00","dateModified":"2020-08-23T08:00:00+02:00"},
            {"@type":"Person","@id":"#jane","name":"Jane Doe"},
            {"@type":"Organization","@id":"#org","name":"Harbour News"}]}</script>
            """,
            "<h1>Ferry returns with forty sheep</h1>");
        Assert.Equal(["Jane Doe", "John Roe"], description.Authors);
        Assert.Equal("Harbour News", description.Source);
        Assert.Equal("2020-08-22T21:57+02:00", description.Published?.ToString());
        Assert.Equal("2020-08-23T08:00+02:00", description.Modified?.ToString());
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\n returns\",\"datePublished\":\"2020-08-22\",}")]
    [InlineData("<!-- {\"@type\":\"NewsArticle\",\"headline\":\"Ferry returns\",\"datePublished\":\"2020-08-22\"}; -->")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Ferry returns\",\"datePublished\":\"2020-08-22\",\"author\":{\"name\":\"cut")]
    [InlineData("[{\"@type\":\"BreadcrumbList\"},{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\\'s return\",\"datePublished\":\"2020-08-22\"}]")]
    public void Broken_json_ld_still_gives_its_date(string json) =>
        Assert.Equal("2020-08-22", Describe($"<script type=\"application/ld+json\">{json}</script>", "<h1>Ferry returns</h1>").Published?.ToString());

    [Theory]
    [InlineData("[[[[[[[[[[[[[[[[")]
    [InlineData("null")]
    [InlineData("{\"@type\":5,\"author\":7}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"author\":{\"name\":{\"x\":1}},\"datePublished\":[],\"image\":[null]}")]
    [InlineData("")]
    public void Nonsense_in_json_ld_is_no_evidence(string json)
    {
        var description = Describe($"<script type=\"application/ld+json\">{json}</script>", "<h1>Ferry returns</h1>");
        Assert.Null(description.Published);
        Assert.Empty(description.Authors);
    }

    [Fact]
    public void The_articles_of_a_list_are_not_the_page_s_article() =>
        Assert.Null(Describe("""<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Another story","datePublished":"2020-08-22","author":"Jane Doe"}]}</script>""", "<h1>Ferry returns</h1>").Published);

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("1970-01-01")]
    [InlineData("2999-01-01")]
    [InlineData("2020-02-31")]
    public void Impossible_dates_give_way_to_the_next_evidence(string date) =>
        Assert.Equal("2020-08-22", Describe($"""<meta property="article:published_time" content="{date}">""", "<h1>Ferry returns</h1><div>22 August 2020</div>").Published?.ToString());

    [Fact]
    public void A_moment_in_universal_time_gives_way_to_the_day_printed_for_readers() =>
        Assert.Equal("2020-08-22T22:10-04:00", Describe("""<meta property="article:published_time" content="2020-08-23T02:10:00Z">""", "<h1>Ferry returns</h1><div>August 22, 2020 10:10 pm EDT</div>").Published?.ToString());

    [Fact]
    public void A_change_before_publication_is_refused() =>
        Assert.Null(Describe("""<meta property="article:published_time" content="2020-08-22T10:00:00Z"><meta property="article:modified_time" content="2020-08-21T10:00:00Z">""", "<h1>Ferry returns</h1>").Modified);

    [Fact]
    public void A_date_in_a_list_of_other_stories_is_never_taken() =>
        Assert.Null(Describe("", "<h1>Ferry returns</h1><ul class=\"widget\"><li>2019-01-01 Bridge closed</li><li>2019-01-02</li></ul>").Published);

    [Fact]
    public void The_address_dates_a_page_that_prints_nothing() =>
        Assert.Equal("2020-08-22", Describe("", "<h1>Ferry returns</h1>", "https://harbour.example/2020/08/22/ferry.html").Published?.ToString());

    [Theory]
    [InlineData("By Jane Doe, Staff Writer", "Jane Doe")]
    [InlineData("By Jane Doe and John Roe", "Jane Doe|John Roe")]
    [InlineData("Jane Doe jane@harbour.example", "Jane Doe")]
    [InlineData("Jane Doe, John Roe & Ann Poe", "Jane Doe|John Roe|Ann Poe")]
    [InlineData("admin", "")]
    [InlineData("Harbour News", "")]
    [InlineData("https://harbour.example/people/jane", "")]
    [InlineData("@janedoe", "")]
    [InlineData("Harbour Verlag GmbH", "")]
    [InlineData("Jane Doe Political Correspondent", "Jane Doe")]
    public void Declared_authors_are_separated_and_trimmed(string author, string expected) =>
        Assert.Equal(expected, string.Join('|', Describe($"""<meta name="author" content="{author}"><meta property="og:site_name" content="Harbour News">""", "<h1>Ferry returns</h1>").Authors));

    [Fact]
    public void A_name_in_the_author_s_place_needs_no_by() =>
        Assert.Equal(["Jane Doe"], Describe("", "<h1>Ferry returns</h1><div class=\"article-author\">Jane Doe</div>").Authors);

    [Fact]
    public void Labels_and_values_in_blocks_of_their_own_belong_together() =>
        Assert.Equal("2024-07-22T06:01 2024-07-22T14:15", PublishedAndModified("<h1>배가 양과 함께 돌아왔다</h1><dl><dt>입력</dt><dd>2024.07.22. 오전 6:01</dd><dt>수정</dt><dd>2024.07.22. 오후 2:15</dd></dl>"));

    [Fact]
    public void The_printed_source_wins_and_an_empty_author_s_label_means_none()
    {
        var description = Describe(
            """<meta name="author" content="河畔门户"><meta property="og:site_name" content="河畔门户">""",
            "<h1>渡轮载着四十只羊回港</h1><div>来源:海港电视 作者: 发表时间:2020-08-22 21:57</div>",
            body: "<p>渡轮在清晨回到海港，船上有四十只羊和一架钢琴，一切都按照事先的吩咐办理，没有人感到意外。</p><p>没有人为钢琴付钱，船长说他不会再运第二次，除非有人把账结清。</p><p>（责任编辑：林晚舟_NB1234）</p>");
        Assert.Equal("海港电视", description.Source);
        Assert.Empty(description.Authors);
        Assert.Equal("林晚舟", description.Editor);
        Assert.Equal("2020-08-22T21:57", description.Published?.ToString());
        Assert.Equal("zh", description.Language);
    }

    [Theory]
    [InlineData("<p>本报讯（记者 张三 李四）渡轮在清晨回到海港，船上有四十只羊和一架钢琴，没有人感到意外。</p><p>没有人为钢琴付钱，船长说他不会再运第二次。</p>", "张三|李四")]
    [InlineData("<p>渡轮在清晨回到海港，船上有四十只羊和一架钢琴，一切都按照事先的吩咐办理。</p><p>没有人为钢琴付钱，船长说他不会再运第二次。（记者 王小明）</p>", "王小明")]
    public void Writers_named_in_the_body_are_found(string body, string expected) =>
        Assert.Equal(expected, string.Join('|', Describe("", "<h1>渡轮载着四十只羊回港</h1>", body: body).Authors));

    [Fact]
    public void An_abstract_is_taken_and_boilerplate_is_not()
    {
        Assert.Equal("Forty sheep and a piano came ashore from the old ferry at dawn.", Describe("""<meta name="description" content="Forty sheep and a piano came ashore from the old ferry at dawn.">""", "<h1>Ferry returns</h1>").Summary);
        Assert.Null(Describe("""<meta name="description" content="Breaking news, weather, sport and opinion from around the world, every day.">""", "<h1>Ferry returns</h1>").Summary);
        Assert.Null(Describe("""<meta name="description" content="The old ferry came back to the harbour at dawn with forty sheep and one...">""", "<h1>Ferry returns</h1>").Summary);
    }

    [Theory]
    [InlineData("Forty sheep came ashore at dawn, and with them a piano that nobody had asked for.", "Forty sheep came ashore at dawn, and with them a piano that nobody had asked for.")]
    [InlineData("核心提示：渡轮在清晨回到海港，船上有四十只羊和一架无人付钱的钢琴。", "渡轮在清晨回到海港，船上有四十只羊和一架无人付钱的钢琴。")]
    [InlineData("The ferry at dawn with its forty sheep on the upper deck. Photo: Jane Doe", null)]
    [InlineData("（原标题：渡轮载着四十只羊和一架无人付钱的钢琴在清晨回到海港）", null)]
    [InlineData("Business", null)]
    public void A_block_judged_summary_is_the_deck_where_it_reads_like_one(string text, string? expected)
    {
        var page = Segment("", $"<h1>Ferry returns</h1><div>{text}</div>{Body}", null);
        foreach (var block in page.Blocks)
        {
            block.Verdict = new Verdict { Reason = block == page.TitleBlock ? Reason.Title : block.Container.Tag == "div" ? Reason.Summary : Reason.Body };
        }

        Assert.Equal(expected, Describer.Describe(page).Summary);
    }

    [Fact]
    public void Pictures_between_headline_and_end_are_the_article_s()
    {
        var images = Describe("", "<h1>Ferry returns</h1><figure><img src=\"/a.jpg\" alt=\"The ferry\"><figcaption>At dawn</figcaption></figure><img src=\"/logo.png\">", "https://harbour.example/x").Images;
        var image = Assert.Single(images);
        Assert.Equal(("https://harbour.example/a.jpg", "The ferry", "At dawn"), (image.Url, image.Alt, image.Caption));
    }

    [Fact]
    public void A_page_without_an_article_has_a_language_and_nothing_else()
    {
        var page = Segment("<title>Log in - Harbour News</title>", "<h1>Log in</h1><p>Please enter the name and the word that you were given for this site.</p>", null);
        Assert.Equal(new Description { Language = "en" }, Describer.Describe(page));
    }

    private static string PublishedAndModified(string head)
    {
        var description = Describe("", head, body: "<p>낡은 배가 새벽에 양 마흔 마리와 피아노 한 대를 싣고 항구로 돌아왔다.</p>");
        return $"{description.Published} {description.Modified}";
    }

    private static Description Describe(string head, string top, string? url = null, string body = Body)
    {
        var page = Segment(head, $"{top}<article>{body}</article>", url);
        foreach (var block in page.Blocks)
        {
            var reason = block == page.TitleBlock ? Reason.Title
                : block.Container.Nearest("ul") is not null ? Reason.Widget
                : block.Container.Nearest("article") is not null ? Reason.Body
                : Reason.LowScore;
            block.Verdict = new Verdict { Reason = reason };
        }

        return Describer.Describe(page);
    }

    private static Page Segment(string head, string body, string? url)
    {
        var page = HtmlSegmenter.Segment(HtmlReader.Parse($"<html><head>{head}</head><body>{body}</body></html>"), url is null ? null : new Uri(url));
        page.TitleBlock = page.Blocks.Find(block => block.Container.Tag == "h1");
        return page;
    }
}
