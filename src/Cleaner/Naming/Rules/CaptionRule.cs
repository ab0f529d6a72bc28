namespace Cleaner.Naming.Rules;

/// <summary>Captions and credits that their own words give away.</summary>
internal sealed class CaptionRule : IBlockRule
{
    private static readonly string[] Beginnings =
        ["图为", "图/", "图：", "图:", "资料图", "▲", "△", "↑", "(资料图", "（资料图", "摄影:", "摄影：", "photo:", "photo by", "photograph:", "image:", "picture:", "photo credit", "image credit", "file photo", "foto:", "bild:", "imagen:", "写真:", "写真＝", "写真=", "사진=", "사진:", "фото:"];

    private static readonly string[] Endings =
        [" 摄", " 摄)", " 摄）", "摄）", "摄)", "getty images", "/afp", "/ap", "/reuters", "(ap)", "(afp)", "(reuters)", "shutterstock", "资料图", "资料图片", "撮影"];

    /// <summary>The longest caption that only its first or last words mark, in characters.</summary>
    private const int LongestCaption = 160;

    public Reason Reason => Reason.Caption;

    public bool Matches(Block block, string line)
    {
        if (block.Container.Nearest("figcaption") is not null)
        {
            return true;
        }

        if (block.Text.Length > LongestCaption)
        {
            return false;
        }

        var text = block.Text.AsSpan();
        foreach (var beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var ending in Endings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
