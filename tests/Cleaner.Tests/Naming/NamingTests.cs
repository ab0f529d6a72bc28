using Cleaner.Scoring;
using Cleaner.Segmenting;
using Cleaner.Tests.Twins;
using Xunit;

namespace Cleaner.Tests.Naming;

/// <summary>What dropped blocks are called: by tab, by label, by class, by shape, in HTML and in text. What is dropped is the test's word.</summary>
public class NamingTests
{
    private static readonly string[] s_headlines =
    [
        "Harbour museum asks for old photographs", "Second bridge survey delayed until summer", "School choir returns with national prize",
        "Rain stops the island regatta again", "Three new buses for the northern route", "Fish market moves under one roof",
    ];

    private static readonly string[] s_titles = ["北岸老街修缮工程本月完工", "岛上首家书店迎来十周年", "渔港新冷库投入试运行", "灯塔改建民宿引发讨论", "环岛骑行道再延长五公里", "海鲜市集周末客流创新高"];

    [Theory]
    [InlineData("Most read", Category.Ranking)]
    [InlineData("You may also like", Category.Recommended)]
    [InlineData("Related stories", Category.Related)]
    [InlineData("Latest news", Category.Latest)]
    [InlineData("Photos", Category.Gallery)]
    [InlineData("Videos", Category.Video)]
    [InlineData("Sport", Category.Sports)]
    [InlineData("新闻排行榜", Category.Ranking)]
    [InlineData("精彩推荐", Category.Recommended)]
    [InlineData("旅游", Category.Travel)]
    public void A_list_under_a_label_is_a_widget_with_its_category_and_label(string label, Category category)
    {
        var result = Story.Clean($"<div>{Story.Html(Story.English)}</div><div class=x><h3>{label}</h3><ul>{Links(s_headlines)}</ul></div>");
        Assert.All(result.Blocks.Skip(Story.English.Length), block => Assert.Equal((Reason.Widget, category, label), (block.Verdict.Reason, block.Verdict.Category, block.Verdict.Label)));
        Assert.Equal(Story.English, Story.Kept(result));
    }

    [Theory]
    [InlineData("新闻排行榜", Category.Ranking)]
    [InlineData("相关阅读：", Category.Related)]
    [InlineData("美食", Category.Food)]
    public void So_is_one_in_a_dump(string label, Category category)
    {
        var result = Dump([.. Story.Simplified, "", label, .. s_titles.Select(title => "• " + title + " 2021-03-04"), ""]);
        var widget = result.Blocks.Skip(Story.Simplified.Length).ToList();
        Assert.Equal(1 + s_titles.Length, widget.Count);
        Assert.All(widget, block => Assert.Equal((Reason.Widget, category, label.TrimEnd('：')), (block.Verdict.Reason, block.Verdict.Category, block.Verdict.Label)));
    }

    [Theory]
    [InlineData("1 {0}")]
    [InlineData("{0} 2021-03-04")]
    [InlineData("11:20 {0}")]
    [InlineData("11:20\n{0}")]
    [InlineData("{0}\n3,205跟贴")]
    [InlineData("• {0}")]
    public void In_a_dump_without_blank_lines_a_list_ends_where_its_mark_does(string entry)
    {
        var entries = s_titles.Take(3).Select((title, i) => entry.Replace("{0}", title, StringComparison.Ordinal).Replace("1 ", $"{i + 1} ", StringComparison.Ordinal));
        var result = Dump([.. Story.Simplified, "楼市观察", .. entries.SelectMany(text => text.Split('\n')), "这一行不在上面的列表里头所以不算"]);
        var widget = result.Blocks.Skip(Story.Simplified.Length).ToList();
        Assert.All(widget.SkipLast(1), block => Assert.Equal((Category.Property, "楼市观察"), (block.Verdict.Category, block.Verdict.Label)));
        Assert.NotEqual("楼市观察", widget[^1].Verdict.Label);
    }

