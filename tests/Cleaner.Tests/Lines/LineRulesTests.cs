using Cleaner.Lines;
using Cleaner.Tests.Segmenting;
using Xunit;

namespace Cleaner.Tests.Lines;

public class LineRulesTests
{
    [Theory]
    [InlineData("分享到：微信 微博 QQ空间", Reason.Share)]
    [InlineData("【扫一扫】", Reason.Share)]
    [InlineData("關注我們", Reason.Share)]
    [InlineData("扫描二维码，下载本报客户端", Reason.Share)]
    [InlineData("Facebook | Twitter | WhatsApp | Email", Reason.Share)]
    [InlineData("SHARE THIS STORY", Reason.Share)]
    [InlineData("Teilen", Reason.Share)]
    [InlineData("首页 > 新闻 > 本地", Reason.Navigation)]
    [InlineData("您现在的位置：首页", Reason.Navigation)]
    [InlineData("返回顶部 ↑", Reason.Navigation)]
    [InlineData("1 2 3 4 5 下一页", Reason.Navigation)]
    [InlineData("国际 体育 娱乐 财经 科技 汽车", Reason.Navigation)]
    [InlineData("Home › World › Europe", Reason.Navigation)]
    [InlineData("Skip to main content", Reason.Navigation)]
    [InlineData("ＨＯＭＥ", Reason.Navigation)]
    [InlineData("Copyright 2021 The Pier Gazette", Reason.Legal)]
    [InlineData("© The Pier Gazette", Reason.Legal)]
    [InlineData("未经授权不得转载", Reason.Legal)]
    [InlineData("沪ICP备00000000号", Reason.Legal)]
    [InlineData("Privacy policy", Reason.Legal)]
    [InlineData("Alle Rechte vorbehalten.", Reason.Legal)]
    [InlineData("Comments (12)", Reason.Comments)]
    [InlineData("网友评论", Reason.Comments)]
    [InlineData("已有 35 条评论", Reason.Comments)]
    [InlineData("Leave a reply", Reason.Comments)]
    [InlineData("Sign up for our morning newsletter", Reason.Advert)]
    [InlineData("广告", Reason.Advert)]
    [InlineData("Story continues below", Reason.Advert)]
    [InlineData("责任编辑：王小川", Reason.Byline)]
    [InlineData("（編輯：李大海）", Reason.Byline)]
    [InlineData("来源：北岸日报 作者：陈默", Reason.Byline)]
    [InlineData("北岸新闻记者 陈小默", Reason.Byline)]
    [InlineData("나루섬(한빛) | 홍길동 기자 hong@daily.example", Reason.Byline)]
    public void A_line_that_speaks_for_itself_is_named(string line, Reason reason) => Assert.Equal(reason, Find(line));

    [Theory]
    [InlineData("Shareholders vote on Monday")]
    [InlineData("그날 밤 섬에 남은 사람은 홍길동 기자")]
    [InlineData("Sharing a flat with strangers is back in fashion")]
    [InlineData("The council met on Tuesday evening.")]
    [InlineData("Home prices rise for a third month")]
    [InlineData("Next stop: the islands")]
    [InlineData("Comments by the minister cause anger abroad")]
    [InlineData("Advertising revenue falls again at the Gazette")]
    [InlineData("首页推荐引发的争议")]
    [InlineData("分享经济走到十字路口")]
    [InlineData("Macron : « nous sommes prêts » à négocier")]
    [InlineData("Der Trainer sagte »wir sind bereit« und ging")]
    [InlineData("渡轮将从四月起恢复运行")]
    [InlineData("微信支付在岛上的小店里也能用了")]
    public void A_line_that_only_begins_alike_is_not(string line) => Assert.Null(Find(line));

    [Theory]
    [InlineData("图为修复后的码头。李明 摄", true)]
    [InlineData("Photo: Ann Lee", true)]
    [InlineData("The pier last week. Ann Lee/AFP", true)]
    [InlineData("资料图", true)]
    [InlineData("The photo shows nothing, she said.", false)]
    [InlineData("渡轮将从四月起恢复运行", false)]
    [InlineData("The light at Main and Third on its last evening. (Pete Odegaard / Lakeshore Sentinel)", true)]
    [InlineData("The cart on the bridge (AP Photo/Jane Doe)", true)]
    [InlineData("They played three songs by their favourite band (AC/DC)", false)]
    [InlineData("Bring bread, butter and jam (and/or honey)", false)]
    [InlineData("The line runs all night on both days (Friday / Saturday 24)", false)]
    public void A_caption_is_known_by_its_first_or_last_words(string line, bool caption) =>
        Assert.Equal(caption ? Reason.Caption : null, LineRules.FindCaption(PageOf.Html($"<p>{line}</p>").Blocks[0]));

    [Theory]
    [InlineData(" 【推荐阅读】 ", "推荐阅读")]
    [InlineData("推薦閱讀：", "推荐阅读")]
    [InlineData("ＭＯＳＴ　ＲＥＡＤ »", "most read")]
    [InlineData("Comments (12)", "comments")]
    [InlineData("★☆★", "")]
    [InlineData("© 2021", "© 2021")]
    public void A_line_is_folded_and_loses_the_marks_round_it(string text, string line) => Assert.Equal(line, Line.Of(text));

    [Fact]
    public void What_is_too_long_for_a_label_is_no_line()
    {
        Assert.Equal(80, Line.Of(new string('a', 80)).Length);
        Assert.Equal("", Line.Of(new string('a', 81)));
    }

    [Theory]
    [InlineData("原标题：渡轮复航", true)]
    [InlineData("Original headline: Ferry returns", true)]
    [InlineData("原标题党的兴衰", false)]
    public void The_headline_an_article_had_elsewhere_is_marked(string line, bool matches) => Assert.Equal(matches, TitleMark.Matches(Line.Of(line)));

    private static Reason? Find(string line)
    {
        var block = PageOf.Html($"<p>{System.Net.WebUtility.HtmlEncode(line)}</p>").Blocks[0];
        return LineRules.Find(block, Line.Of(block));
    }
}
