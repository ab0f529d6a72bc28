using Cleaner.Lines;

namespace Cleaner.Describing;

/// <summary>The commonest small words of languages that share a script; ISO 639-1 codes.</summary>
internal static class SmallWords
{
    public static IReadOnlyList<(string Language, string[] Words)> ByLanguage { get; } =
    [
        ("en", "the of and to in is that for was on with as it at by from be are have this not he his they were which has had an been will but their".Split(' ')),
        ("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über".Split(' ')),
        ("fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux cette ont mais nous ou l d qu".Split(' ')),
        ("es", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son".Split(' ')),
        ("it", "di e il la che in a per un è del non una i le con si da della dei nel al sono alla ha più anche come gli dal lo ma delle se questo nella all dell".Split(' ')),
        ("pt", "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também pelo pela até são foi".Split(' ')),
        ("ca", "de la i que el en a els les un per amb no una del al es ha més dels són com però aquest aquesta seva seu va ser també".Split(' ')),
        ("gl", "de a o que e do da en un para con non unha os no se na por máis as dos como pero ao súa seu tamén foi ten".Split(' ')),
        ("ro", "de și în a la cu pe din care nu o un este pentru să că mai au fost ce sunt după sau prin ale lui dar".Split(' ')),
        ("nl", "de het een van en in is dat op te voor met zijn die niet aan er om ook als bij maar uit door naar heeft hij nog wordt worden deze dit werd".Split(' ')),
        ("af", "die en van in het is nie te om vir wat met op aan dat hy was sy word ook deur 'n by maar hulle".Split(' ')),
        ("sv", "och att det i en på är som för av med den till inte har de ett om var han från men vi så kan när ska också sig nu".Split(' ')),
        ("da", "og i at det er en på til af for med de den der ikke som har et var han fra om men også vi kan efter ved blev være nu så hun".Split(' ')),
        ("no", "og i det er på som en til av for at med de har den ikke et var om fra han men også vi kan etter ved ble være nå så hun seg mer".Split(' ')),
        ("is", "og að í á er sem til við um hann það var en ekki með af fyrir hafa eru því ég þess".Split(' ')),
        ("fi", "ja on ei että se oli hän mutta ovat kun myös joka mukaan ole kuin niin sekä jos nyt tai vain voi sen ovat olla jo".Split(' ')),
        ("et", "ja on ei et see oli ka kui aga mis ta kes oma või siis ning pole seda nii selle".Split(' ')),
        ("lv", "un ir par no ar ka tas kas bija lai arī uz pēc kā vai tika gan tiek".Split(' ')),
        ("lt", "ir kad su iš yra tai į kaip buvo bet jis apie po už savo nuo dėl arba taip dar".Split(' ')),
        ("pl", "w i na z że się do nie jest o to od po jak przez dla są oraz za ale ze był tym który która które co może było tylko już jego".Split(' ')),
        ("cs", "a se v na je že o s z do i to jako za ve by který podle pro ale po jsou od jeho k byl která které však také jsem už tak".Split(' ')),
        ("sk", "a sa v na je že o s z do i to ako za vo by ktorý podľa pre ale po sú od jeho k bol ktorá ktoré však aj som už tak".Split(' ')),
        ("sl", "in je v na za se da so ki pa z bi ne tudi od pri po kot s ali še bo bil ni kar".Split(' ')),
        ("hr", "i u je na se da za su od s koji a o kao će ne iz što koja bi nije to ali do bio po te sa".Split(' ')),
        ("hu", "a az és hogy nem is egy van volt meg ez csak de már még mint el azt ki vagy lesz szerint után".Split(' ')),
        ("sq", "të e në dhe i për me një që nga së është ka si më do u por edhe".Split(' ')),
        ("tr", "ve bir bu da de için ile olarak çok olan daha gibi kadar sonra en ise ancak olduğunu ne o ya dedi değil".Split(' ')),
        ("az", "və bir bu da də üçün ilə olan olaraq daha ki edib isə onun sonra kimi".Split(' ')),
        ("id", "yang dan di untuk dengan dari ini pada itu dalam tidak akan ke juga oleh adalah ada sudah saat bisa karena mereka kata".Split(' ')),
        ("ms", "yang dan di untuk dengan dari ini pada itu dalam tidak akan ke juga oleh adalah beliau kerana boleh bagi telah katanya".Split(' ')),
        ("tl", "ang ng sa na at mga ay ni si para hindi ito may kung siya niya nang din".Split(' ')),
        ("vi", "và của là có được trong cho các với không một người đã những khi để này từ về đến ra tại cũng năm như".Split(' ')),
        ("sw", "ya na wa kwa ni katika za la kuwa cha hiyo hii kama lakini alisema".Split(' ')),
        ("eu", "eta da du ez bat dira ere izan egin dute baina dela zuen".Split(' ')),
        ("ru", "и в не на что с по как а к это у из от за для о его он но так же был было все при до или также которые после году".Split(' ')),
        ("uk", "і в на що не з та до у як за про від це для його є він а по але й також які після був його року під".Split(' ')),
        ("be", "і ў на што не з да у як за пра ад гэта для яго ён а па але таксама якія пасля быў".Split(' ')),
        ("bg", "и на в да за се от че не с по е са като това до при си през но има след към беше".Split(' ')),
        ("sr", "и у је на се да за су од са који а о као ће не из што која би није то али".Split(' ')),
        ("mk", "и во на да се од за со не е го што ги кој како но по ќе сe беше".Split(' ')),
        ("kk", "және мен бұл үшін деп бір да де болып еді оның".Split(' ')),
    ];

    /// <summary>The different words of all languages, each with its number.</summary>
    public static WordTable<int> Numbers { get; } = new(ByLanguage.SelectMany(entry => entry.Words).Distinct(StringComparer.Ordinal)
        .Select((word, number) => KeyValuePair.Create(word, number)));

    /// <summary>Each language with its words' numbers.</summary>
    public static (string Language, int[] Words)[] Numbered { get; } = [.. ByLanguage.Select(entry => (entry.Language, Array.ConvertAll(entry.Words, word => Numbers.TryGetValue(word, out var number) ? number : -1)))];
}