    [Fact]
    public void A_list_ends_at_the_next_heading_set_like_its_own_and_a_link_to_more_of_it_belongs_to_it()
    {
        var cells = $"<tr><td><b>Penhallow matters</b></td></tr><tr><td><a>More</a></td></tr><tr><td>{Breaks(0)}</td></tr><tr><td><b>Quay talk</b></td></tr><tr><td>{Breaks(3)}</td></tr>";
        var result = Story.Clean($"<div>{Story.Html(Story.English)}</div><div class=x><table>{cells}</table></div>");
        var labels = result.Blocks.Skip(Story.English.Length).Select(block => block.Verdict.Label);
        Assert.Equal([.. Enumerable.Repeat("Penhallow matters", 5), .. Enumerable.Repeat("Quay talk", 4)], labels);

        static string Breaks(int skip) => string.Join("<br>", s_headlines.Skip(skip).Take(3).Select(headline => $"<a href=x>{headline}</a>"));
    }

    [Fact]
    public void Tabs_announce_panes_without_lists_too()
    {
        var panes = string.Concat(new[] { 0, 3 }.Select(skip => $"<div class=pane>{string.Concat(s_headlines.Skip(skip).Take(3).Select(headline => $"<p><a href=x>{headline}</a></p>"))}</div>"));
        var result = Story.Clean($"<div>{Story.Html(Story.English)}</div><div class=x><ul><li>Style</li><li>Education</li></ul>{panes}</div>");
        var found = result.Blocks.Skip(Story.English.Length).Select(block => block.Verdict.Category);
        Assert.Equal([null, null, .. Enumerable.Repeat<Category?>(Category.Fashion, 3), .. Enumerable.Repeat<Category?>(Category.Education, 3)], found);
    }

    [Theory]
    [InlineData("<p>#harbour #ferry #bell</p>", Reason.Widget)]
    [InlineData("<p>Filed in <a href=x>venture capital</a> <a href=y>noise</a></p>", Reason.Widget)]
    [InlineData("<p><a href=x>Ferries</a> <a href=y>Island life</a></p>", Reason.Widget)]
    [InlineData("<p>Our network · Crosswords · Archive · Advertise</p>", Reason.Navigation)]
    [InlineData("<p><a href=x>推荐</a><a href=x>热点</a><a href=x>视频</a><a href=x>游戏</a></p>", Reason.Navigation)]
    [InlineData("<p><i>分享</i><i>收藏</i><i>复制链接</i></p>", Reason.Share)]
    public void A_row_of_names_is_told_by_its_marks_or_links(string row, Reason reason)
    {
        var result = Story.Clean($"<div>{Story.Html(Story.English)}</div><div class=x>{row}</div>");
        Assert.Equal((reason, reason == Reason.Widget ? Category.Tags : null), (result.Blocks[^1].Verdict.Reason, result.Blocks[^1].Verdict.Category));
    }

    [Fact]
    public void What_stands_in_a_box_under_a_heading_of_comments_is_comments_and_links_under_a_count_of_them_are_not()
    {
        var comments = "<div class=x><div>评论 218</div><div><div>江边钓鱼佬</div><div>坐了三十年，头一回知道要听声音</div></div></div>";
        var cards = $"<div class=x><div>12 comments</div>{string.Concat(s_headlines.Select(headline => $"<div><a href=x>{headline}</a></div>"))}</div>";
        Assert.All(Story.Clean($"<div>{Story.Html(Story.Simplified)}</div>{comments}").Blocks.Skip(Story.Simplified.Length), block => Assert.Equal(Reason.Comments, block.Verdict.Reason));
        Assert.All(Story.Clean($"<div>{Story.Html(Story.Simplified)}</div>{cards}").Blocks.Skip(Story.Simplified.Length + 1), block => Assert.NotEqual(Reason.Comments, block.Verdict.Reason));
    }

    [Fact]
    public void A_list_that_says_it_is_paid_for_is_advertising()
    {
        var result = Story.Clean($"<div>{Story.Html(Story.English)}</div><div class=x><h3>You may like</h3><span>Sponsored links by Tabble</span><ul>{Links(s_headlines)}</ul></div>");
        Assert.All(result.Blocks.Skip(Story.English.Length), block => Assert.Equal((Reason.Advert, null), (block.Verdict.Reason, block.Verdict.Category)));
    }

