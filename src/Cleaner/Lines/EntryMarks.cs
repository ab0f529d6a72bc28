using System.Buffers;
using Cleaner.Scoring;

namespace Cleaner.Lines;

/// <summary>What a list prints beside its headlines and gives its kind away: how long a clip lasts, how often it was played, how many pictures there are.</summary>
internal static class EntryMarks
{
    /// <summary>The longest mark on a line of its own, in characters.</summary>
    private const int Longest = 16;

    /// <summary>Headlines are longer than this, in effective characters.</summary>
    private const double ShortestHeadline = 14;

    private static readonly string[] PictureUnits =
        ["图", "圖", "张图", "張圖", "张", "張", "p", "pics", "photos", "photo", "pictures", "images", "slides", "枚", "장", "fotos", "bilder", "imágenes", "фото"];

    private static readonly string[] PictureMarks = ["组图", "組圖", "高清图", "图集", "圖集", "图片:", "图片：", "photos:", "in pictures:", "gallery:", "写真"];

    private static readonly string[] ClipMarks = ["视频:", "视频：", "視頻：", "[视频]", "【视频】", "影音／", "影／", "watch:", "video:", "vidéo :", "vídeo:", "видео:", "動画"];

    /// <summary>What a mark before a headline can begin with.</summary>
    private static readonly SearchValues<char> Beginnings = SearchValues.Create([.. PictureMarks.Concat(ClipMarks).SelectMany(mark => new[] { mark[0], char.ToUpperInvariant(mark[0]) })]);

    private static readonly string[] PlayUnits = ["播放", "次观看", "次觀看", "回再生", " plays"];

    /// <summary>18 photos, 9图, (12P); or a headline that begins with 组图：.</summary>
    public static bool IsOfPictures(ReadOnlySpan<char> text)
    {
        var digits = 0;
        var mark = text.Trim(" ()（）[]【】共");
        while (digits < mark.Length && char.IsAsciiDigit(mark[digits]))
        {
            digits++;
        }

        return (digits is > 0 and < 4 && mark.Length is > 1 and <= Longest && IsOneOf(mark[digits..].Trim(), PictureUnits)) || BeginsWithOneOf(text.TrimStart("[【（( "), PictureMarks);
    }

    /// <summary>12.6万次播放; or a headline that begins with 视频：.</summary>
    public static bool IsOfClips(ReadOnlySpan<char> text)
    {
        if (BeginsWithOneOf(text, ClipMarks))
        {
            return true;
        }

        if (text.Length > Longest || !text.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        foreach (var unit in PlayUnits)
        {
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The seconds of a running time, or the minutes of a time of day, that the text begins or ends with (0:52, 12:30); null where there is none.</summary>
    public static int? ClockIn(ReadOnlySpan<char> text)
    {
        if (!text.Contains(':'))
        {
            return null;
        }

        text = text.Trim(" ()（）[]【】");
        var colon = text.Length > 5 && !char.IsAsciiDigit(text[0]) ? text.LastIndexOf(':') : text.IndexOf(':');
        if (colon < 1 || colon + 2 >= text.Length || !char.IsAsciiDigit(text[colon - 1]) || !char.IsAsciiDigit(text[colon + 1]) || !char.IsAsciiDigit(text[colon + 2]))
        {
            return null;
        }

        var start = colon - 1;
        start -= start > 0 && char.IsAsciiDigit(text[start - 1]) ? 1 : 0;
        var isAtEnd = colon + 3 == text.Length && (start == 0 || text[start - 1] is ' ' or '(' or '（' or ',' || char.IsLetter(text[start - 1]));
        var isAtStart = start == 0 && (colon + 3 == text.Length || (text[colon + 3] == ' ' && !text[(colon + 3)..].Trim().StartsWith("am", StringComparison.OrdinalIgnoreCase)
            && !text[(colon + 3)..].Trim().StartsWith("pm", StringComparison.OrdinalIgnoreCase)));

        // 2020-08-22 21:57 and 昨天 21:00 are a day and its time, not a headline and how long its clip is.
        var before = text[..start].TrimEnd(" (（,");
        if (!(isAtStart || isAtEnd) || (start > 0 && (before.IsEmpty || char.IsAsciiDigit(before[^1]) || TextShape.Of(before).EffectiveLength < ShortestHeadline)))
        {
            return null;
        }

        var first = start + 1 == colon ? text[start] - '0' : ((text[start] - '0') * 10) + text[start + 1] - '0';
        return (60 * first) + ((text[colon + 1] - '0') * 10) + text[colon + 2] - '0';
    }

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWithOneOf(ReadOnlySpan<char> text, string[] words)
    {
        if (text.IsEmpty || !Beginnings.Contains(text[0]))
        {
            return false;
        }

        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
