namespace Cleaner.Scoring.Features;

/// <summary>The commonest words of the languages that news is read in: running text is full of them, labels and lists are not.</summary>
internal static class StopWords
{
    private const string Words =
        // English
        "the of and to a in is it that was for on with as he his at by be this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could these may then do first any my now such like our over me even most made after also did many before must through back where much your way well down should because each just those how too good very still own between never under last while might us being both " +
        // German
        "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei kann wenn einen eines ihre seine gegen vom schon unter " +
        // French
        "le la les et des est un une du que qui dans pour pas au sur par plus ce il ne se sont avec mais comme ou son nous vous cette aux leur elle ont été être fait " +
        // Spanish, Portuguese, Italian
        "el los las y en por con una su para es del lo como más pero sus ha ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde desde fue " +
        "da em um é com não uma os no na mais dos mas foi ao ele tem à seu sua ser quando muito nos já está eu também só pelo pela até isso são " +
        "di il che per non della sono dei nel alla si delle le gli anche ma più come dal " +
        // Russian, Polish, Dutch, Turkish, Indonesian
        "и в не на я быть с он а то все как по но они к у из за от так о для же бы что это его был была было её или при " +
        "się nie jest że do z na jak to od przez dla po czy ale był jego który która oraz " +
        "het een van dat niet op te zijn voor met aan er om dan ook naar bij nog wordt werd door " +
        "ve bir bu için ile de olarak çok daha gibi olan kadar sonra ancak " +
        "yang dan ini itu dengan untuk dari pada dalam tidak akan juga adalah telah oleh";

    /// <summary>Their hashes, never returned: every word of every page is looked up.</summary>
    private static readonly HashTable Hashes = File(Words.Split(' '));

    private static readonly CharSet Characters = new("的了在是和也有不这我他就着为与而被把对等這為與對個個們們のはをにがとで");

    /// <summary>Whether the token with this hash (<see cref="TextScan.Hash"/>) is one of them.</summary>
    public static bool Has(ulong token) => Hashes.Find(token) >= 0;

    /// <summary>Function characters of Chinese in both scripts, and the kana that play their part in Japanese.</summary>
    public static bool Has(char c) => Characters.Has(c);

    private static HashTable File(string[] words)
    {
        var hashes = new HashTable(words.Length);
        foreach (var word in words)
        {
            hashes.Add(TextScan.Hash(word), out _);
        }

        return hashes;
    }
}
