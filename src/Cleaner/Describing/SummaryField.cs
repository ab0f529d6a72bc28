using Cleaner.Lines;

namespace Cleaner.Describing;

/// <summary>The deck or abstract: a block that was judged one, else the declared description where it is an abstract of this article.</summary>
internal static class SummaryField
{
    /// <summary>Shorter descriptions are labels; in characters, a Chinese or Japanese one counting two and a half.</summary>
    private const double ShortestAbstract = 40;

    /// <summary>An abstract shares this much of its letter pairs with the article; a site's own words about itself share less.</summary>
    private const double LeastShared = .5;

    /// <summary>Letters by which a description that is the body's own beginning is recognised.</summary>
    private const int Opening = 40;

    private const int LongestLabel = 16;

    private static readonly string[] Labels = ["核心提示", "核心提要", "内容提要", "内容摘要", "摘要", "提要", "导读", "導讀", "新闻提要", "导语", "摘要", "提示", "要約", "요약", "Summary", "Abstract", "Zusammenfassung", "Resumen", "Résumé"];

    /// <summary>From this likeness on a declared description and a printed deck are the same text.</summary>
    private const double SameText = .6;

    public static string? Of(Evidence evidence) => Stated(evidence) is { } text ? text[SummaryMark.LengthIn(text)..] : null;

    private static string? Stated(Evidence evidence)
    {
        ReadOnlySpan<string?> declared = [evidence.JsonLd.Type is null ? null : evidence.JsonLd.Description, evidence.Meta("og:description"), evidence.Meta("description", "dc.description", "twitter:description")];
        string? first = null;
        foreach (var block in evidence.Page.Blocks)
        {
            if (block.Verdict.Reason != Reason.Summary || IsOriginalTitle(block.Text))
            {
                continue;
            }

            first ??= IsDeck(block.Text) ? WithoutLabel(block.Text) : null;
            foreach (var description in declared)
            {
                // Of several decks and teasers the one that the page also declares is the article's.
                if (description is not null && TitleLikeness.Of(description, block.Text) >= SameText)
                {
                    return WithoutLabel(block.Text);
                }
            }
        }

        if (first is not null)
        {
            return first;
        }

        foreach (var description in declared)
        {
            if (Abstract(description, evidence) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Long enough for an abstract, and without the credit that a caption ends with.</summary>
    private static bool IsDeck(string text)
    {
        if (Scoring.TextShape.Of(text).EffectiveLength < ShortestAbstract)
        {
            return false;
        }

        foreach (var credit in (ReadOnlySpan<string>)["Photo:", "Foto:", "Credit:", "Photograph:", "Image:", "Фото:", "撮影", "Share on"])
        {
            if (text.Contains(credit, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>核心提示：, 摘要：, Summary: before the abstract.</summary>
    private static string WithoutLabel(string text)
    {
        var mark = text.AsSpan(0, Math.Min(LongestLabel, text.Length)).IndexOfAny(":：");
        if (mark > 0)
        {
            foreach (var label in Labels)
            {
                if (text.AsSpan(0, mark).Trim("【[ ").Equals(label, StringComparison.OrdinalIgnoreCase))
                {
                    return text[(mark + 1)..].Trim();
                }
            }
        }

        return text;
    }

    /// <summary>（原标题：…）: the headline under which another paper ran the story.</summary>
    private static bool IsOriginalTitle(string text) => text.AsSpan(0, Math.Min(6, text.Length)).Contains("原标题", StringComparison.Ordinal);

    private static string? Abstract(string? text, Evidence evidence)
    {
        if (text is null || Scoring.TextShape.Of(text).EffectiveLength < ShortestAbstract || EndsCutOff(text) || evidence.LastKept < 0)
        {
            return null;
        }

        var opening = TitleLikeness.Squeeze(text);
        var start = opening.Length > Opening ? opening[..Opening] : opening;
        if (TitleLikeness.Squeeze(evidence.Page.Blocks[evidence.FirstKept].Text).Contains(start, StringComparison.Ordinal))
        {
            // Most are the first paragraph's beginning: the rest of the article need not be looked at.
            return null;
        }

        var title = TitleLikeness.Squeeze(evidence.Page.TitleBlock?.Text ?? "");
        var whole = evidence.SqueezedArticle;
        return whole.Contains(start, StringComparison.Ordinal) || (title.Length > 0 && opening.Contains(title, StringComparison.Ordinal) && opening.Length - title.Length < Opening) || Shared(text, whole) < LeastShared ? null : text;
    }

    private static bool EndsCutOff(string text) =>
        text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith('…') || text.EndsWith("[…]", StringComparison.Ordinal) || text.EndsWith("[...]", StringComparison.Ordinal) || text.EndsWith("..", StringComparison.Ordinal);

    /// <summary>Share of the text's words of four letters or more, or of its CJK pairs, that the article has too.</summary>
    private static double Shared(string text, ReadOnlySpan<char> article)
    {
        var (shared, all) = (0, 0);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (letter && DateScan.IsCjk(text[i]))
            {
                if (i + 1 < text.Length && DateScan.IsCjk(text[i + 1]) && char.IsLetter(text[i + 1]))
                {
                    all++;
                    shared += article.Contains(text.AsSpan(i, 2), StringComparison.Ordinal) ? 1 : 0;
                }

                letter = false;
            }

            if (letter && start < 0)
            {
                start = i;
            }
            else if (!letter && start >= 0)
            {
                if (i - start >= 4)
                {
                    all++;
                    shared += article.Contains(TitleLikeness.Squeeze(text.AsSpan(start, i - start)), StringComparison.Ordinal) ? 1 : 0;
                }

                start = -1;
            }
        }

        return all == 0 ? 0 : (double)shared / all;
    }
}
