using Cleaner.Lines;
using Cleaner.Segmenting;

namespace Cleaner.Describing;

/// <summary>What the fields are read from, gathered once for a page: its declarations, the lines round the headline and the body.</summary>
internal sealed class Evidence
{
    /// <summary>Blocks before the headline that may carry a date or kicker, and after the body an editor's line.</summary>
    private const int BlocksBeforeTitle = 6;
    private const int BlocksAfterBody = 8;

    /// <summary>Blocks after the headline that are looked at where no body was found.</summary>
    private const int BlocksAfterTitle = 12;

    /// <summary>Blocks at either end of the body in which a by-line may have been taken for body.</summary>
    private const int BlocksInsideBody = 3;

    /// <summary>A label that stands alone in its block (By, 来源：) is no longer than this.</summary>
    private const int LongestLoneLabel = 16;

    private ReadOnlyMemory<char>? _squeezedArticle;

    private Evidence(Page page) => Page = page;

    public Page Page { get; }

    public Declarations Declared => Page.Declared;

    public JsonLdArticle JsonLd { get; private set; } = new();

    /// <summary>Byline lines round the headline in page order, then those further off that are known to be the article's.</summary>
    public List<BylineLine> Bylines { get; } = [];

    /// <summary>The first and last kept block, and the headline; -1 where there is none.</summary>
    public int FirstKept { get; private set; } = -1;

    public int LastKept { get; private set; } = -1;

    public int TitleOrder => Page.TitleBlock?.Order ?? -1;

    /// <summary>Block orders round the headline, from and up to, in which a date or author may be trusted.</summary>
    public int WindowStart { get; private set; }

    public int WindowEnd { get; private set; }

    /// <summary>What the site calls itself.</summary>
    public SiteNames Sites { get; private set; } = new();

    public DateOrder DateOrder { get; private set; }

    /// <summary>Letters and digits of headline and body, as <see cref="TitleLikeness"/> compares them.</summary>
    public ReadOnlySpan<char> SqueezedArticle => (_squeezedArticle ??= SqueezeArticle()).Span;

    public string? Language { get; private set; }

    /// <summary>Whether the page holds an article: something was kept, or it declares itself one.</summary>
    public bool IsArticle { get; private set; }

    public static Evidence Of(Page page)
    {
        var evidence = new Evidence(page) { Language = LanguageField.Of(page) };
        evidence.FindBody();
        evidence.JsonLd = JsonLdReader.Read(page.Declared.JsonLd, page.TitleBlock?.Text ?? page.Declared.MetaValue("og:title") ?? page.Declared.Title) ?? new JsonLdArticle();
        evidence.Sites = SiteNames.Of(evidence);
        evidence.IsArticle = evidence.LastKept >= 0 || evidence.JsonLd.Type is not null || page.Declared.MetaValue("og:type") is "article";
        evidence.DateOrder = NumericDates.OrderOf(page, evidence.Language);
        evidence.ReadBylines();
        return evidence;
    }

    /// <summary>The first non-empty value among meta names, in the order given.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (PlainText.Of(Declared.MetaValue(name)) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The first microdata value of a property that does not stand among other stories.</summary>
    public string? Property(string name)
    {
        foreach (var property in Declared.Properties)
        {
            if (property.Name == name && !IsOtherStory(property.BlockOrder) && PlainText.Of(property.Value) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Whether a block belongs to other stories or to the page's furniture: nothing in it speaks of this article.</summary>
    public bool IsForeign(int order) => IsOtherStory(order) || (order >= 0 && order < Page.Blocks.Count && Page.Blocks[order].Verdict.Reason is Reason.Advert or Reason.Legal or Reason.Template or Reason.Navigation);

    /// <summary>Whether a block lists other stories or holds readers' comments; what marks itself as date or author elsewhere may be believed.</summary>
    public bool IsOtherStory(int order) => order >= 0 && order < Page.Blocks.Count && Page.Blocks[order].Verdict.Reason is Reason.Widget or Reason.OtherArticle or Reason.Comments;

    public bool IsInWindow(int order) => order >= WindowStart && order <= WindowEnd;

    private ReadOnlyMemory<char> SqueezeArticle()
    {
        var title = Page.TitleBlock?.Text ?? "";
        var chars = title.Length;
        foreach (var block in Page.Blocks)
        {
            chars += block.Verdict.Keep ? block.Text.Length : 0;
        }

        var article = new char[chars];
        var length = TitleLikeness.Squeeze(title, article);
        foreach (var block in Page.Blocks)
        {
            length += block.Verdict.Keep ? TitleLikeness.Squeeze(block.Text, article.AsSpan(length)) : 0;
        }

        return article.AsMemory(0, length);
    }

    private void FindBody()
    {
        foreach (var block in Page.Blocks)
        {
            if (block.Verdict.Keep)
            {
                FirstKept = FirstKept < 0 ? block.Order : FirstKept;
                LastKept = block.Order;
            }
        }

        var anchor = TitleOrder >= 0 ? TitleOrder : Math.Max(0, FirstKept);
        WindowStart = Math.Max(0, anchor - BlocksBeforeTitle);
        WindowEnd = FirstKept > anchor ? FirstKept + BlocksInsideBody : anchor + BlocksAfterTitle;
    }

    private void ReadBylines()
    {
        var blocks = Page.Blocks;
        var read = new bool[blocks.Count];
        Read(WindowStart, Math.Min(WindowEnd, blocks.Count - 1), read, any: true);
        if (LastKept >= 0)
        {
            Read(Math.Max(WindowEnd + 1, LastKept - BlocksInsideBody), Math.Min(LastKept + BlocksAfterBody, blocks.Count - 1), read, any: true);
        }

        Read(0, blocks.Count - 1, read, any: false);
    }

    private void Read(int from, int to, bool[] read, bool any)
    {
        for (var i = from; i <= to; i++)
        {
            var block = Page.Blocks[i];
            var foreign = IsForeign(i);
            if (read[i] || (foreign && !any) || block == Page.TitleBlock || !(any || block.Verdict.Reason == Reason.Byline))
            {
                continue;
            }

            read[i] = true;
            var text = block.Text;
            var line = text.Length <= LongestLoneLabel && i < to && IsLoneLabel(text) ? BylineLine.Read(text + " " + Page.Blocks[i + 1].Text, DateOrder) : null;
            if (line is not null)
            {
                read[i + 1] = true;
            }

            line ??= BylineLine.Read(text, DateOrder);
            // Hard by the article a labelled date or editor is the article's, whatever box it stands in.
            if (line is not null && (any ? !foreign || (line.IsLabelled && ((line.Published is not null && i > TitleOrder && i < FirstKept) || (line.Editor is not null && i > FirstKept))) : IsOwn(block, line)))
            {
                Bylines.Add(line);
            }
        }
    }

    /// <summary>
    /// Whether a byline line far from the headline can be the article's: a second copy of its head or foot, as Chinese portals print it.
    /// Elsewhere "By Industry" is a menu, and a dated name belongs to another story.
    /// </summary>
    private bool IsOwn(Block block, BylineLine line) => block.Order > WindowEnd && line.IsLabelled && (Language is "zh" or "ja" or "ko" ? block.Text.Any(DateScan.IsCjk) : block.Order < LastKept);

    private static bool IsLoneLabel(string text)
    {
        var marked = text.EndsWith(':') || text.EndsWith('：') ? text : text + ":";
        return BylineLabels.Find(marked, 0, out var start, out var end) != BylineLabel.None && start == 0 && end == marked.Length;
    }
}
