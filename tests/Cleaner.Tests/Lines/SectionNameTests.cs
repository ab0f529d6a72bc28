using Cleaner.Lines;
using Cleaner.Lines.Labels;
using Xunit;

namespace Cleaner.Tests.Lines;

public class SectionNameTests
{
    [Theory]
    [InlineData("楼市观察", Category.Property)]
    [InlineData("體育快訊", Category.Sports)]
    [InlineData("国际军事", Category.Military)]
    [InlineData("美食天地", Category.Food)]
    [InlineData("社会ニュース", Category.Society)]
    [InlineData("China Watch", Category.China)]
    [InlineData("More sport headlines", Category.Sports)]
    [InlineData("Markets & Money", Category.Finance)]
    [InlineData("Neues aus der Region", Category.Local)]
    [InlineData("Новости спорта", Category.Sports)]
    public void A_channel_and_words_of_any_section_are_its_name(string label, Category category)
    {
        Assert.Equal(category, SectionName.Find(Line.Of(label), isLoose: false));
    }

    [Theory]
    [InlineData("陇岭各地", Category.Local)]
    [InlineData("Penhallow sport", Category.Sports)]
    public void A_paper_or_place_in_it_is_read_only_where_a_list_is_known_to_follow(string label, Category category)
    {
        Assert.Null(SectionName.Find(Line.Of(label), isLoose: false));
        Assert.Equal(category, SectionName.Find(Line.Of(label), isLoose: true));
    }

    [Theory]
    [InlineData("AI观察", Category.Tech)]
    [InlineData("IT・科学", Category.Tech)]
    [InlineData("3C新品", Category.Tech)]
    [InlineData("最Hit文章", null)]
    [InlineData("爱Fit生活", null)]
    public void A_Latin_word_in_a_Chinese_name_is_read_whole(string label, Category? category) => Assert.Equal(category, SectionName.Find(Line.Of(label), isLoose: true));

    [Theory]
    [InlineData("Le Courrier Jeux", Category.Games)]
    [InlineData("Suivez Le Courrier", null)]
    [InlineData("Courrier des lecteurs", Category.Opinion)]
    [InlineData("Tribune", Category.Opinion)]
    public void A_channel_whose_name_papers_bear_yields_to_another(string label, Category? category) => Assert.Equal(category, SectionName.Find(Line.Of(label), isLoose: true));

    [Theory]
    [InlineData("大家都在看")]
    [InlineData("Swimmers told to keep left")]
    [InlineData("School choir returns with national sports prize")]
    [InlineData("教育部：中小学校服不得强制购买")]
    public void Other_labels_and_headlines_name_no_channel(string line)
    {
        Assert.Null(SectionName.Find(Line.Of(line), isLoose: true));
    }

    [Theory]
    [InlineData("大家都在看", Category.Recommended)]
    [InlineData("48小时点击榜", Category.Ranking)]
    [InlineData("编辑精选", Category.Recommended)]
    [InlineData("延伸阅读", Category.Related)]
    [InlineData("猜你喜欢", Category.Recommended)]
    [InlineData("图说天下", Category.Gallery)]
    [InlineData("Mehr zum Thema", Category.Related)]
    [InlineData("Popular right now", Category.Ranking)]
    [InlineData("As it happens", Category.Latest)]
    public void Labels_name_their_kind(string label, Category category)
    {
        Assert.Equal(category, Kinds.Find(Line.Of(label)));
    }
}
