namespace Cleaner.Tests.Twins;

/// <summary>Articles for the duplicates' tests, and pages made of them.</summary>
internal static class Story
{
    public static readonly string[] English =
    [
        "The night ferry between the two islands will run again from April, the regional transport office said on Monday after a trial that lasted most of the winter.",
        "Passengers had complained since the service was cut three years ago that a missed connection meant a hotel bill larger than the fare itself.",
        "\"My grandchildren thought I had moved to another planet,\" said Ida Marlowe, who lives near the northern pier and crosses to see them twice a month.",
        "The office will pay for the first two seasons out of a fund for remote places, and wants the shipping line to carry the cost alone by the third.",
        "Whether that can work is disputed: a study commissioned last autumn counted fewer than forty travellers on an ordinary weekday night.",
        "The line's director, Tomas Reyl, answered that nobody travels on a ship that does not sail, and promised a timetable before the end of the month.",
    ];

    public static readonly string[] Other =
    [
        "A bakery that has stood on the market square since 1911 will close at the end of June because nobody could be found to take over its ovens.",
        "The owners, two sisters now past seventy, said they had offered the recipes for nothing to anyone willing to start work at two in the morning.",
        "Neighbours have collected signatures to keep the shop front at least, which appears in a painting that hangs in the town hall.",
        "The building's landlord has not decided what will follow, but ruled out another telephone shop.",
    ];

    public static readonly string[] Simplified =
    [
        "两座岛之间的夜间渡轮将从四月起恢复运行，地区交通部门星期一在经过一个冬天的试航之后宣布了这一决定。",
        "自从三年前这条航线停运以来，旅客们一直抱怨说，错过一次换乘就意味着一笔比船票还贵的旅馆账单。",
        "住在北码头附近的一位老人说，她每个月要过海两次看望孙辈，孩子们都以为她搬到另外一个星球上去了。",
        "前两个季度的费用将由偏远地区基金支付，交通部门希望航运公司从第三个季度开始自己承担全部费用。",
        "这样做是否可行还有争议，去年秋天的一份调查显示，平常日子的夜里乘船的旅客还不到四十人。",
    ];

    public static readonly string[] Traditional =
    [
        "兩座島之間的夜間渡輪將從四月起恢復運行，地區交通部門星期一在經過一個冬天的試航之後宣布了這一決定。",
        "自從三年前這條航線停運以來，旅客們一直抱怨說，錯過一次換乘就意味著一筆比船票還貴的旅館賬單。",
        "住在北碼頭附近的一位老人說，她每個月要過海兩次看望孫輩，孩子們都以為她搬到另外一個星球上去了。",
        "前兩個季度的費用將由偏遠地區基金支付，交通部門希望航運公司從第三個季度開始自己承擔全部費用。",
        "這樣做是否可行還有爭議，去年秋天的一份調查顯示，平常日子的夜裡乘船的旅客還不到四十人。",
    ];

    public static readonly string[] Furniture = [.. Enumerable.Range(1, 8).Select(i => $"{MarkedScorer.Furniture} menu entry number {i} of the site")];

    public static CleanResult Clean(string body) => new NewsCleaner(CleanOptions.Default, new MarkedScorer()).Clean($"<html><body>{body}</body></html>");

    public static CleanResult CleanText(params string[] lines) => new NewsCleaner(CleanOptions.Default, new MarkedScorer()).CleanText(string.Join("\n\n", lines));

    public static string Html(params string[] paragraphs) => $"<p>{string.Join("</p>\n<p>", paragraphs)}</p>";

    /// <summary>What was kept, paragraph by paragraph.</summary>
    public static string[] Kept(CleanResult result) => [.. result.Blocks.Where(block => block.Verdict.Keep).Select(block => block.Text)];

    /// <summary>How often each paragraph stands in the result's text.</summary>
    public static int[] Counts(CleanResult result, string[] paragraphs) => [.. paragraphs.Select(paragraph => result.Text.Split(paragraph).Length - 1)];

    public static int[] Ones(string[] paragraphs) => [.. paragraphs.Select(_ => 1)];
}
