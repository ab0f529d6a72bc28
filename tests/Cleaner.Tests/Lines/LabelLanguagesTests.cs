using Cleaner.Lines;
using Cleaner.Lines.Labels;
using Cleaner.Tests.Segmenting;
using Xunit;

namespace Cleaner.Tests.Lines;

/// <summary>A few labels and lines of each language: what one table holds in one language it should hold in all.</summary>
public class LabelLanguagesTests
{
    [Theory]
    [InlineData("Carros", Category.Cars)]
    [InlineData("Bem Estar", Category.Health)]
    [InlineData("Imóveis", Category.Property)]
    [InlineData("Opinião", Category.Opinion)]
    [InlineData("Motori", Category.Cars)]
    [InlineData("Calcio", Category.Sports)]
    [InlineData("Spettacoli", Category.Entertainment)]
    [InlineData("Scuola", Category.Education)]
    [InlineData("모빌리티", Category.Cars)]
    [InlineData("푸드", Category.Food)]
    [InlineData("연예가 소식", Category.Entertainment)]
    [InlineData("책·지성", Category.Culture)]
    [InlineData("Lokalsport", Category.Sports)]
    [InlineData("Polizeimeldungen", Category.Society)]
    [InlineData("Farándula", Category.Entertainment)]
    [InlineData("Metrópoli", Category.Local)]
    [InlineData("Télévision", Category.Entertainment)]
    [InlineData("Силовые структуры", Category.Military)]
    [InlineData("Бывший СССР", Category.World)]
    [InlineData("What's On", Category.Entertainment)]
    [InlineData("Be Well", Category.Health)]
    [InlineData("乗り物", Category.Cars)]
    [InlineData("株・為替", Category.Finance)]
    [InlineData("ガジェット・モバイル", Category.Tech)]
    [InlineData("家有儿女", Category.Education)]
    [InlineData("大国重器", Category.Military)]
    [InlineData("港澳台", Category.China)]
    [InlineData("突發", Category.Local)]
    [InlineData("Casa Blanca", Category.World)]
    public void Channels_are_known_in_the_languages_of_the_press(string label, Category category) => Assert.Equal(category, SectionName.Find(Line.Of(label), isLoose: true));

    [Theory]
    [InlineData("Últimas notícias", Category.Latest)]
    [InlineData("As mais lidas", Category.Ranking)]
    [InlineData("Galeria de fotos", Category.Gallery)]
    [InlineData("Ultim’ora", Category.Latest)]
    [InlineData("Fotogallery", Category.Gallery)]
    [InlineData("Dalla stessa sezione", Category.Related)]
    [InlineData("조회수 많은 기사", Category.Ranking)]
    [InlineData("Meistgelesene Artikel", Category.Ranking)]
    [InlineData("Vidéos à la une", Category.Video)]
    [InlineData("Фотогалереи", Category.Gallery)]
    [InlineData("いま読まれている記事", Category.Ranking)]
    [InlineData("热心网友还看了", Category.Recommended)]
    public void So_are_kinds(string label, Category category) => Assert.Equal(category, Kinds.Find(Line.Of(label)));

    [Theory]
    [InlineData("Em alta", Category.Ranking)]
    [InlineData("Plantão", Category.Latest)]
    [InlineData("Assista", Category.Video)]
    [InlineData("最夯", Category.Ranking)]
    [InlineData("最Hit文章", Category.Ranking)]
    [InlineData("Passend dazu", Category.Related)]
    public void Words_that_sub_headings_have_too_name_a_kind_only_over_a_list(string label, Category category)
    {
        Assert.Null(Kinds.Find(Line.Of(label)));
        Assert.Equal(category, Kinds.FindInside(Line.Of(label)));
    }

    [Theory]
    [InlineData("Lascia un commento", Reason.Comments)]
    [InlineData("Comentários", Reason.Comments)]
    [InlineData("Ver comentarios", Reason.Comments)]
    [InlineData("Kommentare lesen", Reason.Comments)]
    [InlineData("コメント 412件", Reason.Comments)]
    [InlineData("댓글 쓰기", Reason.Comments)]
    [InlineData("【广告】过敏季空气净化器限时八折", Reason.Advert)]
    [InlineData("开通会员，畅读全文", Reason.Advert)]
    [InlineData("Article réservé aux abonnés", Reason.Advert)]
    [InlineData("Jetzt weiterlesen mit KURIER+", Reason.Advert)]
    [InlineData("Conteúdo exclusivo para assinantes", Reason.Advert)]
    [InlineData("この記事は有料会員記事です", Reason.Advert)]
    [InlineData("残り 812文字", Reason.Advert)]
    [InlineData("Todos os direitos reservados", Reason.Legal)]
    [InlineData("Tutti i diritti riservati | P.IVA 00000000000", Reason.Legal)]
    [InlineData("Do Not Sell or Share My Personal Information", Reason.Legal)]
    [InlineData("网站声明：部分图片来源于网络", Reason.Legal)]
    [InlineData("Defense Courier © 2024", Reason.Legal)]
    [InlineData("Siga-nos no Instagram", Reason.Share)]
    [InlineData("Scarica l'app", Reason.Share)]
    [InlineData("Скачайте приложение", Reason.Share)]
    [InlineData("Xでフォローする", Reason.Share)]
    [InlineData("동해일보 앱 다운로드", Reason.Share)]
    [InlineData("赞(12) 收藏(5)", Reason.Share)]
    [InlineData("上一則新聞", Reason.Navigation)]
    [InlineData("Voltar ao topo", Reason.Navigation)]
    [InlineData("Torna su", Reason.Navigation)]
    [InlineData("次の記事", Reason.Navigation)]
    [InlineData("다음 기사", Reason.Navigation)]
    [InlineData("Nächster Artikel", Reason.Navigation)]
    [InlineData("5/14(火) 7:03配信", Reason.Byline)]
    [InlineData("Mitarbeit: Anke Sommer", Reason.Byline)]
    [InlineData("Additional reporting by Tom Smith", Reason.Byline)]
    [InlineData("作者简介：王小明，资深记者", Reason.Byline)]
    [InlineData("Por Redacción", Reason.Byline)]
    public void Lines_speak_for_themselves_in_them_too(string line, Reason reason) => Assert.Equal(reason, Find(line));

    [Theory]
    [InlineData("开通会员后，手续费每月减免十元")]
    [InlineData("Tutti i diritti delle donne, sulla carta")]
    [InlineData("Commentando la partita, il tecnico ha riso")]
    [InlineData("앱 다운로드 1억 건 돌파한 섬마을 게임")]
    [InlineData("残りの試合は三つだけ")]
    [InlineData("昨季から規則が更新")]
    [InlineData("160 x 305 x 255")]
    public void Sentences_that_begin_or_end_alike_do_not(string line) => Assert.Null(Find(line));

    [Theory]
    [InlineData("作者简介：王小明，资深记者")]
    [InlineData("Additional reporting by Tom Smith")]
    [InlineData("Lesezeit: 4 Minuten")]
    public void Who_else_took_part_is_named_where_it_is_dropped_and_does_not_put_it_out(string line)
    {
        Assert.Equal(Reason.Byline, Find(line));
        Assert.Null(LineRules.FindByline(PageOf.Html($"<p>{line}</p>").Blocks[0]));
        Assert.Null(LineRules.FindPhrase(Line.Of(line), Line.Longest));
    }

    private static Reason? Find(string line)
    {
        var block = PageOf.Html($"<p>{System.Net.WebUtility.HtmlEncode(line)}</p>").Blocks[0];
        return LineRules.Find(block, Line.Of(block));
    }
}
