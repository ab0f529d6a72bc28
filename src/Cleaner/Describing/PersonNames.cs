using Cleaner.Lines;

namespace Cleaner.Describing;

/// <summary>Tells names from other words, and separates the names of a byline.</summary>
internal static class PersonNames
{
    /// <summary>The longest list of names in words: four authors with their roles.</summary>
    private const int MostWords = 24;

    /// <summary>Characters of a Chinese, Japanese or Korean name.</summary>
    private const int LongestCjkPerson = 4;

    /// <summary>Reporter in Korean, behind the name; and the longest line of such, in characters.</summary>
    private const string KoreanRole = "기자";

    private const int LongestKoreanReporter = 60;

    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
        + "張劉陳楊黃趙吳孫馬許韓馮鄧葉蘇呂盧鐘譚陸賈韋鄒龍賀顧龔萬錢嚴湯蔣鄭謝羅蕭簡詹游連翁柯歐卓藍涂施洪温溫柳華祝左安常齐康伍耿申欧聂穆焦关章鲁管裴俞童倪喻车单季甘祁霍柴路尚祖路包";

    private static readonly WordTable<bool> Particles = WordTable.Of(
    [
        "and", "&", "und", "et", "y", "e", "en", "och", "og", "with", "con", "mit", "avec", "van", "der", "den", "de", "von", "zu", "zum", "di", "da", "dos", "das", "do", "du", "del", "della", "la", "le", "bin", "ibn", "al", "el", "ter", "ten", "af", "av",
        "for", "in", "at", "of", "the", "from", "i", "и", "та", "о", "a",
    ], ignoresCase: true);

    /// <summary>What people at a paper do.</summary>
    private static readonly WordTable<bool> Roles = WordTable.Of(
    [
        "staff", "writer", "reporter", "reporters", "editor", "editors", "correspondent", "contributor", "columnist", "producer", "analyst", "journalist", "author", "photographer", "photojournalist", "intern", "fellow", "blogger", "critic", "host", "anchor", "director", "president", "founder", "ceo", "cofounder", "co-founder", "publisher", "manager", "professor", "md", "m.d", "phd", "ph.d", "rd", "team", "desk", "newsroom",
        "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "autor", "autorin", "redactor", "redactora", "redacción", "rédaction", "redazione", "redaktion", "corresponsal", "periodista", "journaliste", "giornalista", "redactie", "redakcja", "корреспондент", "редакция", "обозреватель",
    ], ignoresCase: true);

    /// <summary>Ranks, and what a desk writes about; a role only beside one of the words above.</summary>
    private static readonly WordTable<bool> Beats = WordTable.Of(
    [
        "special", "senior", "chief", "deputy", "associate", "assistant", "managing", "executive", "freelance", "guest", "contributing", "bureau", "head", "lead", "general", "assignment",
        "political", "business", "news", "sports", "science", "technology", "health", "education", "culture", "world", "national", "foreign", "local", "digital", "features", "feature", "media", "economics", "economy", "finance", "crime", "court", "security", "environment", "climate", "energy", "investigations", "investigative", "data", "video", "photo", "royal", "entertainment", "lifestyle", "travel", "food", "tech", "us", "uk", "opinion", "social", "web", "online", "multimedia", "breaking", "audience", "trending", "shopping", "commerce", "consumer", "money", "personal", "real", "estate", "white", "house", "congressional", "diplomatic", "defense", "medical", "legal", "affairs",
    ], ignoresCase: true);

    /// <summary>Words of papers, agencies and firms.</summary>
    private static readonly WordTable<bool> Firms = WordTable.Of(
    [
        "the", "press", "post", "times", "journal", "daily", "weekly", "herald", "tribune", "magazine", "network", "insider", "review", "gazette", "mail", "today", "radio", "tv", "guardian", "telegraph", "independent", "chronicle", "observer", "globe", "sun", "star", "express", "standard", "agency", "group", "inc", "ltd", "llc", "gmbh", "company", "foundation", "association", "institute", "university", "college", "school", "center", "centre", "blog", "photography", "studio", "studios", "marketing", "solutions", "services", "guide", "zeitung", "verlag", "rundschau", "anzeiger", "nachrichten", "blatt",
    ], ignoresCase: true);

