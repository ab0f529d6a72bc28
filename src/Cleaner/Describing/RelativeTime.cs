namespace Cleaner.Describing;

/// <summary>How long ago: 3 hours ago, 5分钟前, vor 3 Stunden, il y a 2 jours. Recognised only: it gives no date without a clock.</summary>
internal static class RelativeTime
{
    private static readonly string[] Units =
    [
        "second", "seconds", "sec", "secs", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days", "week", "weeks", "month", "months", "year", "years",
        "minuten", "stunde", "stunden", "std", "tag", "tagen", "tage", "woche", "wochen", "monat", "monaten", "jahr", "jahren",
        "heure", "heures", "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "minuto", "minutos", "hora", "horas", "día", "días", "dias", "semana", "semanas", "mes", "meses",
        "minuti", "ora", "ore", "giorno", "giorni", "uur", "dagen", "dag", "dni", "godz", "godzin", "минут", "минуты", "час", "часа", "часов", "дня", "дней", "день",
    ];

    private static readonly string[] Leads = ["vor", "hace", "há", "il", "za", "about"];

    private static readonly string[] Tails = ["ago", "atrás", "fa", "geleden", "temu", "назад", "önce", "siden", "sedan", "sitten", "y", "a", "ve"];

    private static readonly string[] Cjk = ["秒前", "分钟前", "分鐘前", "小时前", "小時前", "天前", "周前", "週前", "个月前", "個月前", "年前", "分前", "時間前", "日前", "か月前", "초 전", "분 전", "시간 전", "일 전", "분전", "시간전", "일전"];

    public static bool TryRead(ReadOnlySpan<char> text, int i, out int end)
    {
        end = 0;
        var led = false;
        while (ReadOneOf(Leads, text, i, out var next) || (led && ReadOneOf(Tails, text, i, out next)))
        {
            led = true;
            i = DateScan.SkipSpace(text, next);
        }

        DateScan.ReadNumber(text, i, out var length);
        if (length is not (1 or 2))
        {
            return false;
        }

        i = DateScan.SkipSpace(text, i + length);
        foreach (var unit in Cjk)
        {
            if (text[i..].StartsWith(unit, StringComparison.Ordinal))
            {
                end = i + unit.Length;
                return true;
            }
        }

        if (!ReadOneOf(Units, text, i, out i))
        {
            return false;
        }

        end = i;
        i = DateScan.SkipSpace(text, i);
        if (ReadOneOf(Tails, text, i, out var tail))
        {
            end = tail;
            return true;
        }

        return led;
    }

    private static bool ReadOneOf(string[] words, ReadOnlySpan<char> text, int i, out int end)
    {
        var length = DateScan.WordLength(text, i);
        end = i + length;
        if (length > 0)
        {
            foreach (var word in words)
            {
                if (text.Slice(i, length).Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
