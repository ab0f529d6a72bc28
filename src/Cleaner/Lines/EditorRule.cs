using Cleaner.Describing;

namespace Cleaner.Lines;

/// <summary>Lines that a label marks as author, source, date or editor of the article, wherever they stand.</summary>
internal sealed class EditorRule : ILineRule
{
    /// <summary>The longest labelled line, in characters: two roles, a source and a date.</summary>
    private const int LongestLine = 160;

    /// <summary>《民声日报》（2022年04月11日 13版）: the printed paper, its day and page.</summary>
    private static bool IsPaperLine(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("（( ");
        return text.StartsWith("《") && text.Contains('》') && text.TrimEnd("）) ").EndsWith("版") && text.ContainsAnyInRange('0', '9');
    }

    /// <summary>
    /// Who else took part, who the author is, or how long the reading takes. They name what is dropped and put nothing out of the body: some are sentences that the press prints as the
    /// article's last.
    /// </summary>
    private static readonly string[] Contributions = Line.Phrases(
        "mitarbeit:|additional reporting by |additional reporting: |with reporting by |reporting by |作者简介:|作者系|作者单位:|本文作者系|por redacción|por la redacción|da redação|a cura della redazione|a cura di |avec la collaboration de |при участии |" +
        "reading time|lesezeit:|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|время чтения");

    /// <summary>What a Japanese page puts behind the time at which it published or changed a story (7:03配信).</summary>
    private static readonly string[] PostedMarks = ["配信", "公開", "掲載", "更新"];

    public Reason Reason => Reason.Byline;

    public Phrases Phrases => Phrases.None;

    public bool HasShape(Block block, string line)
    {
        return BeginsContribution(line) || IsPosted(line) || IsByline(block);
    }

    /// <summary>Whether labels or marks make it a byline, be it dropped or kept.</summary>
    public static bool IsByline(Block block)
    {
        return block.Text.Length <= LongestLine && (IsPaperLine(block.Content) || IsLabelled(block.Content) || PersonNames.ReporterLine(block.Content) is not null);
    }

    private static bool BeginsContribution(string line)
    {
        foreach (var words in Contributions)
        {
            if (line.StartsWith(words, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>5/14(火) 7:03配信: a day and a time of day, and nothing else.</summary>
    private static bool IsPosted(ReadOnlySpan<char> line)
    {
        foreach (var mark in PostedMarks)
        {
            if (line.EndsWith(mark))
            {
                var time = line[..^mark.Length];
                return time.ContainsAnyInRange('0', '9') && time.IndexOfAnyExcept("0123456789/.:() 年月日時分秒火水木金土曜午前後") < 0;
            }
        }

        return false;
    }

    private static bool IsLabelled(ReadOnlySpan<char> text) => BylineLabels.MayStandIn(text) && BylineLine.Read(text) is { IsLabelled: true, IsOnlyDate: false };
}
