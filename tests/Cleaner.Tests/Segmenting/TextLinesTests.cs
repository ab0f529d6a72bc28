using System.Text;
using Xunit;

namespace Cleaner.Tests.Segmenting;

public class TextLinesTests
{
    private const string First =
        "The village council met on Tuesday evening to decide whether the old bridge over the river, which has been closed to traffic " +
        "since the floods of last winter, should be repaired or replaced by a new one a little farther upstream.";

    private const string Second =
        "Engineers who examined the two remaining pillars told the meeting that they could carry a lighter deck for another thirty " +
        "years at least, provided that the banks on either side are made safe before the next season of high water.";

    private const string Chinese =
        "镇议会星期二晚上开会讨论去年冬天被洪水冲坏之后一直封闭的旧桥是修还是重建，会场座无虚席，主席只好给每位发言人三分钟时间。工程师的勘测预计在明年春天完成，届时将根据余下两个桥墩的状况作出决定，居民们希望工程能够早日开始。";

    private const string Menu = "News\nSport\nWeather\nBusiness\nCulture\nOpinion\nTravel\nPodcasts\nJobs\nSubscribe\nAbout us\nTerms of use";

    [Theory]
    [InlineData(60)]
    [InlineData(72)]
    [InlineData(80)]
    public void Paragraphs_wrapped_at_a_width_are_joined_again(int width) =>
        Assert.Equal([First, Second, First], PageOf.Text($"{Wrap(First, width)}\n\n{Wrap(Second, width)}\n\n{Wrap(First, width)}").Blocks.ConvertAll(block => block.Text));

    [Fact]
    public void One_paragraph_of_three_lines_whose_sentence_goes_on_is_joined()
    {
        const string Short = "Nobody knew where the key to the old chapel had been kept for so many years until a boy of nine found it under the third step.";
        Assert.Equal(["Home", Short, "Contact"], PageOf.Text($"Home\n\n{Wrap(Short, 56)}\n\nContact").Blocks.ConvertAll(block => block.Text));
    }

    [Fact]
    public void Chinese_lines_are_joined_without_a_blank() =>
        Assert.Equal([Chinese, Chinese], PageOf.Text($"{WrapWide(Chinese, 30)}\n\n{WrapWide(Chinese, 30)}").Blocks.ConvertAll(block => block.Text));

    [Fact]
    public void Chinese_lines_of_unequal_length_that_keep_closing_marks_from_a_line_s_beginning_are_joined()
    {
        var wrapped = new StringBuilder();
        for (var i = 0; i < Chinese.Length;)
        {
            var end = Math.Min(i + 36, Chinese.Length);
            end -= end < Chinese.Length && Chinese[end] is '，' or '。' ? 1 : 0;
            wrapped.Append(Chinese, i, end - i).Append('\n');
            i = end;
        }

        var text = wrapped.ToString();
        Assert.Equal([Chinese, Chinese, Chinese], PageOf.Text($"{text}\n{text}\n{text}").Blocks.ConvertAll(block => block.Text));
    }

    [Fact]
    public void An_address_longer_than_the_lines_changes_nothing()
    {
        var address = "https://example.org/" + new string('a', 90);
        const string Before = First + " The plans are kept at", Behind = "where anyone may read them. " + Second;
        Assert.Equal([$"{Before} {address} {Behind}"], PageOf.Text($"{Wrap(Before, 72)}\n{address}\n{Wrap(Behind, 72)}").Blocks.ConvertAll(block => block.Text));
    }

