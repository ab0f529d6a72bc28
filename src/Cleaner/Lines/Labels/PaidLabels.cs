namespace Cleaner.Lines.Labels;

/// <summary>
/// Labels over lists that someone pays for, folded: over a list they make all of it advertising. Alone some of them are the classified ads'
/// channel or another word (Anzeigen), so they are asked for only where a list stands under them. A new one is one word here.
/// </summary>
internal static class PaidLabels
{
    private static readonly WordTable<bool> Labels = WordTable.Of(Line.Phrases(
        "paid content|paid posts|paid stories|partner content|partner stories|from our partners|from our partner|from our sponsors|from our advertisers|sponsored|sponsored stories|sponsored content|sponsored links|sponsored posts|promoted|promoted links|promoted stories|promoted content|" +
        "around the web (sponsored)|anzeige|anzeigen|werbung|verlagsangebote|verlagsangebot|partnerangebote|partnerinhalte|unsere partner|angebote unserer partner|contenus sponsorisés|contenu sponsorisé|contenus partenaires|contenu partenaire|liens sponsorisés|offres partenaires|publicité|" +
        "contenido patrocinado|contenidos patrocinados|enlaces patrocinados|de nuestros socios|publicidad|conteúdo patrocinado|conteúdos patrocinados|links patrocinados|publicidade|contenuti sponsorizzati|contenuto sponsorizzato|link sponsorizzati|dai nostri partner|pubblicità|" +
        "новости партнеров|новости партнёров|партнерские материалы|партнёрские материалы|материалы партнеров|материалы партнёров|реклама|на правах рекламы|pr|スポンサーリンク|スポンサードリンク|スポンサー|広告|광고|스폰서 링크|제휴 콘텐츠|" +
        "赞助内容|赞助|赞助广告|推广信息|推广内容|推广链接|商业推广|商业信息|合作推广|广告|广告信息"));

    public static bool Contains(string line) => Labels.Contains(line);
}
