namespace Cleaner.Shingling;

/// <summary>Full-width Latin to ASCII by arithmetic, half-width kana to full width by table.</summary>
internal static class WidthFolding
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const char FirstHalfWidthKana = '\uFF61';
    private const char LastHalfWidthKana = '\uFF9F';

    // From U+FF61 on, in code order; the last two are the voiced and the half-voiced sound mark standing alone.
    private const string FullWidthKana =
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    public static char Of(char c) => c switch
    {
        < FirstFullWidth => c,
        <= LastFullWidth => (char)(c - 0xFEE0),
        >= FirstHalfWidthKana and <= LastHalfWidthKana => FullWidthKana[c - FirstHalfWidthKana],
        _ => c,
    };

    /// <summary>Whether the character is a half-width sound mark, which joins the kana before it.</summary>
    public static bool IsSoundMark(char c) => c is '\uFF9E' or '\uFF9F';

    /// <summary>The kana with the half-width sound mark joined to it; '\0' where the two do not join.</summary>
    public static char Join(char kana, char mark)
    {
        if (mark == '\uFF9E')
        {
            // Voiced kana follow their plain form in code order; カ to ト in steps of two with the small ッ between, ハ to ホ in steps of three.
            return kana switch
            {
                'ウ' => 'ヴ',
                >= 'カ' and <= 'ヂ' when ((kana - 'カ') & 1) == 0 => (char)(kana + 1),
                'ツ' or 'テ' or 'ト' => (char)(kana + 1),
                >= 'ハ' and <= 'ホ' when (kana - 'ハ') % 3 == 0 => (char)(kana + 1),
                _ => '\0',
            };
        }

        return kana is >= 'ハ' and <= 'ホ' && (kana - 'ハ') % 3 == 0 ? (char)(kana + 2) : '\0';
    }
}
