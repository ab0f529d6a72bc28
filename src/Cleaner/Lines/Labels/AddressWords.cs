using System.Buffers;

namespace Cleaner.Lines.Labels;

/// <summary>
/// The names that sites give the folders and hosts of their channels (/sports/…, house.example.com, /tiyu/…): one line each. A new name is
/// one word here.
/// </summary>
internal static class AddressWords
{
    /// <summary>Longer names are headlines made into addresses, in words.</summary>
    private const int MostWords = 3;

    private static readonly WordTable<Category> Names = Build();

    /// <summary>Names of folders that as class names speak of layout (auto, style, home), of addresses (local, world) or of whole pages.</summary>
    private static readonly WordTable<bool> LayoutWords = WordTable.Of(
        "v av watch slide slideshow column columns columnists letter letters analysis view views viewpoint baby star stars data auto autos style styles mode home homes house local world global state region city life look play art stage space cn kj yl cj qc fc ly jk gj gn ty wh js ms sc clip clips image images img photo photos pic pics picture pictures fotos foto bilder motor mobile net book books war people stars live food drink school it sci tv ai digital"
            .Split(' '));

    /// <summary>
    /// The channel or kind that the folders or the host of an address name, the deepest of them; one for anywhere (world, local) yields to any
    /// other. Null where none is named.
    /// </summary>
    public static Category? Find(ReadOnlySpan<char> address)
    {
        var end = address.IndexOfAny('?', '#');
        address = end < 0 ? address : address[..end];
        var scheme = address.IndexOf("//");
        var host = default(ReadOnlySpan<char>);
        if (scheme >= 0)
        {
            address = address[(scheme + 2)..];
            var slash = address.IndexOf('/');
            host = slash < 0 ? address : address[..slash];
            address = slash < 0 ? default : address[slash..];
        }

        Category? found = null;
        Read(host.LastIndexOf('.') is var top and > 0 && host[..top].LastIndexOf('.') is var domain and > 0 ? host[..domain] : default, '.', ref found);
        Read(address, '/', ref found);
        return found;
    }

    /// <summary>The channel that one of a container's names (class, id) has in it, or null.</summary>
    public static Category? FindClass(ReadOnlySpan<char> attributes)
    {
        Category? found = null;
        foreach (var range in attributes.SplitAny(" -_:"))
        {
            var word = attributes[range].TrimEnd("0123456789");
            found ??= !LayoutWords.Contains(word) && Names.TryGetValue(word, out var category) ? category : null;
        }

        return found;
    }

    private static void Read(ReadOnlySpan<char> names, char separator, ref Category? found)
    {
        while (!names.IsEmpty)
        {
            var end = names.IndexOf(separator);
            var name = end < 0 ? names : names[..end];
            names = end < 0 ? default : names[(end + 1)..];
            Take(name, ref found);
        }
    }

    /// <summary>A folder's name whole (real-estate), or else its words (news-sport-123).</summary>
    private static void Take(ReadOnlySpan<char> name, ref Category? found)
    {
        if (name.IsEmpty || char.IsAsciiDigit(name[0]) || name.Length > LongestName || name.Count('-') + name.Count('_') >= MostWords)
        {
            return;
        }

        Span<char> folded = stackalloc char[LongestName];
        name.ToLowerInvariant(folded);
        ReadOnlySpan<char> word = folded[..name.Length];
        if (Names.TryGetValue(word, out var whole))
        {
            Broad.TakeDeeper(whole, ref found);
            return;
        }

        if (!word.ContainsAny(PartMarks))
        {
            return;
        }

        foreach (var range in word.SplitAny("-_."))
        {
            if (Names.TryGetValue(word[range].TrimEnd("0123456789"), out var part))
            {
                Broad.TakeDeeper(part, ref found);
            }
        }
    }

    private const int LongestName = 40;

    private static readonly SearchValues<char> PartMarks = SearchValues.Create("-_.0123456789");

