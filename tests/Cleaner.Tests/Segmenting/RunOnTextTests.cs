using Xunit;

namespace Cleaner.Tests.Segmenting;

/// <summary>Dumps whose blocks run into one another, with single blanks between.</summary>
public class RunOnTextTests
{
    private const string Title = "Old bridge over the river to be repaired";

    private const string Menu = "Home News Sport Weather Travel Culture Sign In Subscribe";

    private const string First =
        "The village council met on Tuesday evening to decide whether the old bridge over the river, which has been closed since the floods, should be repaired.";

    private const string Second = "Engineers told the meeting, which Mr. Hale chaired, that the two remaining pillars could carry a lighter deck for another thirty years at least.";

    private const string Third = "“Nobody wants to lose it!” said Ada Brook, who lives beside the river and has crossed it every morning of her life to open the bakery.";

    private const string Fourth =
        "The mayor had called the plan too dear in March, when he thought that the piers would have to go as well, and he admitted as much before he cast his vote in favour.";

    private const string Fifth = "Work is to begin in the spring, when the river is low and the road to the quarry is dry enough for the lorries that will bring the stone from there.";

    private const string Sixth = "Until then a ferry will run from the mill to the church on market days, free of charge, for as long as somebody can be found who is willing to row it.";

    private const string Foot = "Contact Us Terms Of Use Privacy Policy About The Gazette";

    private const string ChineseTitle = "镇议会决定修缮被洪水冲坏的旧桥";

    private const string ChineseFirst = "镇议会星期二晚上开会讨论去年冬天被洪水冲坏之后一直封闭的旧桥是修还是重建，会场座无虚席，主席只好给每位发言人三分钟时间。";

    private const string ChineseSecond = "工程师在会上说，剩下的两座桥墩 至少还能再承受 一座较轻的桥面三十年，而拆除重建的费用是修缮的四倍以上。";

    private static readonly string Article = string.Join(' ', First, Second, Third, Fourth, Fifth, Sixth);

    private static readonly string ChineseArticle = string.Concat(Enumerable.Repeat(ChineseFirst + ChineseSecond, 8));

    [Fact]
    public void A_page_in_one_line_is_cut_at_its_sentences_and_where_blocks_meet()
    {
        var blocks = Blocks($"{Menu} {Article} {Foot}");
        var first = blocks.IndexOf(First);
        Assert.True(first > 4);
        Assert.Equal(Menu, string.Join(' ', blocks[..first]));
        Assert.Equal([First, Second, Third, Fourth, Fifth, Sixth], blocks[first..(first + 6)]);
        Assert.Equal(Foot, string.Join(' ', blocks[(first + 6)..]));
    }

    [Fact]
    public void The_title_that_begins_the_page_and_stands_above_the_article_parts_it()
    {
        var blocks = Blocks($"{Title} – The Gazette {Menu} {Title} {Article}");
        Assert.Equal([0, blocks.IndexOf(First) - 1], Enumerable.Range(0, blocks.Count).Where(i => blocks[i] == Title));
    }

    [Fact]
    public void Headlines_of_a_list_are_cut_apart_where_they_are_said_elsewhere_or_a_common_word_begins_large()
    {
        const string Police = "Police find missing boat in the harbour", Storm = "Storm warning for the coast lifted", Ferry = "Ferry to run again from Friday";
        var blocks = Blocks($"{Menu} Most Read {Police} {Storm} {Ferry} {Article} Related Articles {Storm} {Police} {Ferry} {Foot}");
        Assert.Equal(2, blocks.Count(block => block == Storm));
        Assert.Equal(2, blocks.Count(block => block == Ferry));
    }

    [Fact]
    public void A_short_page_is_cut_too_where_it_has_a_menu() => Assert.Contains(First, Blocks($"{Menu} {First} {Second} {Foot}"));

    [Fact]
    public void Ideographs_are_cut_where_blocks_meet() => Assert.Equal(
        [ChineseTitle, ChineseTitle, ChineseFirst],
        Blocks($"首页 新闻 体育 图片 财经 科技 旅游 军事 文化 {ChineseTitle} 天气 来源： 河畔日报 {ChineseTitle} {ChineseArticle}").Where(block => block.Length > 12).Take(3));

    [Fact]
    public void A_headline_with_a_comma_is_one_and_the_source_is_not_of_it() => Assert.Contains(
        Blocks($"首页 社会 体育 图片 财经 科技 旅游 军事 文化 教育 健康 一座旧桥，两个村子 发布时间：2024-05-03 15:03 来源：河畔日报 {ChineseArticle}"),
        block => block.EndsWith("一座旧桥，两个村子", StringComparison.Ordinal));

    [Fact]
    public void Bars_of_a_menu_part_what_they_stand_between()
    {
        var blocks = Blocks($"{Title} – The Gazette Home | News | Sport | Weather | Travel {Title} {Article} {Foot} Sitemap | Imprint");
        Assert.Contains("Weather", blocks);
        Assert.Equal([0, blocks.IndexOf(First) - 1], Enumerable.Range(0, blocks.Count).Where(i => blocks[i] == Title));
    }

