using Cleaner.Scoring;

namespace Cleaner.Lines.Labels;

/// <summary>The labels of widgets by kind, folded. A new label is one word in one of these lines.</summary>
internal static class Kinds
{
    /// <summary>The longest label that a kind's word may stand at the start or end of: in Chinese and Japanese characters, and in other scripts' characters.</summary>
    private const int LongestCjk = 10;

    private const int LongestOther = 34;

    /// <summary>In order: where a line holds words of two kinds (相关视频, 推荐图集), the earlier kind wins.</summary>
    private static readonly (Category Kind, string[] Words)[] Table =
    [
        (Category.Tags, Words(
            "标签|关键词|关键字|tags|tag|topics|topic|themen|schlagworte|temas|etiquetas|mots-clés|sujets|теги|темы|метки|タグ|キーワード|태그|키워드|filed under|" +
            "archivado en|en savoir plus sur|lesen sie mehr zu|related topics|more on these topics|本文标签|话题标签|热门标签|文章标签|hashtags|keywords|" +
            "filed in|tagged|schlagwörter|stichworte|mots clés|ключевые слова|キーワードタグ|関連タグ|관련태그|" +
            "in this story|subjects|people and places|主题词|本文关键词|in diesem artikel|dans cet article|en este artículo|в этой статье|" +
            "palavras-chave|parole chiave|assuntos relacionados|argomenti correlati")),
        (Category.Video, Words(
            "视频|影音|短视频|video|videos|watch|watch now|动画|動画|영상|видео|vidéos|vídeos|小视频|热播|视听|动新闻|影片|微电影|on demand|à regarder|replay|видеорепортажи|смотреть|streams|full episodes|视频精选|看视频|短片|tv|video of the day|" +
            "most watched videos|watch & listen|top videos|videothek|mediathek|en vidéo|vidéos du jour|à voir|vídeos del día|видеорепортаж|" +
            "видео дня|动画新闻|動画ニュース|映像|映像ニュース|동영상|" +
            "clips|video clips|on film|on camera|reels|现场视频|回放|看现场|视频集锦|bewegtbild|à l'image|en cámara|на видео|ムービー|" +
            "vídeos do dia|vidéos à la une|assista aos vídeos|assista ao vídeo|videogallery|영상뉴스|영상 뉴스|동영상뉴스|동영상 뉴스|видеоновости|видеосюжеты")),
        (Category.Gallery, Words(
            "图库|影像|图集|组图|大图|图片|图说|图说天下|高清图|画廊|图片新闻|图片频道|photos|photo galleries|gallery|galleries|in pictures|pictures|bilder|fotostrecken|fotos|" +
            "galería|galeria|galerie|фото|фотогалерея|フォトギャラリー|写真特集|写真|포토|포토뉴스|화보|光影|看图|读图|美图|美图秀|视觉|相簿|焦点图|相片集|photo essays|best shots|portfolio|le monde en images|the world in pictures|фотолента|фотофакт|в объективе|bilderstrecken|bilderstrecke|in photos|in images|picture special|photography|图片故事|影集|图览|图辑|图片精选|视觉志|picture gallery|" +
            "in pics|pics|pictures of the day|pictures of the week|photo of the day|photos of the day|best photos|slideshow|slideshows|" +
            "image gallery|photo essay|bildergalerie|bildergalerien|fotogalerie|fotogalerien|bilder des tages|en images|diaporama|diaporamas|" +
            "photos du jour|l'actu en images|en fotos|en imágenes|fotogalería|фоторепортаж|фоторепортажи|фото дня|галерея|フォト|写真ニュース|フォトニュース|" +
            "写真館|포토갤러리|" +
            "through the lens|lens|the lens|week in pictures|the week in pictures|snapshots|snapshot|day in pictures|the day in pictures|镜头|镜头下|定格|瞬间|影廊|镜像|im bild|augenblicke|momentaufnahmen|objectif|dans l'objectif|instantáneas|instantánea|кадр|кадры|в кадре|カメラ|" +
            "fotogallery|foto gallery|foto del giorno|le foto del giorno|galeria de fotos|galeria de imagens|galerias de fotos|fotos do dia|imagens do dia|las fotos del día|fotos del día|galería de fotos|galería de imágenes|fotogalerías|фотогалереи|bildstrecke|bildstrecken|사진뉴스|포토 뉴스|포토·화보")),
        (Category.Ranking, Words(
            "排行|排行榜|点击榜|热榜|热搜|热搜榜|热点|热门|热文|热图|人气|最热|榜单|热评|点阅率|大家都在搜|全网都在看|top stories this week|top articles|readers' choice|top stories of the week|热读|阅读榜|周榜|日榜|月榜|总榜|热议|最多浏览|most read|most popular|most viewed|most shared|most commented|" +
            "most watched|trending|trending now|popular|popular now|popular stories|popular posts|top 10|top 5|top reads|what's hot|" +
            "meistgelesen|meist gelesen|am häufigsten gelesen|lo más leído|lo más visto|las más leídas|más leídas|más leído|mas leidas|" +
            "les plus lus|articles les plus lus|i più letti|mais lidas|самое читаемое|популярное|популярные|самое популярное|アクセスランキング|ランキング|" +
            "人気記事|많이 본 뉴스|많이 본 기사|인기기사|인기 기사|가장 많이 본|랭킹|榜|排名|点击排行|阅读排行|热度榜|最多|最受欢迎|最多人看|热搜词|热帖|风云榜|热力榜|飙升榜|点击最多|most talked about|" +
            "most discussed|most clicked|most emailed|most searched|most loved|popular right now|popular this week|popular today|best read|" +
            "what's trending|top 20|top ten|hot topics|hot right now|meistgeklickt|meistgesehen|meistkommentiert|meist gesehen|" +
            "meist kommentiert|beliebt|die beliebtesten|top-themen|les plus consultés|les plus partagés|les plus commentés|le plus lu|les + lus|" +
            "le top|top des lectures|más vistas|más vistos|lo más comentado|lo más compartido|самые читаемые|самое обсуждаемое|" +
            "самое просматриваемое|читаемое|топ недели|топ-10|топ дня|рейтинг|人気の記事|人気順|よく読まれている|よく読まれている記事|よく読まれた記事|読まれています|週間ランキング|많이 본|" +
            "많이 읽은|베스트|" +
            "what people are reading|top of the week|the top ten|readers' favourites|readers' favorites|favourites of the week|大家最爱看|读者最爱|点赞榜|收藏榜|转发榜|lesercharts|am meisten gelesen|die meistgelesenen|palmarès|los más leídos|самые популярные|" +
            "as mais lidas|as mais vistas|notícias mais lidas|matérias mais lidas|le più lette|i più visti|articoli più letti|notizie più lette|le notizie più lette|lo más popular|las más vistas|noticias más leídas|les plus populaires|articles populaires|meistgelesene|meistgelesene artikel|die meistgelesenen artikel|meistgelesene beiträge|beliebte artikel|beliebteste artikel|die beliebtesten artikel|top-artikel|meistgeklickte artikel|meistkommentierte artikel|самые обсуждаемые|самое популярное за неделю|いま読まれている記事|今読まれている記事|読まれている記事|人気記事ランキング|記事ランキング|話題の記事|조회수 많은 기사|댓글 많은 기사|댓글 많은 뉴스|공감 많은 기사|많이 읽은 기사|많이 읽은 뉴스|랭킹뉴스|랭킹 뉴스|인기뉴스|인기 뉴스|most popular stories|most popular articles")),
        (Category.Related, Words(
            "相关|相关新闻|相关阅读|相关报道|相关文章|相关链接|相关资讯|延伸阅读|扩展阅读|更多相关|更多报道|深度阅读|新闻背景|en savoir plus|同类文章|看更多|新闻链接|related|related stories|related articles|related news|" +
            "related content|related links|related coverage|read more|read also|see also|also read|more on this|more on this story|more from|" +
            "more like this|more about|more on|more stories|more in this|more news|further reading|read next|up next|keep reading|continue reading|next article|" +
            "next story|mehr zum thema|zum thema|mehr dazu|lesen sie auch|auch interessant|noticia relacionada|noticias relacionadas|" +
            "más información|lee también|leer también|lire aussi|à lire aussi|sur le même sujet|leggi anche|leia também|veja também|" +
            "читайте также|по теме|материалы по теме|смотрите также|関連記事|関連ニュース|関連リンク|관련기사|관련 기사|관련뉴스|延伸报道|相关专题|相关话题|同场加映|往期回顾|往期|往期精彩|" +
            "事件回顾|背景链接|此前报道|追踪报道|系列报道|参考阅读|同主题|more on this topic|more about this|more on the subject|on this subject|from the archive|" +
            "from our archive|from the archives|earlier coverage|previous coverage|in this series|connected stories|story so far|" +
            "mehr zu diesem thema|verwandte artikel|weitere artikel|weiterführende links|passend zum thema|auch lesen|" +
            "sur ce thème|sur ce sujet|dans le même dossier|dans la même rubrique|pour aller plus loin|articles liés|articles associés|" +
            "voir aussi|temas relacionados|sobre el tema|relacionado|relacionadas|ещё по теме|еще по теме|связанные новости|похожие материалы|" +
            "похожие новости|по этой теме|あわせて読む|この記事に関連する|関連特集|関連する記事|관련 뉴스|연관기사|" +
            "lea más|lea también|lea además|también puede leer|también puedes leer|vea también|vea además|mira también|más sobre este tema|nota relacionada|notas relacionadas|artículos relacionados|" +
            "leia mais|leia ainda|saiba mais|veja mais|confira também|notícias relacionadas|matérias relacionadas|leggi di più|approfondisci|articoli correlati|notizie correlate|per approfondire|" +
            "czytaj też|czytaj także|czytaj również|czytaj więcej|przeczytaj też|przeczytaj także|zobacz też|zobacz także|zobacz również|dowiedz się więcej|podobne artykuły|powiązane artykuły|" +
            "lees ook|lees meer|lees verder|meer over dit onderwerp|gerelateerde artikelen|läs också|läs även|läs mer|les også|les mer|læs også|læs mere|lue myös|ilgili haberler|İlgili haberler|İLGİLİ HABERLER|benzer haberler|" +
            "baca juga|berita terkait|artikel terkait|čtěte také|přečtěte si také|olvasta már|citește și|διαβάστε επίσης|δείτε επίσης|читайте також|xem thêm|tin liên quan|اقرأ أيضا|اقرأ أيضًا|" +
            "lesen sie mehr|lesen sie dazu|mehr erfahren|weiterlesen|weitere beiträge|pour en savoir plus|à lire également|lisez aussi|" +
            "read the series|earlier on this story|how we got here|相关文件|相关推荐阅读|新闻回顾|前情提要|zur serie|pour comprendre|これまでの経緯|" +
            "dalla stessa sezione|nella stessa sezione|altri articoli|articoli simili|vedi anche|mehr aus diesem ressort|mehr aus dem ressort|articles similaires|dans la même section|ссылки по теме|другие материалы рубрики|другие материалы по теме|関連コンテンツ|関連トピックス")),
        (Category.Recommended, Words(
            "推荐|精彩推荐|推荐阅读|阅读下一篇|猜你喜欢|猜您喜欢|为您推荐|为你推荐|编辑精选|编辑推荐|精选|今日看点|看点|大家都在看|看了又看|你可能有兴趣|suggested|you might like|handpicked|大家在看|你可能也喜欢|你可能感兴趣|热门推荐|头条推荐|专题推荐|精彩内容|recommended|" +
            "recommended for you|recommended stories|you may also like|you might also like|you may like|you may be interested in|editor's picks|" +
            "editors' picks|editor's pick|editor’s picks|don't miss|don’t miss|must read|must reads|picked for you|for you|more for you|" +
            "what to read next|featured|empfehlungen|empfohlen|lesetipps|das könnte sie auch interessieren|das könnte sie interessieren|" +
            "te puede interesar|también te puede interesar|recomendado|recomendados|recomendamos|recommandé|à la une|consigliati|recomendadas|" +
            "рекомендуем|рекомендуемое|выбор редакции|главное|あわせて読みたい|合わせて読みたい|こちらも|おすすめ|おすすめ記事|注目記事|ピックアップ|추천|추천기사|추천 뉴스|around the web|" +
            "from around the web|promoted stories|大家爱看|网友都在看|都在看|他们都在看|其他人在看|读者还看了|小编推荐|小编精选|编辑推介|主编推荐|推介|为你精选|为您精选|今日推荐|别错过|不容错过|今日必读|每日必读|今日必看|" +
            "好文|好文推荐|你可能错过|接着看|接下来看|继续看|更多精彩|精彩导读|每日精选|特别推荐|感兴趣|今日精选|what others are reading|others are reading|people are reading|" +
            "readers also liked|readers also read|you might have missed|in case you missed it|elsewhere on|selected for you|suggested for you|" +
            "our picks|top picks|staff picks|today's picks|worth reading|worth your time|we recommend|" +
            "unsere empfehlungen|leseempfehlungen|lesenswert|empfehlungen der redaktion|redaktionsempfehlung|nicht verpassen|das lesen andere|" +
            "andere leser lasen auch|vous aimerez aussi|vous aimerez|vous pourriez aimer|à ne pas manquer|à ne pas rater|" +
            "nos lecteurs lisent aussi|la sélection|le choix de la rédaction|la sélection de la rédaction|notre sélection|recommandés|" +
            "recommandations|recommandé pour vous|ils lisent aussi|coups de cœur|les immanquables|no te pierdas|no te lo pierdas|selección|" +
            "lo mejor|le recomendamos|para usted|para ti|лучшее|рекомендации|вам может быть интересно|вам понравится|советуем почитать|" +
            "советуем прочитать|что почитать|читают сейчас|не пропустите|интересное|выбор читателей|おすすめの記事|オススメ|編集部のおすすめ|注目の記事|注目ニュース|" +
            "あなたへのおすすめ|こんな記事も|추천 기사|당신이 좋아할|" +
            "le puede interesar|le podría interesar|te podría interesar|puede interesarte|você pode gostar|recomendados para você|potrebbe interessarti|ti potrebbe interessare|potrebbero interessarti|polecamy|polecane|" +
            "aanbevolen|aanbevolen voor jou|önerilen haberler|das könnte dich auch interessieren|das könnte dich interessieren|das könnte ihnen gefallen|ceci pourrait vous intéresser|cela pourrait vous intéresser|" +
            "before you go|while you are here|still curious?|one more thing|more to explore|explore more|good reads|long reads|the long read|weekend reads|接着读|再读一篇|不妨一读|值得一读|深读|悦读推荐|noch mehr lesen|lesestücke|à découvrir|découvrez aussi|descubre|descubre más|ещё интересное|こちらもどうぞ|" +
            "você também pode gostar|recomendadas para você|recomendado para você|você pode gostar também|consigliati per te|scelti per te|scelti per voi|ti potrebbe interessare anche|también te puede gustar|recomendados para ti|te recomendamos leer|nos recommandations|nos suggestions|ailleurs sur le web|für sie empfohlen|für dich empfohlen|сейчас читают|編集部のイチオシ|オススメ記事|あなたにおすすめ|이 기사를 추천합니다|오늘의 추천|추천뉴스|함께 볼만한 뉴스|함께 볼만한 기사|함께 보면 좋은 기사|you may have missed|热心网友还看了|热心读者还看了|网友还看了|网友还在看|网友也在看|读者也看了|用户还看了|大家还看了|其他人也看了|其他人也在看|你可能也想看|猜你爱看|编辑力荐")),
        (Category.Latest, Words(
            "最新|滚动|recently published|last hour|à la une|главное сегодня|滚动新闻|即时|即时新闻|快讯|最新消息|最新文章|最近更新|24小时|latest|latest news|latest stories|latest articles|newest|just in|breaking news|" +
            "recent posts|recent news|recent stories|recent articles|neueste|aktuelle meldungen|aktuell|neueste artikel|últimas noticias|" +
            "ultimas noticias|lo último|dernières infos|dernières nouvelles|en direct|ultime notizie|últimas|последние новости|лента новостей|" +
            "новости|新着|新着記事|最新記事|最新ニュース|速報|이 기자의 다른 기사|최신|최신뉴스|최신기사|실시간|最新播报|滚动播报|实时|实时播报|刚刚|今日要闻|最新发布|7x24|24小时滚动|最新报道|刚刚发布|newest posts|" +
            "as it happens|as it happened|headlines|today's headlines|latest headlines|happening now|this just in|live updates|latest posts|" +
            "most recent|newsfeed|news feed|news ticker|ticker|live ticker|in brief|news in brief|top stories|eilmeldung|eilmeldungen|" +
            "newsticker|liveticker|kurzmeldungen|kurz notiert|schlagzeilen|fil info|le fil|le fil info|fil d'actu|le fil d'actu|" +
            "en continu|en bref|dernière minute|dernières actualités|derniers articles|les dernières|les dernières infos|l'actu en direct|" +
            "última hora|minuto a minuto|últimas horas|al momento|хроника|лента|лента дня|сейчас|срочно|свежее|свежие новости|новости дня|" +
            "новости часа|последнее|главные новости|только что|速報一覧|新着ニュース|ニュース速報|最新の記事|새소식|속보|" +
            "minute by minute|up to the minute|fresh off the press|hot off the press|today so far|the latest|new today|new this hour|此刻|正在发生|刚刚消息|早知道|今日速递|速递|soeben|gerade eben|neu auf|à l'instant|il y a une heure|ahora mismo|hace un momento|к этому часу|ただいま|" +
            "últimas notícias|notícias mais recentes|ultim'ora|ultime news|ultimissime|dernières actus|les dernières actus|dans l'actu|neueste meldungen|letzte meldungen|aktuelle nachrichten|свежие публикации|последние публикации|ニュース一覧|主要ニュース|주요뉴스|주요 뉴스|이 시각 주요뉴스|이 시각 주요 뉴스|최신 뉴스|최신 기사|실시간 뉴스")),
    ];