    private static WordTable<Category> Build()
    {
        var names = new Dictionary<string, Category>(StringComparer.Ordinal);
        Add(Category.Travel, "travel traveller tour tours tourism trip trips holiday holidays vacation vacations destinations getaways lvyou lvyouwang ly wenlv reise reisen urlaub viajes viaggi voyage voyages tourisme turismo escapadas puteshestviya turizm tabi yeoheng");
        Add(Category.Cars, "auto autos car cars motor motors motoring automotive automobile automobiles qiche qc che chexun chezhan coches vehicles driving avto kuruma mobilitaet");
        Add(Category.Tech, "tech technology technologies science sci scitech digital it keji kj kexue shuma hulianwang internet mobile gadgets gadget ai software startups innovation technik netzwelt wissen wissenschaft tecnologia tecno ciencia sciences techno numerique hightech high-tech tekhnologii tehnologii nauka tekno");
        Add(Category.Culture, "culture arts art books book artsandculture artanddesign literature theatre theater museum museums heritage history wenhua wh renwen yishu dushu book lishi guoxue wenyi wenshi kultur feuilleton buecher literatur cultura libros cultures livres kultura bunka artes");
        Add(Category.Food, "food foods drink foodanddrink food-and-drink food-drink recipes recipe restaurants restaurant dining wine cooking kitchen meishi shipin-anquan canyin chi essen genuss rezepte gastronomia gastro recetas cocina cuisine recettes eda gourmet");
        Add(Category.Sports, "sport sports football soccer tennis cricket rugby golf nba cba nfl mlb nhl f1 basketball baseball olympics boxing athletics racing tiyu ty zuqiu lanqiu zhongchao yingchao aoyun fussball bundesliga deportes deporte futbol foot esportes calcio futebol supo");
        Add(Category.Entertainment, "entertainment ent showbiz celebrity celebrities celebs movies movie film films music tv-and-radio tv-radio television hollywood bollywood yule yl yingshi dianying yinyue mingxing zongyi star stars gossip unterhaltung promi promis leute kino musik espectaculos cine musica famosos gente people cinema spectacles musique shoubiz geinou geino enter idol");
        Add(Category.Finance, "finance business money economy economics market markets stock stocks fund funds investing companies personalfinance caijing cj jingji jinrong gupiao zhengquan licai chanjing shangye jijin biz economic wirtschaft finanzen boerse geld economia finanzas negocios empresas economie finances bourse argent ekonomika finansy keizai financial");
        Add(Category.Property, "property properties house houses housing realestate real-estate real_estate homes loushi fangchan fangdichan fc dichan jiaju zhiye fang leju homesandproperty immobilien immo bauen wohnen vivienda inmobiliaria immobilier logement nedvizhimost fudosan estate");
        Add(Category.Health, "health healthcare wellness wellbeing medicine medical fitness jiankang jk yiliao yangsheng weisheng zhongyi yiyao med gesundheit medizin salud bienestar sante saude salute zdorovye zdorovie kenko");
        Add(Category.Education, "education edu school schools university universities college campus students learning jiaoyu jy gaokao xiaoyuan liuxue kaoshi zhongkao qinzi baby bildung schule hochschule karriere educacion universidad educaction enseignement obrazovanie kyoiku highereducation");
        Add(Category.Games, "games game gaming esports e-sports youxi dianjing wangyou shouyou videogames video-games videojuegos spiele jeux-video jeuxvideo juegos igry");
        Add(Category.Fashion, "fashion style beauty lifeandstyle life-and-style lady women woman shishang meirong nvxing chaoliu mode moda belleza estilo beaute femmes luxury trends krasota");
        Add(Category.Military, "military mil defence defense army navy forces armed-forces veterans war junshi junqing guofang bingqi wuqi bundeswehr defensa ejercito armee armees armiya voennye");
        Add(Category.World, "world international foreign global globalnews asia europe africa americas middle-east middleeast latin-america asia-pacific worldnews guoji gj huanqiu haiwai waijiao intl ausland welt internacional mundo extranjero monde mondo v-mire mir kokusai");
        Add(Category.China, "china cn mainland guonei gn zhongguo shizheng neidi liangan chinanews");
        Add(Category.Local, "local localnews local-news metro region regional regions city cities county counties state town towns neighborhoods neighbourhoods community communities bendi difang chengshi dushi city tongcheng shiqu shequ lokales stadt local comarca comarcas provincia municipios ciudad locales ville villes regiony gorod");
        Add(Category.Society, "society crime courts court police shehui minsheng fazhi falv legal-affairs sh-news panorama polizei blaulicht gesellschaft sucesos sociedad faits-divers societe obschestvo proisshestviya cronaca shakai");
        Add(Category.Opinion, "opinion opinions commentisfree comment-is-free editorial editorials op-ed oped views viewpoint columnists columns column letters letter analysis pinglun guandian shiping sheping zhuanlan meinung kolumne kommentare opinion tribuna firmas cartas debats idees tribunes mneniya mnenie shasetsu columna");
        Add(Category.Gallery, "gallery galleries photo photos photogallery photo-gallery pictures picture pics pic slideshow slideshows inpictures in-pictures tu tuku tuji tupian tushuo zutu slide fotos foto fotostrecke fotostrecken bildergalerie bilder galeria galerias fotogaleria diaporama diaporamas photogalleries shashin");
        Add(Category.Video, "video videos v av clip clips watch shipin sp duanshipin paike tv videothek mediathek  multimedia-video");
        return new(names);

        void Add(Category category, string list)
        {
            foreach (var name in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                names.TryAdd(name, category);
            }
        }
    }
}
