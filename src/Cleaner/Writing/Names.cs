namespace Cleaner.Writing;

/// <summary>The names of reasons and categories as JSON has them: lower case, words joined by hyphens.</summary>
internal static class Names
{
    public static string ToName(this Reason reason) => reason switch
    {
        Reason.Body => "body",
        Reason.Title => "title",
        Reason.Byline => "byline",
        Reason.Summary => "summary",
        Reason.Caption => "caption",
        Reason.Duplicate => "duplicate",
        Reason.OtherArticle => "other-article",
        Reason.Widget => "widget",
        Reason.Navigation => "navigation",
        Reason.Share => "share",
        Reason.Comments => "comments",
        Reason.Advert => "advert",
        Reason.Legal => "legal",
        Reason.Template => "template",
        Reason.LowScore => "low-score",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static string ToName(this Category category) => category switch
    {
        Category.Travel => "travel",
        Category.Cars => "cars",
        Category.Tech => "tech",
        Category.Culture => "culture",
        Category.Food => "food",
        Category.Sports => "sports",
        Category.Entertainment => "entertainment",
        Category.Finance => "finance",
        Category.Property => "property",
        Category.Health => "health",
        Category.Education => "education",
        Category.Games => "games",
        Category.Fashion => "fashion",
        Category.Military => "military",
        Category.World => "world",
        Category.China => "china",
        Category.Local => "local",
        Category.Society => "society",
        Category.Opinion => "opinion",
        Category.Ranking => "ranking",
        Category.Recommended => "recommended",
        Category.Related => "related",
        Category.Latest => "latest",
        Category.Gallery => "gallery",
        Category.Video => "video",
        Category.Tags => "tags",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };
}