    [Theory]
    [InlineData("Paid Content")]
    [InlineData("From our partners")]
    [InlineData("Verlagsangebote")]
    [InlineData("Contenus sponsorisés")]
    [InlineData("Новости партнеров")]
    [InlineData("PR")]
    [InlineData("スポンサーリンク")]
    [InlineData("贊助廣告")]
    public void So_is_one_whose_heading_says_it(string label)
    {
        var result = Story.Clean($"<div>{Story.Html(Story.English)}</div><div class=x><h3>{label}</h3><ul>{Links(s_headlines)}</ul></div>");
        Assert.All(result.Blocks.Skip(Story.English.Length), block => Assert.Equal((Reason.Advert, null), (block.Verdict.Reason, block.Verdict.Category)));
        var dump = Dump([.. Story.Simplified, "", label, .. s_titles.Select(title => "• " + title), ""]);
        Assert.All(dump.Blocks.Skip(Story.Simplified.Length), block => Assert.Equal((Reason.Advert, null), (block.Verdict.Reason, block.Verdict.Category)));
    }

    [Fact]
    public void The_word_alone_between_two_lists_is_no_heading_over_the_second()
    {
        var result = Story.Clean(
            $"<div>{Story.Html(Story.English)}</div><div class=x><div><h3>Sport</h3><ul>{Links(s_headlines[..3])}</ul></div><h3>Anzeige</h3><div><h4>Travel</h4><ul>{Links(s_headlines[3..])}</ul></div></div>");
        Assert.Equal(
            [.. Enumerable.Repeat((Reason.Widget, (Category?)Category.Sports), 4), (Reason.Advert, null), .. Enumerable.Repeat((Reason.Widget, (Category?)Category.Travel), 4)],
            result.Blocks.Skip(Story.English.Length).Select(block => (block.Verdict.Reason, block.Verdict.Category)));
    }

    [Theory]
    [InlineData("<figure><img src=x><figcaption class=x>Фото: Игорь Подгорный / РИА «Север»</figcaption></figure>")]
    [InlineData("<div class=x><img src=x><p>Фото: пресс-служба</p></div>")]
    [InlineData("<div class=x><img src=x><p>写真：ロイター</p></div>")]
    public void A_credit_that_begins_like_a_gallery_s_label_is_a_caption(string picture)
    {
        var result = Story.Clean($"<div>{Story.Html(Story.English[..3])}{picture}{Story.Html(Story.English[3..])}</div>");
        Assert.Equal((Reason.Caption, null), (result.Blocks[3].Verdict.Reason, result.Blocks[3].Verdict.Category));
    }

    [Fact]
    public void Korean_headlines_are_long_enough_for_a_list_though_they_have_few_characters()
    {
        var result = Story.Clean($"<div>{Story.Html(Story.English)}</div><div class=x><h3>이 섬의 저녁</h3><ul>{Links(["버려진 간이역이 책방으로", "울릉도 여객선 요금 반값", "등대 옆 빵집 문 열어"])}</ul></div>");
        Assert.All(result.Blocks.Skip(Story.English.Length), block => Assert.Equal((Reason.Widget, Category.Recommended), (block.Verdict.Reason, block.Verdict.Category)));
    }

    [Fact]
    public void A_label_that_begins_with_hours_is_no_rank_of_the_list_above_it()
    {
        var result = Dump([.. Story.Simplified, "球事", .. s_titles[..3], "48小时热帖", .. s_titles[3..]]);
        Assert.Equal(
            [.. Enumerable.Repeat<string?>("球事", 4), .. Enumerable.Repeat<string?>("48小时热帖", 1 + s_titles[3..].Length)],
            result.Blocks.Skip(Story.Simplified.Length).Select(block => block.Verdict.Label));
    }