    [Fact]
    public void Rules_and_bullets_between_gaps_are_what_they_are_in_lines()
    {
        var page = PageOf.Text(string.Join('\t', $"{Menu} {First} {Second}", "-----", "• Closure voted", "• Ferry to run", "   ", $"{Article} {Foot} {Menu}"));
        Assert.DoesNotContain(page.Blocks, block => block.Text.Contains("---", StringComparison.Ordinal));
        Assert.Equal("li", page.Blocks.Find(block => block.Text.EndsWith("Ferry to run", StringComparison.Ordinal))!.Container.Tag);
        Assert.Contains(First, page.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void Lines_whose_blocks_are_parted_by_gaps_are_cut_at_the_gaps_alone()
    {
        var line = string.Join('\t', "Home", "News", "Sport", "Weather", "Travel", "Culture", "Sign In", "Subscribe", "Contact", Article, "Terms Of Use", "Privacy Policy");
        Assert.Contains(Article, Blocks(line));
    }

    [Fact]
    public void Long_paragraphs_that_hold_nothing_but_sentences_stay_whole() => Assert.Equal([Article, Article], Blocks($"{Article}\n{Article}"));

    [Fact]
    public void So_do_chinese_ones_with_a_blank_in_the_dateline() =>
        Assert.Equal(["河畔日报五月一日电 （记者 王小明）" + ChineseArticle], Blocks("河畔日报五月一日电 （记者 王小明）" + ChineseArticle));

    [Theory]
    [InlineData("苹果公司在 2024 年发布了 iPhone 16 系列手机，搭载 A18 芯片。用户在 9 月 20 日就能买到，价格从 5999 元起，比 2023 年的 iPhone 15 便宜 200 元。")]
    [InlineData("気象庁は 10 日、関東地方が梅雨入りしたと発表した。平年より 3 日早く、昨年より 11 日早い。担当者は X と LINE で注意を呼びかけた。")]
    [InlineData("Im Landtag wurde am 3. Mai lange gestritten, am 4. Juni stimmte Dr. Weiß dafür, z. B. auch die Vertreter der Gemeinden, die vom 12. Januar an gesperrt waren.")]
    [InlineData("Prime Minister Narendra Modi, Defence Minister Rajnath Singh, Home Minister Amit Shah and National Security Adviser Ajit Doval met on Friday evening for an hour.")]
    [InlineData("The International Monetary Fund said on Monday that growth would slow. The International Monetary Fund also warned of high debts, and The Times agreed.")]
    [InlineData("Rovers 3 City 1, Athletic 0 Town 0, United 2 Albion 2, County 1 Rangers 4, Wanderers 5 Villa 2, Forest 1 Palace 1, Orient 0 Argyle 3, Vale 2 Stanley 2 on Saturday.")]
    [InlineData("国家卫生健康委员会有关负责人星期一表示，疫苗已经足够。国家卫生健康委员会有关负责人还表示，老人可以先打。")]
    public void Clean_paragraphs_stay_whole(string sentences)
    {
        var paragraph = sentences[^1] == '。' ? sentences + ChineseArticle : $"{sentences} {Article}";
        Assert.Equal([paragraph], Blocks(paragraph));
    }

    [Theory]
    [InlineData("It was drawn by Prof. Hale and Capt. Brook in Sept. 2021, when Gov. Smith had asked for it.")]
    [InlineData("Am 3. Mai wurde lange gestritten, z. B. von Dr. Weiß und den Vertretern der Gemeinden am Fluss.")]
    public void Abbreviations_and_ordinals_end_no_sentence(string sentence) => Assert.Contains(sentence, Blocks($"{Menu} {First} {sentence} {Article} {Foot}"));

    [Fact]
    public void What_closes_belongs_to_the_sentence() =>
        Assert.Contains(
            Blocks($"首页 新闻 体育 天气 图片 财经 科技 旅游 军事 文化 教育 健康 汽车 《谁动了我的桥？》 {ChineseArticle}"),
            block => block.EndsWith("《谁动了我的桥？》", StringComparison.Ordinal));

    [Fact]
    public void Dumps_of_many_lines_keep_their_lines()
    {
        var lines = Enumerable.Range(0, 9).Select(i => $"{Menu} {i} {Article}").ToArray();
        Assert.Equal(lines, Blocks(string.Join('\n', lines)));
    }

    [Fact]
    public void Parts_keep_the_number_of_their_line()
    {
        var page = PageOf.Text($"The Gazette\n{Menu} {Article}\nContact");
        Assert.Equal(1, page.Blocks[0].Line);
        Assert.All(page.Blocks[1..^1], block => Assert.Equal(2, block.Line));
        Assert.Equal(3, page.Blocks[^1].Line);
        Assert.True(PageOf.IsConsistent(page));
    }

    [Fact]
    public void The_article_comes_out_of_a_page_in_one_line()
    {
        var result = new NewsCleaner().CleanText($"{Title} – The Gazette {Menu} {Title} By Nora Field May 3, 2024 {Article} {Foot}");
        Assert.Equal(Article, result.Text.Replace("\n\n", " ", StringComparison.Ordinal));
        Assert.Equal(Title, result.Title);
    }

    private static List<string> Blocks(string dump) => PageOf.Text(dump).Blocks.ConvertAll(block => block.Text);
}
