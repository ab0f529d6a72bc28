using Cleaner.Scoring;

namespace Cleaner.Lines;

/// <summary>Share and follow bars, QR codes, app downloads.</summary>
internal sealed class ShareRule : ILineRule
{
    /// <summary>A bar is a line, not a paragraph that tells of one, in characters.</summary>
    private const int LongestBar = 44;

    /// <summary>Icons' names in a row without blanks.</summary>
    private const int FewestJoined = 3;

    private static readonly Phrases Lines = new(
        whole: "share this story|share this page|share by email|share link|get link|listen|save to reading list|add to reading list|gift this article|send|send by email|larger text|smaller text|aa|a+|a-|字号|字体|大字|小字|大|中|小|听新闻|语音播报|收听|朗读|举报|一键转发|小红书|抖音|快手|视频号|知乎|豆瓣|钉钉|头条号|百家号|app下载|手机客户端|signal|viber|skype|teilen auf|versenden|vorlesen|anhören|écouter|offrir|offrir cet article|copier|escuchar|copiar|отправить ссылку|скопировать ссылку|слушать|保存|シェアボタン|저장|링크복사|рассказать друзьям|поделитесь|copy|一键分享|用手机看|手机看新闻|手机看|手机阅读|手机浏览|扫描关注|扫码关注|追踪我们|fb|按赞|推特|脸书|朋友圈分享|发送到手机|email to a friend|send to a friend|printer-friendly version|printer friendly version|print version|save for later|save article|add to favourites|text size|mastodon|snapchat|flipboard|feedly|google news|envoyer|envoyer par e-mail|envoyer à un ami|nous suivre|par e-mail|copier le lien|enregistrer|télécharger l'application|мы в соцсетях|мы в социальных сетях|скачать приложение|твитнуть|отправить|распечатать|telegram-канал|дзен|twittern|e-mail senden|folgen sie uns|folgen|mailen|link kopieren|enviar|copiar enlace|síguenos|descargar app|udostępnij|condividi su|paylaş|bagikan|分享|分享到|分享至|分享本文|转发|微信|微博|新浪微博|腾讯微博|qq|qq空间|朋友圈|微信好友|官方微信|官方微博|官方抖音|官方公众号|微信公众号|公众号|关注我们|二维码|收藏|打印|点赞|赞|客户端|手机版|手机端|app|下载app|打开app|扫一扫|复制链接|" +
            "share|shares|del.icio.us|digg|stumbleupon|メール|tweet|post|pin it|pin|print|email|e-mail|mail|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|instagram|youtube|tiktok|pinterest|bluesky|threads|messenger|copy link|link|save|bookmark|follow us|follow|like us on facebook|" +
            "teilen|drucken|merken|compartir|imprimir|guardar|partager|imprimer|condividi|compartilhar|поделиться|вконтакте|одноклассники|vk|вк|ok|" +
            "シェア|シェアする|ツイート|ポスト|ブックマーク|印刷|line|はてなブックマーク|공유|공유하기|카카오톡|페이스북|트위터|스크랩|인쇄|url복사|" +
            "compartilhe|compartilhe esta notícia|compartilhe essa notícia|siga-nos|siga nossas redes|baixe o app|baixe o aplicativo|baixe nosso app|baixe nosso aplicativo|scarica l'app|scarica la app|scarica la nostra app|descarga la app|descarga nuestra app|descarga la aplicación|скачайте приложение|скачайте наше приложение|app herunterladen|zur app|앱 다운로드|카카오톡으로 공유하기|카카오톡 공유하기|기사 공유하기|기자 구독|네이버에서 구독하세요|xでフォロー|xでフォローする|xで共有|listen to this article|글자 크기 변경하기|글자크기 변경",
        beginnings: "follow our|join our group|join the conversation on|get the free app|our app|关注“|关注「|添加微信|加微信|更多精彩请关注|欢迎关注|分享二维码|подпишись|следите за|フォローして|アプリで|下载手机|下载新闻|手机扫|扫描关注|get our app|download our free app|download the free app|join our whatsapp|join our telegram|join us|send this|email this article|save this|partager cet|partager l'|envoyer par|nous suivre|télécharger l'app|télécharger notre app|téléchargez|retrouvez-nous|rejoignez-nous|подпишитесь на наш telegram|подпишитесь на наш канал|подписывайтесь на наш|мы в telegram|мы во|скачать приложение|скачивайте|folgen sie uns|folge uns|laden sie die app|jetzt app|síguenos en|descarga la app|seguici|赞好|share or comment|share and comment|bookmark with|フォロー|公式アカウント|加入line|加入我们|按赞|share by|enviar por|envoyer à|per e-mail|分享到|分享至|分享给|分享让|扫一扫|扫码|扫描二维码|微信扫|用微信扫|长按|关注微信|关注公众号|关注我们|官方微|下载客户端|打开客户端|打开app|下载app|请下载|点击下载|" +
            "share this|share on|share via|share to|share article|share story|share with|tweet this|email this|print this|follow us|follow @|find us on|join us on|get the app|download the app|download our app|available on the app store|open in app|" +
            "auf facebook|per whatsapp|artikel teilen|diesen artikel teilen|compartir en|comparte|partager sur|partager l'article|suivez-nous|síguenos|поделиться в|подписывайтесь|читайте нас|twitterで|facebookで|lineで|この記事をシェア|" +
            "siga-nos|compartilhe esta|compartilhe essa|compartilhe no|compartilhe nas|baixe o app|baixe o aplicativo|baixe nosso|scarica l'app|scarica la nostra app|descarga nuestra app|скачайте приложение|скачайте наше приложение|únete a nuestro canal|únete al canal|entre no canal|receba as notícias do|receba notícias no|iscriviti al canale|xでフォロー|xで共有|追踪我们的ig|追踪我们的facebook|追踪我们的脸书|追踪我们的粉丝|카카오톡으로 공유",
        anywhere: "官方微信|公式アカウント|公众号|line好友|粉丝团|点我下载|打开app|下载客户端|新闻客户端|채널 구독|扫一扫|扫描二维码|客户端下载|下载客户端") { LongestLine = LongestBar };

