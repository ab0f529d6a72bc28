using System.Buffers;
using Cleaner.Lines;

namespace Cleaner.Describing;

/// <summary>The words that dates are written with, in the languages of the press.</summary>
internal static class DateWords
{
    /// <summary>Twelve entries a line, January first; the forms of one month are joined by a slash.</summary>
    private static readonly string[] MonthNames =
    [
        "january/jan february/feb/febr march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec",
        "januar/jänner/jän februar/feber märz/mär/maerz april mai juni juli august september oktober/okt november dezember/dez",
        "janvier/janv février/févr/fév/fevrier mars avril/avr mai juin juillet/juil août/aout septembre octobre novembre décembre/déc/decembre",
        "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre noviembre diciembre/dic",
        "gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/set ottobre/ott novembre dicembre/dic",
        "janeiro fevereiro/fev março/marco abril maio/mai junho julho agosto setembro outubro/out novembro dezembro/dez",
        "januari februari maart/mrt april mei juni juli augustus september oktober november december",
        "stycznia/styczeń/sty lutego/luty/lut marca/marzec kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis grudnia/grudzień/gru",
        "ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září října/říjen listopadu prosince/prosinec",
        "januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta septembra októbra/október novembra decembra",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts april maj juni juli august september oktober november december/des",
        "tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu toukokuuta/toukokuu kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu lokakuuta/lokakuu marraskuuta/marraskuu joulukuuta/joulukuu",
        "ocak/oca şubat/şub mart nisan/nis mayıs haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara",
        "januari februari maret april mei juni juli agustus/agu/agt september oktober november/nop desember/des",
        "siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj lipnja/lipanj srpnja/srpanj kolovoza/kolovoz rujna/rujan - studenoga/studenog/studeni prosinca/prosinac",
        "ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie/noi decembrie",
        "január február március/márc április/ápr május/máj június/jún július/júl augusztus szeptember/szept október november december",
        "января/январь/янв февраля/февраль/фев/февр марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сен/сент октября/октябрь/окт ноября/ноябрь/ноя/нояб декабря/декабрь/дек",
        "січня/січень/січ лютого/лютий/лют березня/березень/бер квітня/квітень/кві травня/травень/тра червня/червень/чер липня/липень/лип серпня/серпень/сер вересня/вересень/вер жовтня/жовтень/жов листопада/листопад грудня/грудень/груд",
        "януари февруари март април май юни юли август септември октомври ноември декември",
        "ιανουαρίου/ιαν φεβρουαρίου/φεβ μαρτίου/μαρ απριλίου/απρ μαΐου/μαϊ/μαιου ιουνίου/ιουν ιουλίου/ιουλ αυγούστου/αυγ σεπτεμβρίου/σεπ οκτωβρίου/οκτ νοεμβρίου/νοε δεκεμβρίου/δεκ",
        "يناير فبراير مارس أبريل/ابريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر",
        "- شباط آذار نيسان أيار حزيران تموز آب أيلول",
        "בינואר/ינואר בפברואר/פברואר במרץ/מרץ באפריל/אפריל במאי/מאי ביוני/יוני ביולי/יולי באוגוסט/אוגוסט בספטמבר/ספטמבר באוקטובר/אוקטובר בנובמבר/נובמבר בדצמבר/דצמבר",
        "जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
        "มกราคม/ม.ค กุมภาพันธ์/ก.พ มีนาคม/มี.ค เมษายน/เม.ย พฤษภาคม/พ.ค มิถุนายน/มิ.ย กรกฎาคม/ก.ค สิงหาคม/ส.ค กันยายน/ก.ย ตุลาคม/ต.ค พฤศจิกายน/พ.ย ธันวาคม/ธ.ค",
    ];

    private static readonly string[] WeekdayNames =
    [
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
        "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira segunda-feira terça-feira quarta-feira quinta-feira sexta-feira",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek sobota niedziela",
        "pondělí úterý středa čtvrtek pátek neděle måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag",
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu",
        "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс понеділок вівторок середа четвер п'ятниця субота неділя",
        "السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة",
    ];

    /// <summary>Words that may stand beside a date without making the line more than a date.</summary>
    private static readonly string[] FillerWords =
    [
        "published publish posted post updated update last modified created on at date time first edited released issued since original originally",
        "of the and as local est edt et pst pdt pt cst cdt ct mst mdt mt gmt utc bst ist cet cest mez mesz jst kst sgt hkt aest aedt am pm a.m p.m noon",
        "veröffentlicht aktualisiert erstellt stand am um uhr vom den der zuletzt geändert erschienen update",
        "publié publiée mis mise à jour le modifié créé a par publicado publicada actualizado actualizada el las la em às atualizado de del hace h hrs horas",
        "pubblicato pubblicata aggiornato il alle ore dal data ultimo aggiornamento modifica gepubliceerd bijgewerkt op om uur geplaatst laatst gewijzigd",
        "opublikowano opublikowany aktualizacja dodano data godz o godzinie utworzono r publikováno aktualizováno v ve publicerad uppdaterad kl den publisert oppdatert publiceret opdateret julkaistu päivitetty klo",
        "yayınlanma güncelleme tarihi tarih saat saati giriş son diterbitkan diperbarui pukul wib wita wit tanggal lúc ngày năm",
        "опубликовано обновлено дата публикации время в г год года мск опубліковано оновлено о р року",
        "نشر تم النشر في آخر تحديث بتاريخ الساعة פורסם עודכן בתאריך בשעה ב",
    ];

