namespace Cleaner.Scoring.Features;

/// <summary>What a block's words hint at. Each list is in all languages at once; none decides by itself, the trees weigh it.</summary>
internal static class BlockCues
{
    public const int Related = 0, Share = 1, Subscribe = 2, Comment = 3, Copyright = 4, Editor = 5, Byline = 6, Credit = 7, Advert = 8, Control = 9,
        Month = 10, Ago = 11, Is = 12, Role = 13, Address = 14, Follow = 15;

    /// <summary>The first lists are features of their own; those from <see cref="Month"/> on are parts of others.</summary>
    public static readonly string[] Names = ["related", "share", "subscribe", "comment", "copyright", "editor", "byline", "credit", "ad", "ui"];

    private static readonly string[] Lists =
    [
        // Related: other stories are offered.
        "^related|^more from|^more on|^more stories|^more news|^more in|^more like|^more:|^read more|^read also|^read next|^see also|^also read|^you may also like|^you might also like|" +
        "^you may like|^you might like|^you may be interested|^recommended|^don't miss|^don’t miss|^most read|^most popular|^most viewed|^most shared|^trending|^top stories|" +
        "^latest|^popular|^editor's picks|^editors' picks|^editor’s picks|^editors’ picks|^what to read|^up next|^further reading|^keep reading|^continue reading|^must read|^also on|" +
        "^other news|^other stories|^other articles|^around the web|^from the web|^in other news|^previous post|^next post|^previous article|^next article|^in case you missed|" +
        "^mehr zum|^lesen sie auch|^weitere|^auch interessant|^das könnte|^mehr aus|^meistgelesen|^passend dazu|^zum thema|^mehr zu|^meist gelesen|^ähnliche|^empfohlen|" +
        "^leia também|^leia mais|^veja também|^veja mais|^saiba mais|^читайте|^смотрите|^по теме|^также по теме|^еще по теме|^другие новости|^новости по теме|" +
        "^lire aussi|^à lire|^sur le même|^voir aussi|^articles liés|^les plus lus|^te puede interesar|^lee también|^lea también|^más noticias|^noticias relacionadas|^más leíd|^más información|^también te|" +
        "^baca juga|^artikel terkait|^berita terkait|^terpopuler|^leggi anche|^articoli correlati|^potrebbe interessart|^czytaj także|^czytaj też|^zobacz także|^zobacz też|^polecamy|^przeczytaj|" +
        "^lees ook|^lees meer|^meer over|^ilgili haberler|^benzer haberler|^bunlar da|^اقرأ أيضا|^مواضيع ذات|^관련기사|^관련 기사|^많이 본|^추천|" +
        "相关新闻|相关阅读|相关文章|相关报道|相关链接|相关推荐|相关资讯|相关专题|推荐阅读|延伸阅读|猜你喜欢|热门推荐|热门文章|热点推荐|热点新闻|热门新闻|精彩推荐|精彩内容|更多新闻|更多内容|更多文章|更多精彩|" +
        "点击排行|排行榜|新闻排行|^热点|^热门|^热文|上一篇|下一篇|大家都在看|大家还在看|为您推荐|今日推荐|编辑推荐|网友还看|" +
        "相關新聞|相關閱讀|相關文章|相關報導|相關報道|延伸閱讀|推薦閱讀|為您推薦|猜你喜歡|熱門|看更多|更多新聞|你可能也|關鍵字|人氣|関連記事|関連ニュース|おすすめ|あわせて読みたい|人気記事|ランキング|新着",

        // Share: the reader is asked to pass it on.
        "^share>|^tweet>|^pin it|^print>|^email>|^e-mail>|^follow>|^follow us|^like us|^facebook>|^twitter>|^whatsapp>|^linkedin>|^reddit>|^telegram>|^copy link|^link copied|^save>|^bookmark|^instagram>|^pinterest>|" +
        "^compartir|^compartilh|^teilen|^drucken|^partager|^imprimer|^поделиться|^udostępnij|^condividi|^delen>|^paylaş|^bagikan|^gefällt mir|^auf facebook|^per mail|" +
        "分享到|分享至|^分享|扫一扫|扫码|关注微信|关注我们|公众号|^微信|^微博|^打印|^收藏|二维码|掃描|追蹤我們|按讚|加入好友|粉絲團|シェア|ツイート|공유",

        // Subscribe: the reader is asked to sign up, log in or install.
        "subscri|newsletter|sign up|sign in|log in|<login|register|your email|your inbox|membership|already a member|paywall|free trial|download the app|download our app|get the app|<abonn|<anmeld|registrier|suscr|inscri|inscrev|cadastr|" +
        "assine|подпис|подпиш|зарегистр|войти|zapisz się|abbonati|iscriviti|abone ol|berlangganan|订阅|登录|注册|下载客户端|下载app|客户端|訂閱|登入|註冊|下載|會員|会員|登録|ログイン|구독|로그인",

        // Comment: readers' own words.
        "^comments>|^comment>|^leave a reply|^leave a comment|^post a comment|^add a comment|^join the conversation|^join the discussion|^view comments|^show comments|^reply>|^replies>|comments>|" +
        "kommentare|kommentieren|^kommentar|comentários|comentarios|^comentar|commentaires|^commenter|комментар|^commenti|^komentarze|^skomentuj|^reacties|^reageer|^yorum|^komentar|" +
        "评论|网友|跟帖|留言|发表看法|我要说|評論|回應|網友|コメント|댓글|thoughts on|responses to",

        // Copyright: legal lines.
        "©|(c)|copyright|all rights reserved|terms of|terms and|privacy|cookie|reproduced|republish|without permission|alle rechte|impressum|datenschutz|nutzungsbedingungen|todos los derechos|" +
        "todos os direitos|tous droits|droits réservés|все права|перепечатк|wszelkie prawa|tutti i diritti|riproduzione riservata|版权|转载|免责|未经|声明|举报|许可证|备案|<icp|版權|轉載|未經|聲明|著作權|著作権|無断|無断転載|無斷|저작권|무단",

        // Editor: who handled the text, and where it is from.
        "责任编辑|责编|編輯|编辑:|编辑：|编辑>|校对|审核|监制|(编辑|（编辑|[编辑|【编辑|(责编|(责任|（责任|[责任|(记者|（记者|(作者|（作者|(来源|（来源|值班|来源:|来源：|來源|稿源|作者:|作者：|记者:|记者：|記者|文/|文／|文|图/|图／|撰文|供图|原标题|本文来源|" +
        "本文来自|实习生|通讯员|审校|统筹|(editing by|(reporting by|reporting by|additional reporting|edited by|writing by|contributed to this|contributed reporting|<source:|<sources:|<quelle:|<quellen:|<fuente:|<fonte:|<źródło|<источник|<redaktion|<bron:|(dpa|(ap)|(afp)|(reuters)|編集|記者・|기자",

        // Byline: who wrote it and when.
        "^by>|^von>|^por>|^par>|^di>|^oleh|^text:|^author|^posted|^published|^updated|^last updated|^last modified|^written by|^story by|^words by|^correspondent|^staff>|^autor|^stand:|^veröffentlicht|^aktualisiert|^publicado|^atualizado|^actualizado|" +
        "^publié|^mis à jour|^опубликован|^обновлен|^автор|^pubblicato|^aggiornato|^opublikowan|^aktualizacja|^geplaatst|^door>|^giriş|^güncelleme|^yayın|^发布|^更新|^时间|^日期|^浏览|^阅读|^字号|^字体|^作者|^来源|^發布|^時間|^記者|^公開|^配信|min read|mins read|minute read|minutes read|min. lesezeit|^입력|^수정",

        // Credit: whose picture it is.
        "photo:|photo by|photo credit|photo courtesy|photos by|photograph|image:|image credit|image source|picture:|video:|<credit:|courtesy of|file photo|illustration:|<foto:|<fotos:|<bild:|<bilder:|<imagen:|foto de|<фото|crédit|(photo|(image|(picture|getty|shutterstock|istock|/ap>|/ afp|/afp|/reuters|" +
        "ap photo|epa-efe|imago|picture alliance|dpa-|unsplash|pixabay|图片来源|图源|摄影|/摄|资料图|视频截图|记者摄|图为|(图|（图|▲|△|↑|図|圖|攝|翻攝|提供）|撮影|写真|사진",

        // Advert: paid words, or the gap they leave.
        "advert|sponsor|promoted|promotion|paid content|paid post|affiliate|buy now|shop now|<ad>|<ads>|article continues|story continues|scroll down|scroll to|anzeige|werbung|publicidad|publicité|publicidade|реклам|reklam|pubblicità|iklan|promo code|" +
        "广告|推广|廣告|贊助|スポンサー|スクロール|広告|광고",

        // Control: words of the interface.
        "^close>|^menu>|^search>|^skip to|^next>|^previous>|^prev>|^back>|^home>|^top>|^loading|^play>|^watch>|^show more|^load more|^view all|^view more|^view gallery|^expand|^toggle|^click here|^learn more|^tap to|^advertisement|^video>|^photos>|^photo>|^gallery>|" +
        "^tags>|^tag>|^topics|^filed under|^categories|^category|^schlagworte|^themen>|^thema>|^startseite|^suche>|^inicio>|^etiquetas|^temas>|^menú|^accueil|^теги|^главная|^поиск|^tagi>|^szukaj|^zoeken|^etiketler|" +
        "^首页|^返回|^关闭|^更多|^展开|^全文|^标签|^关键词|^举报|^点赞|^上一页|^下一页|^导航|^当前位置|^您的位置|^正文|^查看|^收起|^首頁|^回首頁|^標籤|^關鍵|^上一頁|^下一頁|^ホーム|^トップ|^タグ|^キーワード|^次へ|^홈|当前位置|您的位置|您现在的位置|现在位置|>正文|<正文>",

        // Months, beside which a number makes a date.
        "<jan|<feb|<mar|<apr|<may>|<jun|<jul|<aug|<sep|<oct|<nov|<dec|<mär|<mai>|<okt|<dez|<ene|<abr|<ago>|<dic|<janv|<févr|<avril|<juin|<juil|<août|<déc|<fev|<gen>|<giu|<lug|<set>|<ott|<янв|<фев|<мар|<апр|<мая|<июн|<июл|<авг|<сен|<окт|<ноя|<дек|<sty|<lut|<kwi|<maj|<cze|<lip|<sie|<wrz|<paź|<lis|<gru|<ocak|<şubat|<nisan|<haz|<temm|<eylül|<ekim|<kasım|<aralık",

        // Ago: a time counted backwards.
        "<ago>|小时前|分钟前|天前|小時前|分鐘前|時間前|分前|일 전|시간 전|<vor|<hace>|<il y a|назад",

        // Is, and the roles that follow it in the line on the author.
        "is a|is an|is the|ist|es una|es un|est|者",
        "reporter|writer|<editor|journalist|correspondent|columnist|author>|professor|founder|freelance|blogger|producer|contributor|redakteur|journalistin|autorin|periodista|journaliste|repórter",

        // Address and follow: how to reach someone.
        "http|www.|.com>|.net>|.org>",
        "follow him|follow her|follow them|follow me|can be reached|reach him|reach her|reach me|contact him|contact her|contact us|contact me|view all posts|all posts by|more posts|more stories by|more articles by|on twitter|about the author|über den autor|sobre el autor",
    ];

    private static readonly PhraseTable Table = new(Lists, insideWords: false);

    /// <summary>Long blocks are looked at where cues stand, at both ends: in the middle of a story the same words are the story's.</summary>
    private const int LongBlock = 400, EndLength = 150;

    /// <summary>The lists that a text in lower case matches, as bits.</summary>
    public static uint Match(ReadOnlySpan<char> text) => text.Length < LongBlock
        ? Table.Match(text)
        : Table.Match(text[..EndLength]) | Table.Match(text[^EndLength..], atStart: false);

    public static bool Has(uint found, int cue) => (found >> cue & 1) != 0;
}
