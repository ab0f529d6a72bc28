using System.Text;

namespace Cleaner.Tests.Reading;

/// <summary>News text of real length, one a character set, and the encodings to write it in.</summary>
internal static class CharsetTexts
{
    public const string Simplified =
        "山城的老茶馆昨天重新开张，门口排起了长队。店主说，修缮用了整整两年，木梁和青砖都是从旧址上一块一块搬回来的。" +
        "附近的居民带着孩子来看热闹，有人说小时候就在这里听评书，如今能够再坐下来喝一碗盖碗茶，心里十分高兴。" +
        "区里的文物部门表示，今后还将逐步修复沿河的六处院落，并邀请手艺人驻场，让更多的年轻人了解传统工艺。";

    public const string Traditional =
        "港島北岸的舊碼頭昨日重新開放，大批市民前來參觀。工程負責人表示，修復工作歷時三年，所有木板都經過重新處理，" +
        "並且加裝了無障礙設施。附近的商戶希望遊客增加可以帶動生意，不過也有居民擔心週末的交通會更加擠塞。" +
        "區議員說，當局將會在兩個月之內檢討人流安排，並聽取居民對於夜間照明及噪音的意見。";

    public const string Japanese =
        "町の古い映画館が昨日、十年ぶりに再開した。入口には朝早くから長い列ができ、地元の人たちが懐かしそうに写真を撮っていた。" +
        "館主は「たくさんの方に支えられて、ようやくこの日を迎えることができました」と話した。市は来年度から周辺の商店街の整備も進める方針で、" +
        "観光客の増加に期待を寄せている。カフェやギャラリーも併設され、夜の上映会も予定されている。";

    public const string Korean =
        "마을의 오래된 극장이 어제 십 년 만에 다시 문을 열었다. 입구에는 이른 아침부터 긴 줄이 늘어섰고 주민들은 반가운 얼굴로 사진을 찍었다. " +
        "극장 주인은 많은 분들이 도와주셔서 이날을 맞을 수 있었다고 말했다. 시는 내년부터 주변 상가의 정비도 추진할 계획이며 " +
        "관광객이 늘어날 것으로 기대하고 있다. 카페와 전시실도 함께 들어서고 저녁 상영회도 예정되어 있다.";

    public const string Russian =
        "Старый кинотеатр в центре города вчера открылся после десяти лет ремонта. С раннего утра у входа стояла длинная очередь, а жители " +
        "фотографировались на память. Владелец рассказал, что без помощи соседей ничего бы не получилось. В мэрии надеются, что вслед за " +
        "кинотеатром удастся привести в порядок и остальные здания на набережной, где уже работают кафе и небольшая галерея.";

    public const string French =
        "Le vieux cinéma du centre-ville a rouvert hier après dix années de travaux. Dès le matin, une longue file s'était formée à l'entrée, " +
        "et les habitants prenaient des photos. Le propriétaire a déclaré que rien n'aurait été possible sans l'aide des voisins. À la mairie, " +
        "on espère que les autres bâtiments du quai seront rénovés à leur tour : « C'est un début », a résumé l'adjointe chargée du patrimoine.";

    public static Encoding Encoding(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? System.Text.Encoding.GetEncoding(name);

    public static byte[] Page(string text, Encoding encoding, string head = "") =>
        encoding.GetBytes($"<html><head>{head}<title>t</title></head><body><p>{text}</p></body></html>");
}
