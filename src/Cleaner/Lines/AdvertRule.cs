namespace Cleaner.Lines;

/// <summary>Advertising, newsletter and subscription boxes.</summary>
internal sealed class AdvertRule : ILineRule
{
    private static readonly Phrases Lines = new(
        whole: "广告|推广|赞助|ad|ads|advert|advertisement|advertising|advertisement - scroll to continue|sponsored|sponsored content|sponsored by|promoted|paid content|paid post|partner content|newsletter|newsletters|subscribe now|subscribe today|become a member|donate|support us|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|реклама|スポンサー|スポンサーリンク|広告|광고|pr|請繼續往下閱讀|请继续往下阅读",
        beginnings: "sponsored links|promoted links|promoted by|ads by|by registering you agree|by signing up you agree|by subscribing you agree|free whitepaper|whitepaper|订阅电子报|無料会員登録で|無料会員に|限时福利|限时优惠|support the |support our |abo-shop|abo |advertisement|sponsored by|sign up for|sign up to|signup for|subscribe to|subscribe for|get our|get the latest|get unlimited|already a subscriber|already a member|join our newsletter|join thousands|enter your email|your email address|start your free trial|support independent|support our journalism|story continues below|article continues below|article continues after|scroll to continue|请继续往下|newsletter|jetzt abonnieren|jetzt anmelden|melden sie sich|suscríbete|recibe|abonnez-vous|inscrivez-vous|recevez|подпишитесь|подписаться на|メールマガジン|メルマガ|구독",
        anywhere: "寄到你的信箱|寄到您的信箱|newsletter|ニュースレター|뉴스레터|your inbox|unsubscribe|会員になると|免费试用|立即购买|立即订阅");

    public Reason Reason => Reason.Advert;

    public Phrases Phrases => Lines;

    public bool HasShape(Block block, string line) => false;
}
