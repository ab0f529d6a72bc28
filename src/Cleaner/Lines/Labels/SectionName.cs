using System.Buffers;
using Cleaner.Scoring;

namespace Cleaner.Lines.Labels;

/// <summary>
/// A section's name made up of a channel and words that any section may have in its name (楼市观察, China Watch, 社会ニュース, Neues aus der
/// Region). Read where a list stands under it: in a sentence the same words mean nothing.
/// </summary>
internal static class SectionName
{
    /// <summary>Longer lines are headlines: in Chinese and Japanese characters, and in words of other scripts.</summary>
    private const int LongestCjk = 10;

    private const int MostWords = 6;

    /// <summary>The longest phrase of the tables, in words.</summary>
    private const int LongestPhrase = 5;

    /// <summary>What may stand in a name beside the channel unknown to every table: the name of a paper or place, in characters and in words.</summary>
    private const int MostUnknownCjk = 4;

    private const int MostUnknownWords = 2;

    /// <summary>Words that say "section" and nothing of what is in it. A new one is one word here.</summary>
    private static readonly string[] Fillers = Line.Phrases(
        "频道|新闻|资讯|要闻|栏目|专区|专栏|头条|快讯|快报|速递|速报|速览|观察|前沿|前线|传真|焦点|情报|新知|瞭望|播报|直击|直播|圈|天地|世界|之窗|聚焦|视点|周刊|热点|纵横|在线|动态|看点|关注|一览|汇总|集锦|大观|大全|园地|广角|" +
        "扫描|时空|视野|风云|风云榜|风向|风向标|中心|空间|生活|达人|攻略|指南|地图|资料|报道|报告|讲堂|课堂|会客厅|沙龙|版|线|网|界|坛|通|站|街|坊|馆|汇|志|谈|说|吧|帮|派|号|君|家|党|族|派对|日报|日记|手记|故事|人物|" +
        "现场|追踪|深度|精选|推荐|更多|最新|今日|每日|本周|一周|新|大|小|与|和|及|的|了|看|读|聊|话|热|事|人|眼|榜|台|厅|库|窗|潮|风|志|追|今|最|好|第一|第一线|一线|万花筒|进行时|面对面|零距离|加油站|补给站|导航|导报|导刊|" +
        "摘要|信息|信息港|综合|综述|简讯|短讯|消息|参考|内参|百科|课|班|档案|大事|大家|全景|全知道|早知道|抢先看|抢鲜看|学院|研究所|实验室|俱乐部|の|を|と|で|特集|まとめ|最前線|通信|だより|便り|欄|面|話題|トピックス|一覧|記事|新着|" +
        "ニュース|뉴스|소식|기사|더보기|a|about|across|affairs|al|all|alles|am|an|and|at|au|auf|aus|aux|beat|best|beyond|breaking|brief|briefing|briefs|bulletin|check|club|column|corner|d|d'|daily|das|day|de|dem|den|der|des|desk|diary|die|" +
        "digest|dispatch|dispatches|du|e|edition|el|en|et|extra|extras|features|file|files|focus|for|from|für|guide|headlines|here|hot|hub|i|im|in|infos|inside|insider|journal|l|l'|la|lab|las|latest|le|les|life|lifestyle|line|lines|live|" +
        "living|log|los|lounge|magazine|matters|meldungen|multimedia|mehr|mit|monitor|more|más|nachrichten|neues|neu|new|news|newsroom|notebook|notes|noticias|now|of|on|online|other|our|out|overview|page|pages|plus|post|post-match|preview|pulse|radar|" +
        "read|recent|report|reports|ressort|review|reviews|rubrique|round-up|roundup|rund|scene|section|special|spotlight|spy|stories|story|supplement|sur|talk|the|this|times|tip|tips|to|today|today's|tonight|top|toute|toutes|tous|tout|u|" +
        "um|ums|und|update|updates|watch|week|weekend|weekly|what's|wire|with|world|y|you|your|zone|zum|zur|über|actu|actus|actualité|actualités|à|dossier|dossiers|spécial|thema|themen|tipps|ratgeber|welt|blick|в|во|и|о|об|на|по|к|из|раздел|" +
        "всё|все|ещё|еще|главное|новости|новостей|тема|дня|недели|наша|наши|про");

    /// <summary>Channels whose names papers bear too: beside another channel, or words that no table knows, they are the paper's (Le Courrier Jeux).</summary>
    private static readonly WordTable<bool> PaperNames = WordTable.Of(Line.Phrases("courrier|tribune|tribuna|chronique|leader"));