    /// <summary>The same in scripts that set no spaces; longest first where one begins another.</summary>
    private static readonly string[] CjkFillers =
    [
        "发表时间", "发布时间", "发布日期", "发表日期", "更新时间", "更新日期", "发稿时间", "稿件时间", "上传时间", "创建时间", "最后更新", "最近更新", "发布于", "发表于", "更新于",
        "發佈時間", "發布時間", "發表時間", "更新時間", "發佈日期", "發布日期", "出版時間", "最後更新", "建立時間", "上架時間", "時間", "日期", "发布", "发表", "更新", "发稿", "發佈", "發布", "發表", "时间", "編集", "刊登",
        "公開日時", "更新日時", "公開日", "更新日", "公開", "配信", "掲載", "投稿日", "投稿", "最終更新", "作成", "日時", "付",
        "기사입력", "최종수정", "입력시간", "입력", "수정", "등록", "승인", "작성", "발행", "송고", "업데이트", "시간", "일시",
        "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "星期天", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "週一", "週二", "週三", "週四", "週五", "週六", "週日",
        "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日", "上午", "下午", "晚上", "凌晨", "早上", "中午", "午前", "午後", "오전", "오후", "北京时间", "今天", "昨天", "前天", "刚刚", "于", "於",
        "月", "火", "水", "木", "金", "土", "日", "월", "화", "수", "목", "금", "토", "일",
    ];

    private static readonly SearchValues<char> CjkFillerStarts = SearchValues.Create([.. CjkFillers.Select(filler => filler[0])]);

    /// <summary>Zones whose offset is one and the same wherever the letters are used; CST, IST and BST are not.</summary>
    private static readonly (string Name, int Minutes)[] ZoneNames =
    [
        ("utc", 0), ("gmt", 0), ("edt", -240), ("est", -300), ("cdt", -300), ("mdt", -360), ("mst", -420), ("pdt", -420), ("pst", -480),
        ("cet", 60), ("cest", 120), ("mez", 60), ("mesz", 120), ("jst", 540), ("kst", 540), ("hkt", 480), ("sgt", 480), ("aest", 600), ("aedt", 660), ("msk", 180),
    ];

    private static readonly WordTable<int> Months = ReadMonths();
    private static readonly WordTable<bool> Weekdays = ReadWords(WeekdayNames);
    private static readonly WordTable<bool> Fillers = ReadWords(FillerWords);
    private static readonly WordTable<int> Zones = new(ZoneNames.Select(zone => KeyValuePair.Create(zone.Name, zone.Minutes)), ignoresCase: true);
    private static readonly string[] Particles = ["de", "del", "of", "di", "den", "da", "ng", "г", "do"];
    private static readonly string[] TimeLeads = ["at", "um", "à", "a", "às", "as", "las", "la", "kl", "klo", "o", "godz", "godzinie", "alle", "ore", "om", "в", "о", "ob", "v", "ve", "saat", "pukul", "lúc", "time", "t", "hours", "en", "-", "klokken", "h", "בשעה", "الساعة", "г", "р", "года", "року", "r"];

    /// <summary>Month 1–12 of a name in any case and form, without its closing dot; 0 for other words.</summary>
    public static int Month(ReadOnlySpan<char> word) => Months.TryGetValue(word, out var month) ? month : 0;

    public static bool IsWeekday(ReadOnlySpan<char> word) => Weekdays.Contains(word);

    public static bool IsFiller(ReadOnlySpan<char> word) => Fillers.Contains(word);

    /// <summary>The offset that the letters of a time zone stand for.</summary>
    public static TimeSpan? ZoneOffset(ReadOnlySpan<char> word) =>
        Zones.TryGetValue(word, out var minutes) ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>Small words inside a date: 22 de agosto de 2020.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => IsOneOf(Particles, word);

    /// <summary>Small words between a date and its time: at, um, à.</summary>
    public static bool IsTimeLead(ReadOnlySpan<char> word) => IsOneOf(TimeLeads, word) || IsWeekday(word);

    /// <summary>Length of the filler in an unspaced script that the text begins with, or 0.</summary>
    public static int CjkFillerLength(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var filler in !text.IsEmpty && CjkFillerStarts.Contains(text[0]) ? CjkFillers : [])
        {
            if (filler.Length > longest && text.StartsWith(filler, StringComparison.Ordinal))
            {
                longest = filler.Length;
            }
        }

        return longest;
    }

    private static bool IsOneOf(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static WordTable<int> ReadMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in MonthNames)
        {
            var month = 0;
            foreach (var forms in line.Split(' '))
            {
                month++;
                foreach (var form in forms.Split('/'))
                {
                    // Where two languages differ (listopad), the one listed first has more readers.
                    months.TryAdd(form, month);
                }
            }
        }

        return new(months, ignoresCase: true);
    }

    private static WordTable<bool> ReadWords(string[] lines) => WordTable.Of(lines.SelectMany(line => line.Split(' ')), ignoresCase: true);
}