    public Reason Reason => Reason.Share;

    public Phrases Phrases => Lines;

    public bool HasShape(Block block, string line) => line.Length is > 0 and <= LongestBar && (Lines.MatchEveryWord(line) || IsAppLink(line) || IsCounted(line) || (TextShape.IsCjk(line[0]) && Lines.CountJoined(line) >= FewestJoined));

    /// <summary>赞(12) 收藏(5): icons' names with how often each was used.</summary>
    private static bool IsCounted(ReadOnlySpan<char> line)
    {
        int names = 0, counts = 0;
        foreach (var range in line.SplitAny(Line.Separators))
        {
            var name = line[range].TrimEnd("0123456789()");
            if (name.Length > 0 && !Lines.IsWhole(name))
            {
                return false;
            }

            names += name.Length > 0 ? 1 : 0;
            counts += name.Length > 0 && name.Length < line[range].Length ? 1 : 0;
        }

        return names >= FewestCounted && counts > 0;
    }

    /// <summary>One name and a number may be anything (LINE 3).</summary>
    private const int FewestCounted = 2;

    /// <summary>下载…客户端, 打开…APP, …앱 다운로드.</summary>
    private static bool IsAppLink(string line)
    {
        return line.EndsWith("앱 다운로드", StringComparison.Ordinal) || ((line.StartsWith("下载", StringComparison.Ordinal) || line.StartsWith("打开", StringComparison.Ordinal))
            && (line.Contains("app", StringComparison.Ordinal) || line.Contains("客户端", StringComparison.Ordinal)));
    }
}