    private static readonly (Category Kind, string Word)[] Flat = Table.SelectMany(row => row.Words.Select(word => (row.Kind, word))).ToArray();

    /// <summary>The words that may be a part of a label, with their places in the table: single words of spaced scripts are too common for it.</summary>
    private static readonly WordTable<int> Parts = new(Flat.Select((entry, at) => KeyValuePair.Create(entry.Word, at))
        .Where(entry => TextShape.IsCjk(entry.Key[0]) || entry.Key.Contains(' ', StringComparison.Ordinal)).DistinctBy(entry => entry.Key, StringComparer.Ordinal));

    private static readonly WordTable<Category> Whole =
        new(Flat.DistinctBy(entry => entry.Word, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Word, entry.Kind)));

    /// <summary>What may stand behind a kind's word at the start of a label (推荐阅读, 热门文章).</summary>
    private static readonly string[] Nouns = Words("新闻|阅读|文章|资讯|内容|报道|视频|图片|图集|榜|专题|话题|栏目|记事|ニュース|뉴스|기사");

    /// <summary>What stands between a kind and its channel (most read in sport).</summary>
    private static readonly string[] Prepositions = ["in ", "from ", "on ", "aus ", "en ", "dans "];

    /// <summary>The kind of widget that a folded line announces, or the channel where it names one (体育热点, More from Education); null for every other line.</summary>
    public static Category? Find(string line)
    {
        if (line.Length == 0)
        {
            return null;
        }

        if (IsHours(line))
        {
            return Category.Ranking;
        }

        if (Whole.TryGetValue(line, out var whole))
        {
            return whole;
        }

        return line.Length <= LongestOther && FindPart(line) is { } match ? ChannelBeside(line, match) ?? match.Kind : null;
    }

    /// <summary>
    /// The kind that a word of a heading names, or a part of one in scripts that do not space words (Ledgerline TV, 大家都在搜); to be asked
    /// where a list stands under it.
    /// </summary>
    public static Category? FindInside(string line)
    {
        Category? found = null;
        foreach (var range in line.AsSpan().SplitAny(" ·:|"))
        {
            if (Whole.TryGetValue(line.AsSpan()[range], out var kind) && (found is null || Rank(kind) < Rank(found.Value)))
            {
                found = kind;
            }
        }

        return found ?? Stems.Find(line);
    }

    /// <summary>Whether a kind is what is seen in the list, not which stories it has.</summary>
    public static bool IsSeen(Category kind) => kind is Category.Video or Category.Gallery;

    /// <summary>The word of the earliest kind that the line begins or ends with; of one kind's, the first that begins as the line does.</summary>
    private static (Category Kind, string Word)? FindPart(string line)
    {
        int first = None, alike = None;
        for (var i = 1; i < line.Length; i++)
        {
            // A word ends, or begins, at a border; where words are not spaced, anywhere.
            if ((TextShape.IsCjk(line[0]) || !char.IsLetterOrDigit(line[i])) && Parts.TryGetValue(line.AsSpan(0, i), out var at) && Begins(line, i))
            {
                (first, alike) = (Math.Min(first, at), Math.Min(alike, at));
            }

            if ((TextShape.IsCjk(line[i]) ? line.Length <= LongestCjk : !char.IsLetterOrDigit(line[i - 1])) && Parts.TryGetValue(line.AsSpan(i), out at))
            {
                (first, alike) = (Math.Min(first, at), line[i] == line[0] ? Math.Min(alike, at) : alike);
            }
        }

        return first == None ? null : alike != None && Flat[alike].Kind == Flat[first].Kind ? Flat[alike] : Flat[first];
    }

    private const int None = int.MaxValue;

    /// <summary>Whether so much of the line may stand for its kind: two characters begin headlines too (热门景区…), and only count before a noun or at the end (金羊图库).</summary>
    private static bool Begins(string line, int length)
    {
        return !TextShape.IsCjk(line[0]) || (line.Length <= LongestCjk && (length > 2 || Array.IndexOf(Nouns, line[length..]) >= 0));
    }

    private static int Rank(Category kind)
    {
        var rank = 0;
        while (Table[rank].Kind != kind)
        {
            rank++;
        }

        return rank;
    }

    /// <summary>The channel that the rest of the label names; pictures and clips of the world or the town are those.</summary>
    private static Category? ChannelBeside(string line, (Category Kind, string Word) match)
    {
        var rest = line.StartsWith(match.Word, StringComparison.Ordinal) ? line[match.Word.Length..] : line[..^match.Word.Length];
        rest = rest.Trim(' ', '-', ':', '·', '|');
        foreach (var preposition in Prepositions)
        {
            rest = rest.StartsWith(preposition, StringComparison.Ordinal) ? rest[preposition.Length..] : rest;
        }

        var channel = rest.Length == 0 ? null : SectionName.Find(rest, isLoose: false);
        return channel is { } known && IsSeen(match.Kind) && Broad.Is(known) ? null : channel;
    }

    /// <summary>A name that ends in a span of hours or days (羊晚24小时, 48小时点击): what was read most in it.</summary>
    private static bool IsHours(string line)
    {
        var at = line.Length <= LongestCjk ? line.IndexOf("小时", StringComparison.Ordinal) : -1;
        return at > 0 && char.IsAsciiDigit(line[at - 1]) && (line.Length - at <= 4)
            && !line.Contains('前', StringComparison.Ordinal) && !line.Contains("滚动", StringComparison.Ordinal) && line != "24小时";
    }

    private static string[] Words(string list) => Line.Phrases(list);
}
