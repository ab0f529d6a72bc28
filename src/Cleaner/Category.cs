namespace Cleaner;

/// <summary>
/// What a dropped <see cref="Reason.Widget"/> lists: the channel its stories belong to where its label or tab names one, else its kind.
/// </summary>
public enum Category
{
    /// <summary>Channel: travel (旅游).</summary>
    Travel,

    /// <summary>Channel: cars (汽车).</summary>
    Cars,

    /// <summary>Channel: technology and science (科技).</summary>
    Tech,

    /// <summary>Channel: culture (文化).</summary>
    Culture,

    /// <summary>Channel: food (美食).</summary>
    Food,

    /// <summary>Channel: sports (体育).</summary>
    Sports,

    /// <summary>Channel: entertainment (娱乐).</summary>
    Entertainment,

    /// <summary>Channel: finance and business (财经).</summary>
    Finance,

    /// <summary>Channel: property (房产).</summary>
    Property,

    /// <summary>Channel: health (健康).</summary>
    Health,

    /// <summary>Channel: education (教育).</summary>
    Education,

    /// <summary>Channel: games (游戏).</summary>
    Games,

    /// <summary>Channel: fashion (时尚).</summary>
    Fashion,

    /// <summary>Channel: military (军事).</summary>
    Military,

    /// <summary>Channel: world news (国际).</summary>
    World,

    /// <summary>Channel: China (国内).</summary>
    China,

    /// <summary>Channel: local news (本地).</summary>
    Local,

    /// <summary>Channel: society (社会).</summary>
    Society,

    /// <summary>Channel: opinion (评论).</summary>
    Opinion,

    /// <summary>Kind: most read, most shared, hot.</summary>
    Ranking,

    /// <summary>Kind: picked for the reader, by hand or by machine.</summary>
    Recommended,

    /// <summary>Kind: stories on the same matter.</summary>
    Related,

    /// <summary>Kind: newest stories.</summary>
    Latest,

    /// <summary>Kind: picture galleries.</summary>
    Gallery,

    /// <summary>Kind: videos.</summary>
    Video,

    /// <summary>Kind: tags, topics, keywords.</summary>
    Tags,
}
