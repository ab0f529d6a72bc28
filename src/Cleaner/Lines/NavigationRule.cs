using System.Buffers;
using System.Globalization;
using Cleaner.Lines.Labels;
using Cleaner.Scoring;
using Cleaner.Shingling;

namespace Cleaner.Lines;

/// <summary>Menus in one line, breadcrumbs, page numbers, links to the top, to the next page, to the account.</summary>
internal sealed class NavigationRule : ILineRule
{
    private static readonly Phrases Lines = new(
        whole: "返回列表|网站首页|回首页|回上页|看更多|客服中心|会员登入|会员中心|登入|退出|搜寻|列表|关注|热线|报料|投稿|爆料|读报|在线阅读|数字报纸|手机网|previous article|next article|previous story|see more|more news|more stories from this section|view all stories|archives|today's paper|e-paper|epaper|e-edition|digital edition|puzzles|crossword|crosswords|weather|obituaries|classifieds|horoscope|horoscopes|events|what's on|tv guide|podcasts|jobs board|notices|public notices|place an ad|feedback|send us a tip|submit a tip|work for us|staff|our team|newsroom|the team|meet the team|retour|retour en haut|plan du site|mon compte|article précédent|article suivant|voir plus|voir tout|toute l'actualité|tous les articles|le journal numérique|le journal|édition numérique|newsletters et alertes|petites annonces|météo|mots croisés|archives du journal|contact|nous contacter|recrutement|la rédaction|à propos|faq|регистрация|архив|карта сайта|редакция|вакансии|все новости|показать ещё|показать еще|читать далее|предыдущая статья|следующая статья|к списку|к началу|вверх|погода|объявления|подшивка|о газете|о редакции|рекламодателям|реклама на сайте|обратная связь|zurück zur übersicht|übersicht|mediadaten|stellenangebote|karriere|wetter|hilfe|mapa del sitio|hemeroteca|quienes somos|el tiempo|chi siamo|redazione|beranda|anasayfa|更多频道|全部频道|全部栏目|rss|首页|返回首页|关于我们|联系我们|联系方式|联系方法|广告服务|广告合作|诚聘英才|招聘信息|网站简介|公司简介|客户服务|意见反馈|我要反馈|友情链接|投稿邮箱|法律顾问|人才招聘|产品中心|帮助中心|字体|小字号|大字号|关闭窗口|打印本页|本网简介|合作加盟|报社招聘|返回|返回顶部|回到顶部|顶部|回顶部|上一页|下一页|上一篇|下一篇|尾页|末页|更多|更多内容|查看更多|加载更多|展开全文|阅读全文|展开|收起|全文|导航|网站导航|网站地图|站点地图|数字报|电子报|数字报刊|电子版|设为首页|加入收藏|登录|注册|登陆|搜索|我的|关闭|繁体|简体|english|字号|大|中|小|正文|新闻|要闻|专题|订阅|" +
            "home|careers|jobs|advertise|advertise with us|contact|contact us|help centre|help center|faqs|menu|search|close|back|next|previous|prev|top|back to top|skip to content|skip to main content|skip navigation|log in|login|sign in|sign up|register|log out|my account|account|more|show more|load more|view all|see all|view more|read full article|sections|all sections|edition|site map|sitemap|about|about us|help|faq|subscribe|toggle navigation|" +
            "startseite|kontakt|über uns|contacto|quiénes somos|nous contacter|qui sommes-nous|контакты|о нас|会社概要|お問い合わせ|ページトップへ戻る|회사소개|구독신청|광고문의|맨 위로|menü|suche|anmelden|zurück|weiter|nach oben|inicio|buscar|menú|volver|siguiente|anterior|ver más|accueil|rechercher|se connecter|suivant|précédent|haut de page|главная|поиск|войти|меню|назад|наверх|далее|" +
            "ホーム|トップ|ログイン|検索|メニュー|次へ|前へ|ページトップへ|続きを読む|一覧へ|もっと見る|홈|로그인|검색|메뉴|다음|이전|맨위로|더보기|목록|" +
            "上一则|下一则|上一则新闻|下一则新闻|上一篇文章|下一篇文章|上一条|下一条|voltar|voltar ao topo|voltar ao início|próxima notícia|notícia anterior|próxima matéria|matéria anterior|torna su|torna all'inizio|torna alla home|articolo successivo|articolo precedente|volver arriba|siguiente nota|nota anterior|siguiente noticia|noticia anterior|artículo siguiente|artículo anterior|次の記事|前の記事|次のページ|前のページ|トップへ戻る|トップページへ戻る|ページの先頭へ|다음 기사|이전 기사|다음기사|이전기사|nächster artikel|vorheriger artikel|nächster beitrag|zur startseite|zum seitenanfang|следующая новость|предыдущая новость|view bio|read full bio|nos journalistes",
        beginnings: "第1页|vous êtes ici|вы здесь|sie sind hier|estás en|当前位置|您的位置|您现在的位置|你的位置|您所在的位置|所在位置|位置:|返回顶部|回到顶部|上一篇:|下一篇:|上一篇 |下一篇 |返回首页|字体:|字号:|字体 |字号 |글자크기|skip to |you are here|back to top|page 1 of|pages:|" +
            "上一则:|下一则:|上一条:|下一条:|次の記事:|前の記事:|다음 기사:|이전 기사:",
        anywhere: "");

    /// <summary>Words of a channel string: so many in a row, none longer than this, name no story; most of them known or links.</summary>
    private const int FewestWords = 4;