    [Fact]
    public void A_menu_of_Korean_channels_stays_one()
    {
        var result = Story.Clean($"<div class=x><ul>{Links(["정치", "경제 일반", "사회", "날씨와 생활"])}</ul></div><div>{Story.Html(Story.English)}</div>");
        Assert.All(result.Blocks.Take(4), block => Assert.Equal(Reason.Navigation, block.Verdict.Reason));
    }

    [Fact]
    public void The_line_of_a_dump_below_an_advert_belongs_to_it()
    {
        var result = Dump([.. Story.Simplified, "", "Subscribe to the Times", "Have the paper brought to your door, six days a week", ""]);
        Assert.All(result.Blocks.Skip(Story.Simplified.Length), block => Assert.Equal(Reason.Advert, block.Verdict.Reason));
    }

    [Theory]
    [InlineData("<li><a href='/tiyu/{1}'>{0}</a>", Category.Sports)]
    [InlineData("<li><a href='http://house.paper.example/{1}'>{0}</a>", Category.Property)]
    [InlineData("<li><a href='/{1}'>{0}</a><span>1{1}:0{1}</span>", Category.Latest)]
    [InlineData("<li><span>0{2}:4{1}</span><p><a href='/{1}'>{0}</a></p>", Category.Video)]
    [InlineData("<li><a href='/{1}'><img src=x></a><p>{0}</p><em>1{1} pics</em>", Category.Gallery)]
    [InlineData("<li>{1}. <a href='/{1}'>{0}</a>", Category.Ranking)]
    [InlineData("<li><a href='/{1}'>Striker and keeper: {0}</a>", Category.Sports)]
    [InlineData("<li><a href='/{1}'>{0}</a>", Category.Recommended)]
    public void Under_a_heading_that_no_table_knows_addresses_marks_and_headlines_tell_what_is_listed(string entry, Category category)
    {
        int[] seconds = [5, 1, 3, 2, 4, 1];
        var entries = string.Concat(s_headlines.Select((headline, i) => string.Format(System.Globalization.CultureInfo.InvariantCulture, entry, headline, i + 1, seconds[i])));
        var result = Story.Clean($"<div>{Story.Html(Story.English)}</div><div class=x><h3>Kettle and quay</h3><ul>{entries}</ul></div>");
        Assert.All(result.Blocks.Skip(Story.English.Length), block => Assert.Equal((Reason.Widget, category, "Kettle and quay"), (block.Verdict.Reason, block.Verdict.Category, block.Verdict.Label)));
    }

    [Fact]
    public void A_row_of_tabs_in_one_line_announces_them_too_with_names_that_no_table_knows()
    {
        var result = Story.Clean($"<div>{Story.Html(Story.English)}</div><div class=x><div><a href=x>Sport</a> <a href=y>Kettle</a> <a href=z>Travel</a></div><ul>{Links(s_headlines[..2])}</ul><ul>{Links(s_headlines[2..4])}</ul><ul>{Links(s_headlines[4..])}</ul></div>");
        Assert.Equal(
            [(Reason.Navigation, null, null), .. Enumerable.Repeat((Reason.Widget, (Category?)Category.Sports, (string?)"Sport"), 2), .. Enumerable.Repeat((Reason.Widget, (Category?)Category.Recommended, (string?)"Kettle"), 2), .. Enumerable.Repeat((Reason.Widget, (Category?)Category.Travel, (string?)"Travel"), 2)],
            result.Blocks.Skip(Story.English.Length).Select(block => (block.Verdict.Reason, block.Verdict.Category, block.Verdict.Label)));
    }

    [Theory]
    [InlineData("{0}\n3 hours ago")]
    [InlineData("{0}\nYesterday")]
    [InlineData("昨日 20:30 {0}")]
    public void An_age_or_a_day_marks_the_entries_of_a_dump(string entry)
    {
        var entries = s_headlines[..3].SelectMany(headline => entry.Replace("{0}", headline, StringComparison.Ordinal).Split('\n')).ToArray();
        var result = Dump([.. Story.Simplified, "", "World", .. entries]);
        Assert.All(result.Blocks.Skip(Story.Simplified.Length), block => Assert.Equal((Reason.Widget, Category.World, "World"), (block.Verdict.Reason, block.Verdict.Category, block.Verdict.Label)));
    }

