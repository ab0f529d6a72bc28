using Cleaner.Evaluation.Corpora;

namespace Cleaner.Evaluation.Twins;

/// <summary>An article of our own that is put behind the page's.</summary>
internal static class OtherStory
{
    private const string English =
        "<h2>Bakery on the market square to close after a century</h2>" +
        "<p>A bakery that has stood on the market square since 1911 will close at the end of June because nobody could be found to take over its ovens.</p>" +
        "<p>The owners, two sisters now past seventy, said they had offered the recipes for nothing to anyone willing to start work at two in the morning.</p>" +
        "<p>Neighbours have collected signatures to keep the shop front at least, which appears in a painting that hangs in the town hall.</p>" +
        "<p>The building's landlord has not decided what will follow, but ruled out another telephone shop.</p>";

    private const string Chinese =
        "<h2>百年面包店六月底关门</h2>" +
        "<p>集市广场上一家自一九一一年开业的面包店将于六月底关门，因为一直找不到愿意接手烤炉的人。</p>" +
        "<p>两位店主是一对年过七旬的姐妹，她们说，谁愿意凌晨两点开始干活，配方就可以白白拿走。</p>" +
        "<p>邻居们已经在征集签名，希望至少能保住店面，镇公所里挂着的一幅油画上就画着它。</p>" +
        "<p>房东还没有决定下一家租给谁，只说不会再是一家手机店。</p>";

    public static string For(GoldPage page) => page.Language == "zh" ? Chinese : English;
}
