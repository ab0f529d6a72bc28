using Cleaner.Scoring;

namespace Cleaner.Lines.Labels;

/// <summary>
/// Words that give a kind of widget away wherever they stand in a heading over a list (大家都在搜, Clips of the day, Lo + visto). A new one is one
/// word in one of these lines; words that any section has in its name (要闻, news) are none.
/// </summary>
internal static class Stems
{
    /// <summary>In order: of two kinds in a heading the earlier one wins (最热视频, the latest pictures).</summary>
    private static readonly (Category Kind, string[] Words)[] Table =
    [
        (Category.Tags, Line.Phrases("标签|关键词|tags|hashtags")),
        (Category.Video, Line.Phrases(
            "视频|拍客|短片|影音|看片|微视|视界|一分钟看|直播间|动画|動画|映像|영상|clip|clips|video|videos|footage|on camera|on film|vlog|vidéo|vidéos|vídeo|vídeos|видео|watch|míralo|" +
            "assista|guarda il video|영상뉴스|동영상")),
        (Category.Gallery, Line.Phrases(
            "图集|组图|影像|图片|图库|图说|镜头|光影|光与影|瞬间|掠影|相册|摄影|高清|画报|写真|フォト|포토|사진|photo|photos|photography|pics|pictures|picture|images|image|lens|snapshot|snapshots|snaps|gallery|galleries|" +
            "bilder|bildern|foto|fotos|fotografías|imágenes|imagen|en image|diaporama|фото|снимки|кадр|кадры|объектив|фотографа|фотографии|instantanés|viewfinder|shutter|objectif|睇相|相集|" +
            "fotogallery|immagini|imagens|фотогалереи|фотогалерея|화보")),
        (Category.Ranking, Line.Phrases(
            "排行|排名|榜|热话|热搜|热门|热文|热议|热读|热帖|热度|最热|人气|点击|最爱|最多|都在搜|都在聊|都在议|都在读|都在讨论|疯传|刷屏|十大|前十|前五|ランキング|人気|많이|인기|most|top 10|top 5|top ten|top five|hot|hottest|" +
            "trending|popular|favourites|favorites|best-read|talking points|you read|everyone is reading|is reading|went viral|buzz|buzzing|visto|vistos|leído|leídas|leídos|comentado|plus lus|plus vus|gelesen|geklickt|beliebt|meist|" +
            "популярное|популярные|читаемое|обсуждаемое|топ|рейтинг|mais lidas|mais lidos|più letti|più lette|najczęściej|popularne|terpopuler|çok okunan|热新闻|热话题|热点|热图|" +
            "最夯|最hit|点阅|都在去|em alta|mais vistas|mais vistos|più visti|mais comentadas|mais acessadas|più commentati|più condivisi|beliebteste|meistgelesene|meistgelesenen|조회수|댓글 많은|읽히는|読まれている|самые популярные")),
        (Category.Related, Line.Phrases(
            "相关|延伸|同题|新闻链接|往期|回顾|前情|关联|更多报道|系列|同类|関連|관련|related|see also|also on|earlier|background|previously|the story so far|ebenfalls|zum thema|más sobre|sobre este|sur ce|à ce sujet|по теме|этой теме|похожие|ähnliche|verwandte|sur le même|zobacz też|zobacz również|podobne|czytaj też|czytaj także|powiązane|correlati|relacionados|relacionadas|relacionada|relacionado|ilgili|baca juga|terkait|" +
            "stessa sezione|stesso argomento|stesso tema|más noticias|passend dazu|ссылки по теме|материалы рубрики|같은 주제")),
        (Category.Recommended, Line.Phrases(
            "推荐|荐读|荐文|荐|精选|优选|甄选|严选|值得|必看|必读|错过|为你|为您|给你|猜你|喜欢|好看|看点|好文|おすすめ|オススメ|추천|recommended|recommendations|recommends|picks|pick|handpicked|hand-picked|missed|miss|worth|you'll love|" +
            "you'll like|for you|choice|choices|unmissable|essential|before you go|empfehl|empfohlen|empfehlungen|recomendado|recomendados|recomendamos|imperdible|conseillés|conseille|рекомендуем|советуем|выбор|highlights|featured|polecane|suggeriti|consigliati|selección|potrebbe interessarti|te puede interesar|önerilen|rekomendasi|pilihan|" +
            "还看了|也看了|力荐|爱看|in evidenza|da non perdere|destaques|destacados|imprescindibles|suggestions|tipps der redaktion|イチオシ|볼만한")),
        (Category.Latest, Line.Phrases(
            "最新|滚动|最近|近期|即时|刚刚|更新|快讯|出炉|实时|直播|新着|速報|최신|속보|latest|newest|recent|recently|breaking|just in|just now|happening|the wire|newswire|live|updated|today|this hour|this morning|tonight|neueste|neu|última|último|último|últimas|últimos|" +
            "ahora|dernière|dernières|derniers|direct|свежее|свежие|последние|срочно|сегодня|aktuelles|aktuelle|ultime|najnowsze|terbaru|terkini|son dakika|" +
            "plantão|mais recentes|ultim'ora|ultima ora|ultimissime|dernières actus|주요뉴스|실시간")),
    ];

    private static readonly PhraseStarts Words = new(Table.SelectMany((row, rank) => row.Words.Select(word => (word, rank))));

    /// <summary>The kind of which a folded heading has a word, or null.</summary>
    public static Category? Find(ReadOnlySpan<char> line)
    {
        var best = Table.Length;
        for (var at = 0; at < line.Length; at++)
        {
            foreach (var (word, rank) in Words.At(line, at))
            {
                best = rank < best && Stands(word, line, at) ? rank : best;
            }
        }

        return best < Table.Length ? Table[best].Kind : null;
    }

    /// <summary>Whether the line has the word at a place; of spaced scripts, from border to border.</summary>
    private static bool Stands(string word, ReadOnlySpan<char> line, int at)
    {
        return line[at..].StartsWith(word, StringComparison.Ordinal)
            && (TextShape.IsEastAsian(word[0])
                || ((at == 0 || !char.IsLetterOrDigit(line[at - 1])) && (at + word.Length == line.Length || !char.IsLetterOrDigit(line[at + word.Length]))));
    }
}
