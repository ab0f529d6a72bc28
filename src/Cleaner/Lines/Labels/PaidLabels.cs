namespace Cleaner.Lines.Labels;

/// <summary>
/// Labels over lists that someone pays for, folded: over a list they make all of it advertising. Alone some of them are the classified ads'
/// channel or another word (Anzeigen), so they are asked for only where a list stands under them. The bare word for an advert (Anzeige, Publicidad) is
/// none of them: it stands between the lists of a column, over an empty slot, and what is below it is the page's own. A new one is one word here.
/// </summary>
internal static class PaidLabels
{
    private static readonly WordTable<bool> Labels = WordTable.Of(Line.Phrases(
        "paid content|paid posts|paid stories|partner content|partner stories|from our partners|from our partner|from our sponsors|from our advertisers|sponsored stories|sponsored content|sponsored links|sponsored posts|promoted links|promoted stories|promoted content|" +
        "anzeigen|verlagsangebote|verlagsangebot|partnerangebote|partnerinhalte|angebote unserer partner|contenus sponsorisés|contenu sponsorisé|contenus partenaires|liens sponsorisés|offres partenaires|" +
        "contenido patrocinado|contenidos patrocinados|enlaces patrocinados|de nuestros socios|conteúdo patrocinado|conteúdos patrocinados|links patrocinados|contenuti sponsorizzati|link sponsorizzati|dai nostri partner|" +
        "новости партнеров|новости партнёров|партнерские материалы|партнёрские материалы|материалы партнеров|материалы партнёров|pr|スポンサーリンク|スポンサードリンク|스폰서 링크|제휴 콘텐츠|" +
        "赞助内容|赞助广告|推广信息|推广内容|推广链接|商业推广|商业信息|合作推广"));

    public static bool Contains(string line) => Labels.Contains(line);
}