    [Fact]
    public void Wrapped_list_items_and_quotations_are_joined_as_well()
    {
        var dump = $"{Wrap(First, 70)}\n\n- {Wrap(Second, 68).Replace("\n", "\n  ", StringComparison.Ordinal)}\n\n> {Wrap(First, 68).Replace("\n", "\n> ", StringComparison.Ordinal)}";
        Assert.Equal([First, "- " + Second, First], PageOf.Text(dump).Blocks.ConvertAll(block => block.Text));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void Menus_above_and_below_do_not_hide_that_paragraphs_were_wrapped(string between)
    {
        var blocks = PageOf.Text($"{Menu}{between}{Wrap(First, 72)}{between}{Wrap(Second, 72)}{between}{Wrap(First, 72)}{between}{Menu}").Blocks.ConvertAll(block => block.Text);
        Assert.Equal([.. Menu.Split('\n'), First, Second, First, .. Menu.Split('\n')], blocks);
    }

    [Fact]
    public void Without_blank_lines_a_chinese_menu_and_headlines_stay_apart_from_wrapped_paragraphs()
    {
        string[] menu = ["首页", "新闻", "体育", "桥梁封闭一年之后居民仍要绕行六公里才能到达对岸的学校", "镇议会本周二开会讨论旧桥去留", "本地中学合唱团在全省比赛中获得一等奖校长表示十分欣慰"];
        var lines = string.Join('\n', menu);
        Assert.Equal([.. menu, Chinese, Chinese, Chinese, .. menu], PageOf.Text($"{lines}\n{WrapWide(Chinese, 38)}\n{WrapWide(Chinese, 38)}\n{WrapWide(Chinese, 38)}\n{lines}").Blocks.ConvertAll(block => block.Text));
    }

    [Fact]
    public void Full_width_blanks_before_a_paragraph_take_two_columns_each_and_begin_one()
    {
        var wrapped = WrapWide("\u3000\u3000" + Chinese, 38);
        Assert.Equal([Chinese, Chinese, Chinese], PageOf.Text($"{wrapped}\n{wrapped}\n{wrapped}").Blocks.ConvertAll(block => block.Text));
    }

    [Fact]
    public void Chinese_wrapped_by_a_tool_that_counts_characters_is_joined_as_well() =>
        Assert.Equal([Chinese + Chinese, Chinese + Chinese], PageOf.Text($"{WrapWide(Chinese + Chinese, 76)}\n\n{WrapWide(Chinese + Chinese, 76)}\n\n").Blocks.ConvertAll(block => block.Text));

    [Fact]
    public void Korean_is_wrapped_at_blanks()
    {
        const string Korean = "군의회는 화요일 저녁 회의를 열고 지난겨울 홍수 이후 통행이 금지된 낡은 다리를 고칠지 조금 더 상류에 새로 지을지를 논의했으며 남은 교각을 조사한 기술자들은 앞으로 삼십 년은 더 쓸 수 있다고 말했고 주민들은 다음 홍수가 오기 전에 양쪽 둑을 먼저 튼튼하게 해 달라고 요구했으며 회의는 자정이 지나서야 끝났다.";
        var wrapped = Wrap(Korean, 52);
        Assert.Equal([Korean, Korean, Korean], PageOf.Text($"{wrapped}\n\n{wrapped}\n\n{wrapped}").Blocks.ConvertAll(block => block.Text));
    }

    [Fact]
    public void A_last_line_that_happens_to_be_full_is_not_joined_to_a_label()
    {
        var full = Wrap(First, 72).Split('\n')[0][..64] + " by now.";
        var story = $"{Wrap(First, 72)}\n{Wrap(Second, 72)}\n{Wrap(First, 72)}\n{Wrap(First, 72).Split('\n')[0]}\n{full}";
        Assert.Equal("Contact", PageOf.Text($"{story}\nContact").Blocks[^1].Text);
    }

    [Fact]
    public void Teasers_of_one_line_each_are_not_joined_though_all_are_about_as_long()
    {
        var teasers = string.Join('\n', Enumerable.Range(1, 40).Select(i => $"Council says, as it said in {1900 + i}, that nothing at all {new string('w', 1 + (i * 7 % 11))} now"));
        Assert.Equal(40, PageOf.Text(teasers).Blocks.Count);
    }

    [Fact]
    public void Paragraphs_with_links_on_lines_of_their_own_are_not_wrapped()
    {
        var parts = string.Join('\n', Enumerable.Range(0, 12).Select(i => $"{First[..(60 + (i * 5 % 17))]}\nthe {new string('b', 3 + (i % 5))}\nwhich {Second[..(30 + (i * 3 % 13))]}"));
        Assert.Equal(36, PageOf.Text(parts).Blocks.Count);
    }

    [Fact]
    public void The_line_of_a_joined_paragraph_is_its_first()
    {
        var page = PageOf.Text($"{Wrap(First, 60)}\n\n{Wrap(Second, 60)}");
        Assert.Equal([1, Wrap(First, 60).Split('\n').Length + 2], page.Blocks.ConvertAll(block => block.Line));
    }

    [Fact]
    public void Paragraphs_of_one_line_each_stay_apart() =>
        Assert.Equal([First, Second, First, Second, First, Second, First, Second], PageOf.Text(string.Join('\n', First, Second, First, Second, First, Second, First, Second)).Blocks.ConvertAll(block => block.Text));

    [Theory]
    [InlineData("Old bridge to open again|Council meets on Tuesday night|Three held after market fire|Rain expected for the week|New head for village school|Bus fares rise from Monday|Lost dog found after a year|Library extends its hours|Choir wins national prize|Mill to become a museum")]
    [InlineData("首页|新闻|体育|娱乐|财经|科技|汽车|房产|教育|健康|旅游|文化")]
    [InlineData("The curfew tolls the knell of parting day,|The lowing herd wind slowly o'er the lea,|The ploughman homeward plods his weary way,|And leaves the world to darkness and to me.|Now fades the glimm'ring landscape on the sight,|And all the air a solemn stillness holds,|Save where the beetle wheels his droning flight,|And drowsy tinklings lull the distant folds;")]
    [InlineData("桥梁封闭一年之后居民仍要绕行六公里才能到达对岸的学校|镇议会本周二开会讨论旧桥去留|工程师称余下的两个桥墩还可以再用三十年但河岸必须加固|本地中学合唱团在全省比赛中获得一等奖校长表示十分欣慰|老磨坊将改建为博物馆|图书馆从下月起延长开放时间周末两天也将向所有读者开放|失踪一年的小狗在邻县找到了|公交票价下周一起上调学生和老人继续享受半价的优惠政策")]
    public void Menus_lists_of_headlines_and_verse_are_not_joined(string lines) =>
        Assert.Equal(lines, PageOf.Texts(PageOf.Text(lines.Replace('|', '\n'))));

    private static string Wrap(string text, int width)
    {
        var lines = new StringBuilder();
        var column = 0;
        foreach (var word in text.Split(' '))
        {
            var breaks = column > 0 && column + 1 + word.Length > width;
            lines.Append(breaks ? "\n" : column > 0 ? " " : "").Append(word);
            column = breaks || column == 0 ? word.Length : column + 1 + word.Length;
        }

        return lines.ToString();
    }

    private static string WrapWide(string text, int characters) => string.Join('\n', text.Chunk(characters).Select(chunk => new string(chunk)));
}