    /// <summary>What a name is made up of: channels' names, each with its channel, and fillers with none.</summary>
    private static readonly WordTable<Category?> Known = new(Channels.All.Select(name => KeyValuePair.Create(name.Key, (Category?)name.Value))
        .Concat(Fillers.Select(filler => KeyValuePair.Create(filler, (Category?)null))).DistinctBy(entry => entry.Key, StringComparer.Ordinal));

    /// <summary>The channel that a folded line names and what else it says; null where it names none, or says too much else.</summary>
    /// <param name="line">The folded line.</param>
    /// <param name="isLoose">Whether a few unknown words may stand beside the channel's name.</param>
    public static Category? Find(string line, bool isLoose)
    {
        if (line.Length == 0)
        {
            return null;
        }

        return Channels.Find(line) ?? (TextShape.IsCjk(line[0]) || TextShape.IsCjk(line[^1]) ? FindCjk(line, isLoose) : FindWords(line, isLoose));
    }

    private static Category? FindCjk(string line, bool isLoose)
    {
        if (line.Length > LongestCjk)
        {
            return null;
        }

        Category? found = null;
        var unknown = 0;
        for (var at = 0; at < line.Length;)
        {
            if (!char.IsLetterOrDigit(line[at]))
            {
                at++;
                continue;
            }

            var length = Word(line.AsSpan(at), out var category);
            Take(category, ref found);
            var read = length > 0 ? length : SpacedWord(line.AsSpan(at));
            unknown += length == 0 && line.AsSpan(at, read).ContainsAnyExceptInRange('0', '9') ? 1 : 0;
            if (unknown > (isLoose ? MostUnknownCjk : 0))
            {
                return null;
            }

            at += read;
        }

        return found;
    }

    /// <summary>The longest channel's name or filler that the text begins with; one that ends in a Latin word ends where that does (no IT in 最Hit文章).</summary>
    private static int Word(ReadOnlySpan<char> text, out Category? category)
    {
        for (var length = text.Length; length > 0; length--)
        {
            if ((length == text.Length || !IsSpaced(text[length - 1]) || !IsSpaced(text[length])) && Known.TryGetValue(text[..length], out category))
            {
                return length;
            }
        }

        category = null;
        return 0;
    }

    /// <summary>Characters of the word of a spaced script that the text begins with; of others one, since their words have no borders.</summary>
    private static int SpacedWord(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (IsSpaced(text[0]) && length < text.Length && IsSpaced(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsSpaced(char c) => char.IsLetterOrDigit(c) && !TextShape.IsEastAsian(c);

    private static Category? FindWords(string line, bool isLoose)
    {
        Span<Range> words = stackalloc Range[MostWords + 1];
        var count = Split(line, words);
        if (count > MostWords)
        {
            return null;
        }

        Category? found = null, borne = null;
        var unknown = 0;
        for (var first = 0; first < count;)
        {
            var length = Phrase(line, words[first..count], out var category);
            var name = line.AsSpan()[words[first].Start..words[first + Math.Max(1, length) - 1].End];
            Take(category, ref PaperNames.Contains(name) ? ref borne : ref found);
            unknown += length == 0 ? 1 : 0;
            if (unknown > (isLoose ? Math.Min(MostUnknownWords, count - 1) : 0))
            {
                return null;
            }

            first += Math.Max(1, length);
        }

        return found ?? (unknown == 0 ? borne : null);
    }

    /// <summary>Finds the words, as many as there is room for; how many.</summary>
    private static int Split(ReadOnlySpan<char> line, Span<Range> words)
    {
        var count = 0;
        for (var start = 0; start < line.Length && count < words.Length;)
        {
            var length = line[start..].IndexOfAny(Borders);
            length = length < 0 ? line.Length - start : length;
            if (length > 0)
            {
                words[count++] = start..(start + length);
            }

            start += length + 1;
        }

        return count;
    }

    private static readonly SearchValues<char> Borders = SearchValues.Create(" &/|·:-–");

    /// <summary>How many words the longest channel's name or filler takes that the words begin with.</summary>
    private static int Phrase(string line, ReadOnlySpan<Range> words, out Category? category)
    {
        for (var length = Math.Min(LongestPhrase, words.Length); length > 0; length--)
        {
            if (Known.TryGetValue(line.AsSpan()[words[0].Start..words[length - 1].End], out category))
            {
                return length;
            }
        }

        category = null;
        return 0;
    }

    private static void Take(Category? category, ref Category? found)
    {
        if (category is { } known)
        {
            Broad.Take(known, ref found);
        }
    }
}
