namespace Cleaner.Lines;

/// <summary>Advertising, newsletter and subscription boxes.</summary>
internal sealed class AdvertRule : ILineRule
{
    private static readonly Phrases Lines = new(
        whole: "赞助内容|商业推广|商业合作推广|广告投放|订阅我们|立即订阅|开通会员|成为会员|加入会员|点击购买|立即购买|限时优惠|品牌合作|paid partnership|promoted stories|from our partners|partner stories|brand content|paid promotion|subscribe now for|become a subscriber|become a supporter|donate now|make a donation|your email|email address|your email address|special offer|special offers|limited offer|start free trial|start your trial|unlock this article|continue with a free trial|in association with|contenu sponsorisé|contenu partenaire|annonce|annonces|s'abonner|abonnement|je m'abonne|votre adresse e-mail|votre e-mail|soutenez-nous|faire un don|je fais un don|offre spéciale|на правах рекламы|партнёрский материал|партнерский материал|подписка на рассылку|подписка|оформить подписку|ваш e-mail|спецпроект|промо|рассылка|поддержать|поддержать нас|sponsored posts|spende|jetzt spenden|probeabo|suscríbete|dona|patrocinado|contenido patrocinado|iklan|reklam|sponsorowane|广告|推广|赞助|ad|ads|advert|advertisement|advertising|advertisement - scroll to continue|sponsored|sponsored content|sponsored by|promoted|paid content|paid post|partner content|newsletter|newsletters|subscribe now|subscribe today|become a member|donate|support us|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|реклама|スポンサー|スポンサーリンク|広告|광고|pr|請繼續往下閱讀|请继续往下阅读",
        beginnings: "订报热线|订阅热线|订阅日报|订阅本报|订阅晚报|欢迎订阅|扫码订阅|加入会员|subscribe from|subscribe and |subscribe today|try 1 month|try one month|try 3 months|try three months|get the daily|get the morning|get the best|get more from|become a member|become a friend|donate |give today|unlock |recevez chaque|recevez notre|abonnez-vous|soutenez |je m'abonne|offre |подпишись на рассылку|подпишитесь на рассылку|оформите подписку|поддержите |unterstützen sie|spenden sie|jetzt testen|apoya |dona |sponsored links|promoted links|promoted by|ads by|by registering you agree|by signing up you agree|by subscribing you agree|free whitepaper|whitepaper|订阅电子报|無料会員登録で|無料会員に|限时福利|限时优惠|support the |support our |abo-shop|abo |advertisement|sponsored by|sign up for|sign up to|signup for|subscribe to|subscribe for|get our|get the latest|get unlimited|already a subscriber|already a member|join our newsletter|join thousands|enter your email|your email address|start your free trial|support independent|support our journalism|story continues below|article continues below|article continues after|scroll to continue|请继续往下|newsletter|jetzt abonnieren|jetzt anmelden|melden sie sich|suscríbete|recibe|abonnez-vous|inscrivez-vous|recevez|подпишитесь|подписаться на|メールマガジン|メルマガ|구독",
        anywhere: "寄到你的信箱|寄到您的信箱|newsletter|ニュースレター|뉴스레터|your inbox|unsubscribe|会員になると|免费试用|立即购买|立即订阅");

    public Reason Reason => Reason.Advert;

    public Phrases Phrases => Lines;

    public bool HasShape(Block block, string line) => false;
}
