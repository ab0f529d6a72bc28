using System.Collections.Frozen;

namespace Cleaner.Lines.Labels;

/// <summary>The names of channels, folded: one line each, in the languages of the press. A new channel name is one word here.</summary>
internal static class Channels
{
    private static readonly FrozenDictionary<string, Category> Names = Build();

    /// <summary>What portals put behind a channel's name.</summary>
    private static readonly string[] Suffixes = ["频道", "新闻", "资讯", "要闻", "栏目", "专区", "专栏", "ニュース", "뉴스", " news", " nachrichten"];

    /// <summary>Whether a folded word is a channel's name.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => Names.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>The channel that a folded line names and nothing else, or null.</summary>
    public static Category? Find(string line)
    {
        if (Names.TryGetValue(line, out var category))
        {
            return category;
        }

        foreach (var suffix in Suffixes)
        {
            if (line.EndsWith(suffix, StringComparison.Ordinal) && Names.TryGetValue(line[..^suffix.Length], out category))
            {
                return category;
            }
        }

        return null;
    }

    private static FrozenDictionary<string, Category> Build()
    {
        var names = new Dictionary<string, Category>(StringComparer.Ordinal);
        Add(Category.Travel, "旅游|旅行|文旅|出行|travel|reise|reisen|viajes|voyage|voyages|viaggi|turismo|путешествия|туризм|旅|トラベル|여행");
        Add(Category.Cars, "汽车|车市|车讯|autos|cars|motoring|auto|motor|automotive|automobile|авто|クルマ|自動車|자동차");
        Add(Category.Tech, "科技|科学|数码|it|互联网|tech|technology|science|digital|technik|tecnologia|tecnología|ciencia|sciences|high-tech|технологии|наука|テクノロジー|科学・技術|it・科学|it/과학|기술|과학");
        Add(Category.Culture, "文化|人文|艺术|读书|艺文|culture|arts|books|kultur|cultura|feuilleton|культура|カルチャー|문화");
        Add(Category.Food, "美食|食品|饮食|餐饮|食安|food|recipes|food & drink|essen|genuss|gastronomia|gastronomía|cuisine|cucina|еда|グルメ|음식|맛집");
        Add(Category.Sports, "体育|运动|足球|篮球|sport|sports|football|deportes|esportes|спорт|スポーツ|스포츠");
        Add(Category.Entertainment, "娱乐|影视|电影|音乐|明星|影剧|演艺|entertainment|celebrity|showbiz|movies|music|unterhaltung|leute|espectaculos|espectáculos|people|развлечения|шоу-бизнес|芸能|エンタメ|연예");
        Add(Category.Finance, "财经|金融|经济|股票|股市|证券|财富|理财|产经|商业|business|finance|economy|money|markets|wirtschaft|finanzen|economia|economía|économie|экономика|бизнес|経済|ビジネス|경제|금융");
        Add(Category.Property, "房产|楼市|地产|家居|property|real estate|homes|immobilien|inmobiliaria|immobilier|недвижимость|不動産|부동산");
        Add(Category.Health, "健康|医疗|卫生|养生|health|wellness|gesundheit|salud|santé|salute|saude|saúde|здоровье|医療|건강");
        Add(Category.Education, "教育|高考|校园|留学|考试|education|schools|bildung|karriere|educacion|educación|éducation|образование|교육");
        Add(Category.Games, "游戏|电竞|games|gaming|spiele|juegos|jeux|игры|ゲーム|게임");
        Add(Category.Fashion, "时尚|女性|美容|潮流|fashion|style|beauty|mode|moda|мода|ファッション|패션");
        Add(Category.Military, "军事|国防|军情|military|defence|defense|militär|armee|defensa|армия|военные|군사|국방");
        Add(Category.World, "国际|全球|环球|world|international|ausland|mundo|internacional|monde|esteri|мир|в мире|国際|海外|국제|세계");
        Add(Category.China, "中国|国内|时政|内地|大陆|china");
        Add(Category.Local, "本地|地方|城事|都市|同城|local|metro|region|regional|lokales|locales|местные|地域|지역");
        Add(Category.Society, "社会|民生|法治|法制|society|crime|panorama|gesellschaft|sociedad|société|cronaca|общество|社会・話題|사회");
        Add(Category.Opinion, "评论|观点|时评|社论|言论|专栏|opinion|comment|editorial|columns|commentary|meinung|kommentare|opinion y|opinión|tribunes|мнения|オピニオン|社説|오피니언|사설");
        return names.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(Category category, string list)
        {
            foreach (var name in Line.Phrases(list))
            {
                names[name] = category;
            }
        }
    }
}
