using Cleaner.Lines;
using Cleaner.Lines.Labels;
using Xunit;

namespace Cleaner.Tests.Lines;

public class LabelsTests
{
    [Theory]
    [InlineData("旅游", Category.Travel)]
    [InlineData("汽车频道", Category.Cars)]
    [InlineData("科技", Category.Tech)]
    [InlineData("文化新闻", Category.Culture)]
    [InlineData("【美食】", Category.Food)]
    [InlineData("體育", Category.Sports)]
    [InlineData("娛樂新聞", Category.Entertainment)]
    [InlineData("Business news", Category.Finance)]
    [InlineData("房产", Category.Property)]
    [InlineData("Health", Category.Health)]
    [InlineData("教育资讯", Category.Education)]
    [InlineData("Games", Category.Games)]
    [InlineData("时尚", Category.Fashion)]
    [InlineData("军事", Category.Military)]
    [InlineData("国际要闻", Category.World)]
    [InlineData("国内", Category.China)]
    [InlineData("Local", Category.Local)]
    [InlineData("社会", Category.Society)]
    [InlineData("OPINION", Category.Opinion)]
    public void A_channel_is_known_by_its_name(string label, Category category) => Assert.Equal(category, Channels.Find(Line.Of(label)));

    [Theory]
    [InlineData("新闻排行榜", Category.Ranking)]
    [InlineData("48小时点击", Category.Ranking)]
    [InlineData("Most read in Sport", Category.Sports)]
    [InlineData("MOST READ", Category.Ranking)]
    [InlineData("北岸图库", Category.Gallery)]
    [InlineData("In pictures", Category.Gallery)]
    [InlineData("精彩推荐", Category.Recommended)]
    [InlineData("猜你喜欢", Category.Recommended)]
    [InlineData("Recommended for you", Category.Recommended)]
    [InlineData("相关新闻", Category.Related)]
    [InlineData("延伸閱讀", Category.Related)]
    [InlineData("Read more:", Category.Related)]
    [InlineData("Mehr zum Thema", Category.Related)]
    [InlineData("滚动新闻", Category.Latest)]
    [InlineData("Latest stories", Category.Latest)]
    [InlineData("相关视频", Category.Video)]
    [InlineData("标签：", Category.Tags)]
    [InlineData("Topics", Category.Tags)]
    [InlineData("体育热点", Category.Sports)]
    [InlineData("LEA MÁS", Category.Related)]
    [InlineData("También puedes leer:", Category.Related)]
    [InlineData("Leia mais", Category.Related)]
    [InlineData("Czytaj też", Category.Related)]
    [InlineData("Lees ook", Category.Related)]
    [InlineData("Läs också", Category.Related)]
    [InlineData("İLGİLİ HABERLER", Category.Related)]
    [InlineData("İlgili Haberler", Category.Related)]
    [InlineData("Baca juga:", Category.Related)]
    [InlineData("Διαβάστε επίσης", Category.Related)]
    [InlineData("Le puede interesar", Category.Recommended)]
    [InlineData("Das könnte dich auch interessieren", Category.Recommended)]
    [InlineData("Polecamy", Category.Recommended)]
    public void A_widget_s_label_says_its_kind_or_its_channel(string label, Category category) => Assert.Equal(category, Kinds.Find(Line.Of(label)));

    [Theory]
    [InlineData("热门景区门票今起预约")]
    [InlineData("相关部门负责人回应渡轮停航")]
    [InlineData("推荐一家岛上的小店")]
    [InlineData("Most people read nothing")]
    [InlineData("Latest ferry sinks")]
    [InlineData("Travelling light")]
    [InlineData("24小时营业的书店")]
    [InlineData("三小时前")]
    [InlineData("Kinder sollen mehr lesen")]
    [InlineData("Cómo leer más")]
    [InlineData("Aquí puede leer")]
    [InlineData("Weitere Informationen")]
    [InlineData("Weitere Themen")]
    [InlineData("")]
    public void A_headline_is_no_label(string line)
    {
        Assert.Null(Kinds.Find(Line.Of(line)));
        Assert.Null(Channels.Find(Line.Of(line)));
    }
}
