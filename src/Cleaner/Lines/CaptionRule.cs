using Cleaner.Shingling;

namespace Cleaner.Lines;

/// <summary>Captions and credits that their own words give away.</summary>
internal sealed class CaptionRule
{
    private static readonly string[] Beginnings =
        Line.Phrases("图为|图/|图:|资料图|▲|△|↑|(资料图|摄影:|photo:|photo by|photograph by|photographs by|photograph:|image:|picture:|photo credit|image credit|file photo|foto:|bild:|imagen:|写真:|写真=|사진=|사진:|фото:");

    private static readonly string[] Endings =
        Line.Phrases("摄|摄)|摄影|摄影)|供图|供图)|受访者提供|资料图|资料图片|getty images|/afp|/ap|/reuters|(ap)|(afp)|(reuters)|shutterstock|撮影");

    /// <summary>The longest caption that only its first or last words mark, in characters.</summary>
    private const int LongestCaption = 160;

    public bool Matches(Block block)
    {
        if (block.Container.Nearest("figcaption") is not null)
        {
            return true;
        }

        if (block.Text.Length > LongestCaption)
        {
            return false;
        }

        Span<char> folded = stackalloc char[LongestCaption];
        ReadOnlySpan<char> text = folded[..TextFolding.Fold(block.Content, folded, ChineseScript.Simplified)].Trim();
        foreach (var beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
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
}