    /// <summary>Names of nobody.</summary>
    private static readonly WordTable<bool> Nobody = WordTable.Of(
    [
        "admin", "administrator", "webmaster", "root", "user", "unknown", "anonymous", "none", "null", "undefined", "n/a", "na", "editor", "editors", "editorial", "staff", "guest", "author", "team", "newsroom", "redaktion", "redacción", "redazione", "rédaction", "redactie", "redakcja", "редакция", "agencies", "web", "desk", "more", "posted", "auteur", "autor", "autorin", "autore", "writer", "written by", "tweet this", "show all articles", "all articles", "follow author", "zur artikelübersicht", "posted by", "super user",
        "the editors", "the editorial team", "staff reporter", "staff writer", "staff report", "staff reports", "editorial staff", "editorial team", "editorial board", "news desk", "web desk", "online desk", "guest author", "guest contributor", "contributor", "contributors",
        "小编", "佚名", "匿名", "未知", "不详", "网络", "综合", "本站", "管理员", "编辑", "作者", "记者", "记者", "本网", "本报", "无", "原创", "转载", "网友", "综合报道", "整理", "編輯部", "编辑部", "即時中心", "记者站",
    ], ignoresCase: true);

    private static readonly WordTable<bool> AgencyNames = WordTable.Of(
    [
        "dpa", "afp", "ap", "apa", "sda", "epd", "kna", "reuters", "ani", "pti", "ians", "efe", "ansa", "anp", "belga", "pap", "tass", "upi", "cp", "pa", "aap", "xinhua", "bloomberg", "cnn", "bbc", "bbc news", "npr",
        "the associated press", "associated press", "the canadian press", "canadian press", "agence france-presse", "press association", "press trust of india", "tribune news service", "agencia efe", "staff", "dpa-afx", "tass", "新华社", "中新社", "中新网", "央视新闻", "新华网",
    ], ignoresCase: true);

    public static bool IsNobody(ReadOnlySpan<char> name) => Nobody.Contains(name);

    /// <summary>A role (editor) or what goes with one (senior, political).</summary>
    public static bool IsRoleWord(ReadOnlySpan<char> word) => IsRole(word) || Beats.Contains(word.TrimEnd('.'));

    public static bool IsRole(ReadOnlySpan<char> word) => Roles.Contains(word.TrimEnd('.'));

    /// <summary>A word that makes a name a paper's or a firm's.</summary>
    public static bool IsFirmWord(ReadOnlySpan<char> word) => Firms.Contains(word.TrimEnd('.'));

    public static bool IsAgency(string name) => AgencyNames.Contains(name);

    public static bool IsParticle(ReadOnlySpan<char> word) => Particles.Contains(word);