    private const int LongestCjkWord = 5;

    private const int LongestWord = 14;

    /// <summary>The longest channel string, in characters.</summary>
    private const int LongestString = 400;

    /// <summary>The longest entry of a menu that bars part, in characters.</summary>
    private const int LongestName = 24;

    /// <summary>Names in menus whose links stand side by side without a blank (推荐热点视频登录).</summary>
    private static readonly Phrases MenuNames = new(
        "首页|推荐|热点|视频|图片|直播|热榜|热搜|小视频|关注|发现|消息|我的|登录|注册|搜索|更多|新闻|要闻|专题|频道|娱乐|体育|财经|科技|军事|国际|国内|社会|汽车|房产|时尚|教育|健康|旅游|美食|文化|游戏|评论|历史|数码|本地|时政|电影|音乐|读书",
        "",
        "");

    private static readonly SearchValues<char> Bars = SearchValues.Create("|｜丨┊·‧•∣");

    private static readonly SearchValues<char> Steps = SearchValues.Create(">›»＞→");

    /// <summary>Links at the head or foot of a list to the rest of it.</summary>
    private static readonly Phrases MoreLinks = new(
        "更多|更多内容|查看更多|加载更多|全部|more|show more|load more|view all|see all|view more|all|ver más|voir plus|plus|tout voir|mehr|alle|mehr anzeigen|ещё|еще|все|もっと見る|一覧へ|一覧|더보기|전체보기", "", "");

    public static bool IsMore(string line) => MoreLinks.IsWhole(line);

    public Reason Reason => Reason.Navigation;

    public Phrases Phrases => Lines;

    public bool HasShape(Block block, string line)
    {
        return Lines.MatchEveryWord(line) || IsBreadcrumb(block.Text) || IsPageBar(line) || IsChannelString(block.Content) || IsMenu(block.Content)
            || (block.LinkCount > 1 && line.Length > 0 && TextShape.IsCjk(line[0]) && MenuNames.CountJoined(line) >= FewestWords);
    }

    /// <summary>Our network · Crosswords · Archive · Advertise: short names parted by one and the same bar or point, without a number.</summary>
    private static bool IsMenu(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(Bars);
        if (at < 0 || text.Length > LongestString || text.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var names = 0;
        foreach (var range in text.Split(text[at]))
        {
            var name = text[range].Trim();
            if (name.Length > LongestName)
            {
                return false;
            }

            names += name.IsEmpty ? 0 : 1;
        }

        return names >= FewestWords;
    }

    /// <summary>Home &gt; World &gt; Europe.</summary>
    private static bool IsBreadcrumb(string text)
    {
        if (text.Length > Line.Longest || text.AsSpan().IndexOfAny(Steps) < 0 || text.EndsWith(">>", StringComparison.Ordinal) || text.EndsWith("＞＞", StringComparison.Ordinal))
        {
            return false;
        }

        // A quotation in French or German marks is no step.
        var quotes = text.Contains('«', StringComparison.Ordinal);
        var steps = 0;
        foreach (var c in text)
        {
            steps += Steps.Contains(c) && !(quotes && c == '»') ? 1 : 0;
        }

        return steps >= 2 || (steps == 1 && text[0] is not ('>' or '›' or '»') && text[^1] is not ('>' or '›' or '»') && !text.Contains("->", StringComparison.Ordinal));
    }

    /// <summary>1 2 3 4 5, with or without words for next and last.</summary>
    private static bool IsPageBar(ReadOnlySpan<char> line)
    {
        if (!line.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var numbers = 0;
        foreach (var range in line.SplitAny(Line.Separators))
        {
            var word = line[range];
            if (int.TryParse(word.Trim("()."), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 200)
            {
                numbers++;
            }
            else if (!word.IsEmpty && !Lines.IsWhole(word))
            {
                return false;
            }
        }

        return numbers >= 3;
    }

    /// <summary>Whether there is enough between which words may stand.</summary>
    private static bool HasWords(ReadOnlySpan<char> text)
    {
        for (var words = 1; words < FewestWords; words++)
        {
            var end = text.IndexOfAny(Line.Separators);
            if (end < 0)
            {
                return false;
            }

            text = text[(end + 1)..];
        }

        return true;
    }

    /// <summary>新闻 体育 娱乐 财经 …: short words in a row, some of them channels or menu words.</summary>
    private static bool IsChannelString(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestString || !HasWords(text))
        {
            return false;
        }

        Span<char> folded = stackalloc char[LongestWord];
        int words = 0, known = 0;
        foreach (var range in text.SplitAny(Line.Separators))
        {
            var word = text[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (word.Length > (TextShape.IsCjk(word[0]) ? LongestCjkWord : LongestWord))
            {
                return false;
            }

            // Film and TV reviews: a menu has names and no grammar.
            if (word is "and" or "of" or "the" or "in" or "et" or "de" or "und" or "y" or "и")
            {
                return false;
            }

            words++;
            var length = TextFolding.Fold(word, folded, ChineseScript.Simplified);
            known += Channels.IsName(folded[..length]) || Lines.IsWhole(folded[..length]) ? 1 : 0;
            if (known == 0 && words > FewestWords)
            {
                return false;
            }
        }

        // Western headlines are words parted by blanks too: there half of them must be known.
        return words >= FewestWords && (TextShape.IsCjk(text[0]) ? 3 * known >= words : 2 * known >= words);
    }
}
