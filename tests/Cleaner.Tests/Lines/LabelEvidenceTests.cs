using System.Numerics;
using Cleaner.Lines;
using Cleaner.Lines.Labels;
using Xunit;

namespace Cleaner.Tests.Lines;

/// <summary>What addresses, marks, parts of labels and words of headlines say of a list.</summary>
public class LabelEvidenceTests
{
    [Theory]
    [InlineData("/sport/football/12345", Category.Sports)]
    [InlineData("https://house.paper.example/2021/0403/123.shtml", Category.Property)]
    [InlineData("http://www.paper.example/junshi/2020/10/1.html?from=home", Category.Military)]
    [InlineData("/news/local/sport/ferry-race", Category.Sports)]
    [InlineData("/news/world-65299857", Category.World)]
    [InlineData("/real-estate/", Category.Property)]
    [InlineData("https://photo.paper.example/c/1.shtml", Category.Gallery)]
    public void Folders_and_hosts_of_an_address_name_a_channel(string address, Category category)
    {
        Assert.Equal(category, AddressWords.Find(address));
    }

    [Theory]
    [InlineData("/a/12345.html")]
    [InlineData("https://sport.example/a/1")]
    [InlineData("/2021/04/house-prices-in-the-world-of-sport")]
    [InlineData("")]
    [InlineData("#")]
    public void Story_names_and_the_site_itself_do_not(string address)
    {
        Assert.Null(AddressWords.Find(address));
    }

    [Fact]
    public void A_class_that_speaks_of_layout_names_no_channel()
    {
        Assert.Equal(Category.Sports, AddressWords.FindClass("box mod-sports"));
        Assert.Null(AddressWords.FindClass("col-auto style1 home-column"));
    }

    [Theory]
    [InlineData("全城都在搜", Category.Ranking)]
    [InlineData("Lo + visto", Category.Ranking)]
    [InlineData("Clips of the week", Category.Video)]
    [InlineData("From the photo desk", Category.Gallery)]
    [InlineData("值得一读", Category.Recommended)]
    [InlineData("刚刚更新", Category.Latest)]
    [InlineData("最新视频", Category.Video)]
    public void A_part_of_a_heading_names_its_kind(string label, Category category)
    {
        Assert.Equal(category, Kinds.FindInside(Line.Of(label)));
    }

    [Theory]
    [InlineData("国际图片", Category.Gallery)]
    [InlineData("体育图集", Category.Sports)]
    public void Pictures_of_the_world_are_pictures_and_those_of_a_channel_its_own(string label, Category category)
    {
        Assert.Equal(category, Kinds.Find(Line.Of(label)));
    }

    [Theory]
    [InlineData("Striker hands in transfer request", Category.Sports)]
    [InlineData("城北三個新盤同日開盤", Category.Property)]
    [InlineData("Ипотека подорожала, спрос не упал", Category.Property)]
    [InlineData("Landlords raise the rent", Category.Property)]
    public void Words_of_a_headline_speak_for_a_channel(string headline, Category category)
    {
        Assert.True((HeadlineWords.In(headline) >> (int)category & 1) == 1);
    }

    [Fact]
    public void A_headline_without_such_words_speaks_for_none()
    {
        Assert.Equal(0, BitOperations.PopCount(HeadlineWords.In("她在沙漠里种了四十年")));
    }

    [Theory]
    [InlineData("18 photos", true)]
    [InlineData("(9图)", true)]
    [InlineData("组图：雪落弄堂", true)]
    [InlineData("18", false)]
    [InlineData("A photo of the harbour", false)]
    public void Counts_of_pictures_are_known(string text, bool expected)
    {
        Assert.Equal(expected, EntryMarks.IsOfPictures(text));
    }

    [Theory]
    [InlineData("12.6万次播放", true)]
    [InlineData("视频：水牛过马路", true)]
    [InlineData("她把视频播放给邻居看", false)]
    public void So_are_counts_of_plays(string text, bool expected)
    {
        Assert.Equal(expected, EntryMarks.IsOfClips(text));
    }

    [Theory]
    [InlineData("0:52", 52)]
    [InlineData("12:30", 750)]
    [InlineData("Tour the planetarium barn (1:15)", 75)]
    [InlineData("10:52 渡輪服務因大霧暫停", 652)]
    [InlineData("9:30 am", null)]
    [InlineData("昨天 21:00", null)]
    [InlineData("2020-08-22 21:57", null)]
    [InlineData("Twins 3, Rovers 1", null)]
    public void A_clock_is_read_at_either_end(string text, int? seconds)
    {
        Assert.Equal(seconds, EntryMarks.ClockIn(text));
    }

    [Theory]
    [InlineData("Vous êtes ici : Accueil > Sport", Reason.Navigation)]
    [InlineData("Подписывайтесь на наш канал", Reason.Share)]
    [InlineData("Laisser un commentaire", Reason.Comments)]
    [InlineData("На правах рекламы", Reason.Advert)]
    [InlineData("Reproduction interdite", Reason.Legal)]
    public void Phrases_are_known_in_the_languages_of_the_press(string line, Reason reason)
    {
        Assert.Equal(reason, LineRules.FindPhrase(Line.Of(line), Line.Longest));
    }
}