    /// <summary>Whether the text can be one or more names with their roles: capitalised words, small words between them, no sentence.</summary>
    public static bool LooksLikeNames(ReadOnlySpan<char> text)
    {
        text = text.Trim(BylineMarks.Edges);
        if (text.IsEmpty)
        {
            return false;
        }

        if (DateScan.IsCjk(text[0]))
        {
            return IsShortName(text, LongestCjkPerson * 4, LongestCjkPerson);
        }

        var words = 0;
        var capitals = 0;
        foreach (var range in text.SplitAny(' ', ',', '/', ';', '|'))
        {
            var word = text[range].Trim(BylineMarks.Edges);
            if (word.IsEmpty)
            {
                continue;
            }

            words++;
            if (DateWords.IsWeekday(word))
            {
                return false;
            }

            if (DateWords.Month(word) > 0)
            {
                // "By May" is no byline; "By April May" is.
                capitals += capitals;
            }
            else if (char.IsUpper(word[0]) || word[0] == '@' || IsUncased(word[0]))
            {
                capitals += IsRoleWord(word) || IsParticle(word) ? 0 : 1;
            }
            else if (!IsParticle(word) && !IsRoleWord(word) && !word.Contains('@') && !word.StartsWith("d'", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return capitals > 0 && words <= MostWords && !EndsLikeSentence(text);
    }

    /// <summary>Whether the text is as short as a name, with no sign of a sentence in it.</summary>
    public static bool IsShortName(ReadOnlySpan<char> text, int mostCjk, int mostWords)
    {
        var cjk = 0;
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (c is '。' or '！' or '？' or '?' or '!' or '，' or '；')
            {
                return false;
            }

            var isCjk = DateScan.IsCjk(c) && char.IsLetter(c);
            cjk += isCjk ? 1 : 0;
            var letter = !isCjk && !char.IsWhiteSpace(c);
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }

        return cjk <= mostCjk && words <= mostWords && (cjk > 0 || AllCapitalised(text));
    }

    /// <summary>
    /// The names in 本报记者 张三, 记者王小明／台北報導, 新华社记者张三、李四, 홍길동 기자 or 서울 | 홍길동 기자 hong@daily.example; null where the line is not of that form.
    /// </summary>
    public static string? ReporterLine(ReadOnlySpan<char> text)
    {
        if (KoreanReporter(text) is { } korean)
        {
            return korean;
        }

        var at = text.IndexOf("记者", StringComparison.Ordinal);
        at = at < 0 ? text.IndexOf("記者", StringComparison.Ordinal) : at;
        if (at is < 0 or > 10 || text.Length > 40 || at + 2 >= text.Length)
        {
            return null;
        }

        var names = text[(at + 2)..].Trim(BylineMarks.Edges);
        if (names.IsEmpty || names[^1] is '摄' or '攝')
        {
            // A photographer's credit.
            return null;
        }

        var place = names.IndexOfAny('／', '/', '＝');
        names = place > 0 ? names[..place].Trim() : names;
        names = CutReport(names);
        var spaced = text[at + 2] is ' ' or '　' or ':' or '：' or '｜' or '、';
        return names.Length >= 2 && IsListOfCjkNames(names, spaced || place > 0) ? names.ToString() : null;
    }

    /// <summary>홍길동 기자, with a place before it, set off by a bar, and an e-mail address behind it, or without.</summary>
    private static string? KoreanReporter(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestKoreanReporter || !text.Contains(KoreanRole, StringComparison.Ordinal))
        {
            return null;
        }

        text = text.TrimEnd();
        if (LastWord(text).Contains('@'))
        {
            text = text[..(text.LastIndexOf(' ') + 1)].TrimEnd();
        }

        if (!text.EndsWith(KoreanRole, StringComparison.Ordinal))
        {
            return null;
        }

        var name = text[..^KoreanRole.Length];
        name = name[(name.LastIndexOfAny('|', '=', '/') + 1)..].Trim();
        return name.Length is >= 2 and <= 12 && IsShortName(name, 12, 0) ? LastWord(name).ToString() : null;
    }

    /// <summary>李四北京报道: the place and 报道 behind the name.</summary>
    private static ReadOnlySpan<char> CutReport(ReadOnlySpan<char> names)
    {
        foreach (var word in (ReadOnlySpan<string>)["摄影报道", "报道", "報導", "報道", "文", "电", "電"])
        {
            if (names.EndsWith(word, StringComparison.Ordinal) && names.Length > word.Length + 1)
            {
                names = names[..^word.Length].TrimEnd(BylineMarks.Edges);
                // A place of two characters stands before 报道 unless it was set off.
                return names.Length is 4 or 5 && !names.ContainsAny(" 、") ? names[..^2] : names;
            }
        }

        return names;
    }

    /// <summary>Whether a Chinese name begins with a surname and has a person's length; true for names in other scripts.</summary>
    public static bool MayBePerson(string name) => !DateScan.IsCjk(name[0]) || (name.Length <= LongestCjkPerson && Surnames.Contains(name[0]));

    /// <summary>张三、李四 or 张三 李四; where nothing sets the names off from 记者, each has to begin with a surname.</summary>
    public static bool IsListOfCjkNames(ReadOnlySpan<char> text, bool anySurname)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not (' ' or '　' or '、' or '，' or ',' or '/' or '·'))
            {
                if (!DateScan.IsCjk(text[i]) || !char.IsLetter(text[i]))
                {
                    return false;
                }

                continue;
            }

            var name = text[start..i];
            start = i + 1;
            if (name.Length > LongestCjkPerson || name.Length == 1 || (name.Length > 1 && !anySurname && !Surnames.Contains(name[0])))
            {
                // 记者 张 三: a two-character name spaced out
                if (!(name.Length == 1 && anySurname))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..];

    private static bool AllCapitalised(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(' ', ',', '/'))
        {
            var word = text[range];
            if (!word.IsEmpty && char.IsLower(word[0]) && !IsParticle(word) && !IsRoleWord(word) && !word.Contains('.') && !word.Contains('@'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUncased(char c) => char.IsLetter(c) && !char.IsUpper(c) && !char.IsLower(c);

    private static bool EndsLikeSentence(ReadOnlySpan<char> text)
    {
        if (text[^1] is '?' or '!')
        {
            return true;
        }

        return text.IndexOf(". ") is > 3 and var dot && !char.IsUpper(text[dot - 1]) && text[..dot].LastIndexOf(' ') is var space && dot - space > 4;
    }
}