    [Fact]
    public void Tabs_announce_the_lists_that_follow_them_in_order()
    {
        var result = Story.Clean(
            $"<div>{Story.Html(Story.Simplified)}</div><div class=x><div><span>旅游</span></div><div><span>汽车</span></div><ul>{Links(s_titles[..3])}</ul><ul>{Links(s_titles[3..])}</ul></div>");
        Assert.Equal(
            [(Reason.Navigation, null), (Reason.Navigation, null), .. Enumerable.Repeat((Reason.Widget, (Category?)Category.Travel), 3), .. Enumerable.Repeat((Reason.Widget, (Category?)Category.Cars), 3)],
            result.Blocks.Skip(Story.Simplified.Length).Select(block => (block.Verdict.Reason, block.Verdict.Category)));
    }

    [Fact]
    public void So_they_do_in_a_dump()
    {
        var result = Dump([.. Story.Simplified, "", "科技", "文化", "", .. s_titles[..3].Select(title => "- " + title), "", .. s_titles[3..].Select(title => "- " + title), ""]);
        Assert.Equal(
            [Category.Tech, Category.Tech, Category.Tech, Category.Culture, Category.Culture, Category.Culture],
            result.Blocks.Skip(Story.Simplified.Length + 2).Select(block => block.Verdict.Category));
    }

    [Theory]
    [InlineData("related-stories", Reason.Widget, Category.Related)]
    [InlineData("rank_list2", Reason.Widget, Category.Ranking)]
    [InlineData("sidebar tuijian", Reason.Widget, Category.Recommended)]
    [InlineData("main-nav", Reason.Navigation, null)]
    [InlineData("page-footer", Reason.Legal, null)]
    [InlineData("comment-thread", Reason.Comments, null)]
    [InlineData("share-tools", Reason.Share, null)]
    [InlineData("ad-slot", Reason.Advert, null)]
    public void A_class_names_what_is_in_the_box(string name, Reason reason, Category? category)
    {
        var result = Story.Clean($"<div>{Story.Html(Story.English)}</div><section class=x><div class='{name}'><p>Words that say nothing of themselves here</p></div></section>");
        Assert.Equal((reason, category), (result.Blocks[^1].Verdict.Reason, result.Blocks[^1].Verdict.Category));
    }

    [Fact]
    public void A_class_that_only_contains_such_a_word_names_nothing()
    {
        var result = Story.Clean($"<div>{Story.Html(Story.English)}</div><div class=x><div class='badge shadow navy commentary-free'><p>Words that say nothing of themselves here.</p></div></div>");
        Assert.Equal(Reason.LowScore, result.Blocks[^1].Verdict.Reason);
    }

    [Fact]
    public void Lists_of_links_are_named_by_their_shape()
    {
        Assert.Equal(Category.Latest, Shape(s_headlines.Select((title, i) => $"<li><a href=/{i}>{title}</a> 2021-03-0{i + 1}")));
        Assert.Equal(Category.Ranking, Shape(s_headlines.Select((title, i) => $"<li>{i + 1}. <a href=/{i}>{title}</a>")));
        Assert.Equal(Category.Recommended, Shape(s_headlines.Select((title, i) => $"<li><a href=/{i}>{title}</a>")));

        static Category? Shape(IEnumerable<string> items)
        {
            var result = Story.Clean($"<div>{Story.Html(Story.English)}</div><div class=x><ul>{string.Concat(items)}</ul></div>");
            Assert.Equal(Reason.Widget, result.Blocks[^1].Verdict.Reason);
            return result.Blocks[^1].Verdict.Category;
        }
    }

