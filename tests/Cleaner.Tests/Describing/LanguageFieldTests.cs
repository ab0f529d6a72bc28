using Cleaner.Describing;
using Cleaner.Segmenting;
using Xunit;

namespace Cleaner.Tests.Describing;

public sealed class LanguageFieldTests
{
    [Theory]
    [InlineData("en", "The ferry came back to the harbour with forty sheep, and the captain was not amused by any of it.")]
    [InlineData("de", "Die Fähre kam mit vierzig Schafen in den Hafen zurück, und der Kapitän war nicht erfreut über das, was an Bord geschah.")]
    [InlineData("fr", "Le bateau est revenu dans le port avec quarante moutons et le capitaine n'était pas content de ce qui se passait à bord.")]
    [InlineData("es", "El barco volvió al puerto con cuarenta ovejas y el capitán no estaba contento con lo que pasaba a bordo de la nave.")]
    [InlineData("it", "Il traghetto è tornato nel porto con quaranta pecore e il capitano non era contento di quello che succedeva a bordo della nave.")]
    [InlineData("pt", "O barco voltou ao porto com quarenta ovelhas e o capitão não estava contente com o que se passava a bordo, mas também não disse nada.")]
    [InlineData("nl", "De veerboot kwam met veertig schapen terug in de haven en de kapitein was niet blij met wat er aan boord van het schip gebeurde.")]
    [InlineData("pl", "Prom wrócił do portu z czterdziestoma owcami i kapitan nie był zadowolony z tego, co się działo na pokładzie.")]
    [InlineData("cs", "Trajekt se vrátil do přístavu se čtyřiceti ovcemi a kapitán nebyl rád, že se to stalo na jeho lodi, ale nic neřekl.")]
    [InlineData("sv", "Färjan kom tillbaka till hamnen med fyrtio får och kaptenen var inte glad över det som hände ombord, men han sa inte något.")]
    [InlineData("fi", "Lautta palasi satamaan neljänkymmenen lampaan kanssa, ja kapteeni ei ollut iloinen, mutta hän sanoi että se on ohi nyt.")]
    [InlineData("tr", "Vapur kırk koyunla limana geri döndü ve kaptan bu işten hiç memnun değildi, ancak daha sonra bir şey söylemedi.")]
    [InlineData("id", "Kapal itu kembali ke pelabuhan dengan empat puluh domba dan kapten tidak senang karena hal yang terjadi di kapal.")]
    [InlineData("vi", "Chiếc phà đã trở về cảng với bốn mươi con cừu và thuyền trưởng không vui với những gì đã xảy ra trên tàu của mình.")]
    [InlineData("ru", "Паром вернулся в порт с сорока овцами, и капитан не был рад тому, что произошло на его судне, но он ничего не сказал.")]
    [InlineData("uk", "Пором повернувся у порт із сорока вівцями, і капітан не був радий тому, що сталося на його судні, але він нічого не сказав.")]
    [InlineData("ar", "عادت العبارة إلى الميناء ومعها أربعون خروفا ولم يكن القبطان سعيدا بما حدث على متن السفينة.")]
    [InlineData("he", "המעבורת חזרה אל הנמל עם ארבעים כבשים והקפטן לא שמח על מה שקרה על הסיפון.")]
    [InlineData("th", "เรือข้ามฟาก กลับมาถึงท่าเรือ พร้อมแกะสี่สิบตัว และกัปตัน ไม่พอใจ กับสิ่งที่เกิดขึ้น")]
    [InlineData("hi", "नाव चालीस भेड़ों के साथ बंदरगाह पर लौट आई और कप्तान इससे खुश नहीं था।")]
    [InlineData("el", "Το πλοίο επέστρεψε στο λιμάνι με σαράντα πρόβατα και ο καπετάνιος δεν ήταν ευχαριστημένος.")]
    [InlineData("zh", "渡轮载着四十只羊回到港口，船长对船上发生的事情并不满意。")]
    [InlineData("ja", "フェリーは四十頭の羊を乗せて港に戻り、船長は船上の出来事に不満だった。")]
    [InlineData("ko", "배는 양 마흔 마리를 싣고 항구로 돌아왔고 선장은 배에서 일어난 일에 기뻐하지 않았다.")]
    public void The_text_tells_its_language(string expected, string text) => Assert.Equal(expected, LanguageOf(text, null));

    [Fact]
    public void The_text_is_believed_before_the_declaration() =>
        Assert.Equal("zh", LanguageOf("渡轮载着四十只羊回到港口，船长对船上发生的事情并不满意。", "en-US"));

    [Theory]
    [InlineData("Ferry back")]
    [InlineData("")]
    [InlineData("12 34 56")]
    public void Too_few_words_tell_nothing(string text) => Assert.Null(LanguageOf(text, null));

    private static string? LanguageOf(string text, string? declared)
    {
        var container = new Container(0, "p", "", null);
        var page = new Page { IsText = false, Containers = [container], Blocks = text.Length == 0 ? [] : [new Block(0, text, container)] };
        page.Declared.Language = declared;
        return LanguageField.Of(page);
    }
}
