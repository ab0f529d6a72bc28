using System.Buffers;
using Cleaner.Shingling;

namespace Cleaner.Lines;

/// <summary>Captions and credits that their own words give away.</summary>
internal sealed class CaptionRule
{
    private static readonly PhraseStarts Beginnings =
        Numbered("图为|图/|图:|资料图|▲|△|↑|(资料图|摄影:|photo:|photo by|photograph by|photographs by|photograph:|image:|picture:|photo credit|image credit|file photo|foto:|bild:|imagen:|写真:|写真=|사진=|사진:|фото:", "图|");

    private static readonly string[] Endings =
        Line.Phrases("摄|摄)|摄影|摄影)|供图|供图)|受访者提供|资料图|资料图片|getty images|/afp|/ap|/reuters|(ap)|(afp)|(reuters)|shutterstock|撮影");

    private static readonly SearchValues<char> EndingEnds = SearchValues.Create([.. Endings.Select(ending => ending[^1])]);

    /// <summary>Marks of a credit near the end, with a name behind them.</summary>
    private static readonly PhraseStarts Credits = Numbered(" photo: | photo by | photos: | picture by | picture: | photograph: | photograph by | image: | foto: | bild: | imagen: |图/|图丨", "。图|", " 图|", "”图|", "\"图|", "!图|", "?图|");

    /// <summary>The longest caption that only its first or last words mark, in characters, and how far from the end a credit may begin.</summary>
    public const int LongestCaption = 240;

    private const int CreditReach = 36;

    /// <summary>The longest caption that a credit in brackets marks, and the longest such credit.</summary>
    private const int LongestCredited = 400, LongestCredit = 60;

    /// <summary>Whether it has the only words in a box with a picture. Paragraphs of the body stand so too: a sign for what is dropped, not a reason to drop.</summary>
    public static bool IsBesidePicture(Block block)
    {
        var container = block.Container;
        return block.Text.Length <= LongestCaption && container.BlockCount == 1 && (container.ImageCount > 0 || container.Parent is { BlockCount: 1, ImageCount: > 0 });
    }

    public bool Matches(Block block)
    {
        if (block.Container.Nearest("figcaption") is not null)
        {
            return true;
        }

        if (block.Text.Length > LongestCaption)
        {
            return EndsInCredit(block.Content);
        }

        Span<char> folded = stackalloc char[LongestCaption];
        ReadOnlySpan<char> text = folded[..TextFolding.Fold(block.Content, folded, ChineseScript.Simplified)].Trim();
        return Beginnings.Begin(text) || EndsInMark(text) || Credits.StandIn(text.Length > CreditReach ? text[^CreditReach..] : text) || EndsInCredit(block.Content);
    }

    /// <param name="list">Phrases parted by bars.</param>
    /// <param name="others">Folded ones that have a bar in them.</param>
    private static PhraseStarts Numbered(string list, params string[] others) => new([.. Line.Phrases(list).Concat(others).Select(phrase => (phrase, 0))]);

    private static bool EndsInMark(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !EndingEnds.Contains(text[^1]))
        {
            return false;
        }

        foreach (var ending in Endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>(Jane Doe / The Daily Post), (AP Photo/Jane Doe): who took the picture and for whom, each with a capital and one of them of two words at least.</summary>
    private static bool EndsInCredit(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestCredited || text.IsEmpty || text[^1] != ')')
        {
            return false;
        }

        var credit = text[(text.LastIndexOf('(') + 1)..^1];
        var slash = credit.IndexOf('/');
        return credit.Length is > 0 and <= LongestCredit && slash > 0 && credit.Count('/') == 1
            && IsName(credit[..slash].Trim(), out var photographer) && IsName(credit[(slash + 1)..].Trim(), out var agency) && photographer + agency > 2;
    }

    private static bool IsName(ReadOnlySpan<char> text, out int words)
    {
        words = 1 + text.Count(' ');
        return !text.IsEmpty && char.IsUpper(text[0]) && !text.ContainsAny('.', ',', ';') && !text.ContainsAnyInRange('0', '9');
    }
}