    [Fact]
    public void A_label_and_one_story_in_a_line_are_one_widget()
    {
        var result = Story.Clean($"<div>{Story.Html(Story.English[..3])}<p class=x>Read more: {s_headlines[0]}</p>{Story.Html(Story.English[3..])}</div>");
        Assert.Equal((Reason.Widget, Category.Related, "Read more"), (result.Blocks[3].Verdict.Reason, result.Blocks[3].Verdict.Category, result.Blocks[3].Verdict.Label));
        Assert.Equal(Story.English, Story.Kept(result));
    }

    [Fact]
    public void A_menu_s_entry_named_like_a_widget_is_navigation()
    {
        var result = Story.Clean($"<nav class=x><ul><li><a href=/>Home</a><li><a href=/v>Videos</a><li><a href=/s>Sport</a><li><a href=/p>Photos</a></ul></nav><div>{Story.Html(Story.English)}</div>");
        Assert.All(result.Blocks.Take(4), block => Assert.Equal(Reason.Navigation, block.Verdict.Reason));
    }

    [Fact]
    public void Another_article_on_the_page_is_one()
    {
        string[] other = [Story.Other[0] + " " + Story.Other[1], Story.Other[1] + " " + Story.Other[2], Story.Other[2] + " " + Story.Other[3]];
        var result = Story.Clean($"<article>{Story.Html(Story.English)}</article><article class=x><h2>Bakery to close</h2>{Story.Html(other)}</article>");
        Assert.All(result.Blocks.Skip(Story.English.Length + 1), block => Assert.Equal(Reason.OtherArticle, block.Verdict.Reason));
    }

    [Fact]
    public void Round_the_headline_stand_byline_and_deck()
    {
        var result = Story.Clean(
            $"<h1>Night ferry returns to the islands</h1><p class=x>A service that was cut three years ago is to run again, at first on trial.</p><p class=x>By Ann Lee, 4 March 2021</p><div>{Story.Html(Story.English)}</div>");
        Assert.Equal([Reason.Title, Reason.Summary, Reason.Byline], result.Blocks.Take(3).Select(block => block.Verdict.Reason));
    }

    [Fact]
    public void No_name_is_given_to_what_was_kept()
    {
        var result = Story.Clean($"<div>{Story.Html(Story.English)}<h2>Home and away</h2>{Story.Html(Story.Other)}</div>");
        Assert.All(result.Blocks, block => Assert.Equal((Reason.Body, null), (block.Verdict.Reason, block.Verdict.Category)));
    }

    [Fact]
    public void Only_widgets_have_a_category_and_only_duplicates_an_original()
    {
        var result = Story.Clean(
            $"<nav class=x>Home</nav><div>{Story.Html(Story.English)}</div><div class=x><h3>Most read</h3><ul>{Links(s_headlines)}</ul></div><div>{Story.Html(Story.English)}</div><footer class=x>© The Pier Gazette</footer>");
        Assert.All(result.Blocks, block =>
        {
            Assert.Equal(block.Verdict.Reason == Reason.Widget, block.Verdict.Category is not null);
            Assert.Equal(block.Verdict.Reason == Reason.Duplicate, block.Verdict.DuplicateOf is not null);
            Assert.Equal(block.Verdict.Reason == Reason.Duplicate, block.Verdict.Containment is not null);
        });
        Assert.Contains(result.Blocks, block => block.Verdict.Reason == Reason.Widget);
        Assert.Contains(result.Blocks, block => block.Verdict.Reason == Reason.Duplicate);
    }

    private static string Links(IEnumerable<string> titles) => string.Concat(titles.Select((title, i) => $"<li><a href='/{i}'>{title}</a>"));

    /// <summary>A dump whose lines after the article are furniture: short ones, for a scorer that keeps sentences.</summary>
    private static CleanResult Dump(string[] lines) => new NewsCleaner(CleanOptions.Default, new SentenceScorer()).CleanText(string.Join('\n', lines));

    private sealed class SentenceScorer : IScorer
    {
        public void Score(Page page) => page.Blocks.ForEach(block => block.Score = block.Text.EndsWith('。') ? 1 : 0);

        public double Confidence(Page page) => 1;
    }
}
