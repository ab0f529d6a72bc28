using System.Text;
using Cleaner.Scoring.Features;
using Cleaner.Segmenting;

namespace Cleaner.Evaluation.Dumps;

/// <summary>Flattens a page to text as scrapers do, in each of several styles: to learn what lines alone tell, and to measure by. The same page always gives the same text.</summary>
internal static class Flattening
{
    /// <summary>Labels of one list up to this length run together in one line.</summary>
    private const int LabelLength = 20;

    /// <summary>Paragraphs from this length on get an indent.</summary>
    private const int ParagraphLength = 40;

    /// <summary>Levels below the body at which a section ends its line where all text stands on few.</summary>
    private const int SectionDepth = 3;

    /// <summary>Styles between one draw of a page and the next; it shares no factor with their number.</summary>
    private const int Step = 5;

    /// <summary>Ideographs between one link and the next, more or less, and of a link, where they are made up.</summary>
    private const ulong LinkEvery = 60;

    private const int LinkLength = 4;

    private static readonly string[] Gaps = ["\t", "   ", " | ", "\u3000\u3000"];

    public static DumpStyle[] Styles { get; } = Enum.GetValues<DumpStyle>();

    /// <summary>A number of a page, by its text, so that it never changes.</summary>
    public static ulong Seed(Page page) => Fold.Mix(TextScan.Hash(page.Blocks[0].Text), (ulong)page.Blocks.Count);

    /// <summary>The style of a page's draw in training: other draws have other styles. Nothing is learned from lines wrapped without blank lines between, which read back as a line per block.</summary>
    public static DumpStyle StyleOf(Page page, int draw) => Styles[(Seed(page) + (ulong)(draw * Step)) % (ulong)DumpStyle.WrappedTight];

    public static string Flatten(Page page, DumpStyle style)
    {
        if (style == DumpStyle.OneLine)
        {
            return OneLine(page, [], isSpaced: false);
        }

        var seed = Seed(page);
        var text = new StringBuilder();
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (i > 0)
            {
                text.Append(Separator(page.Blocks[i - 1], block, style, seed));
            }

            if (style is DumpStyle.Wrapped or DumpStyle.WrappedTight)
            {
                Wrapping.Append(text, (style == DumpStyle.Wrapped ? Marker(block, DumpStyle.Bullets) : "") + block.Text, 72 + (int)(seed % 9));
            }
            else
            {
                var before = text.Length == 0 || text[^1] is '\n' ? Marker(block, style) : "";
                text.Append(before).Append(Written(block, style, seed));
            }
        }

        return text.Append(style == DumpStyle.CarriageReturns ? "\r\n" : "\n").ToString();
    }

    /// <summary>The title and all blocks in one line, with blanks between and around links.</summary>
    /// <param name="page">The page.</param>
    /// <param name="seams">Receives the places at which blocks begin, but the first.</param>
    /// <param name="isSpaced">Whether blanks stand between ideographs and what is not, and around a few ideographs, as many set them.</param>
    public static string OneLine(Page page, List<int> seams, bool isSpaced)
    {
        var text = new StringBuilder(page.Declared.Title);
        foreach (var block in page.Blocks)
        {
            if (text.Length > 0)
            {
                text.Append(' ');
                seams.Add(text.Length);
            }

            text.Append(isSpaced ? Spaced(Parted(block)) : Parted(block));
        }

        return text.Append('\n').ToString();
    }

    private static string Separator(Block before, Block block, DumpStyle style, ulong seed)
    {
        var together = IsTogether(before, block);
        return style switch
        {
            DumpStyle.Lines or DumpStyle.Bullets or DumpStyle.Numbers or DumpStyle.Indents or DumpStyle.WrappedTight => "\n",
            DumpStyle.BlankLines => "\n\n",
            DumpStyle.Labels when together && IsLabel(before) && IsLabel(block) => " ",
            DumpStyle.Tabs when together && (IsCell(block) || (IsLabel(before) && IsLabel(block))) => "\t",
            DumpStyle.Tabs => "\n",
            DumpStyle.NoBreakSpaces => together ? "\n" : "\n\u00a0\n",
            DumpStyle.CarriageReturns => together ? "\r\n" : "\r\n\r\n",
            DumpStyle.Wrapped or DumpStyle.Markdown => IsItem(before) && IsItem(block) && together ? "\n" : "\n\n",
            DumpStyle.FewLines => Section(before) == Section(block) ? Gaps[seed % (ulong)Gaps.Length] : "\n",
            _ => together ? "\n" : "\n\n",
        };
    }

    private static string Marker(Block block, DumpStyle style) => style switch
    {
        DumpStyle.Bullets when IsItem(block) => "• ",
        DumpStyle.Numbers when Item(block) is { } item && block.Order == item.FirstBlock => $"{item.Position + 1}. ",
        DumpStyle.Indents when block.Text.Length >= ParagraphLength => "\u3000\u3000",
        DumpStyle.NoBreakSpaces when block.Text.Length >= ParagraphLength => "\u00a0\u00a0",
        DumpStyle.Tabs => new string('\t', block.Container.Depth % 3),
        DumpStyle.Markdown when block.Container.Tag is ['h', >= '1' and <= '6'] => new string('#', block.Container.Tag[1] - '0') + " ",
        DumpStyle.Markdown when IsItem(block) => "* ",
        DumpStyle.Markdown when block.Container.Nearest("blockquote") is not null => "> ",
        _ => "",
    };

    private static string Written(Block block, DumpStyle style, ulong seed) => style switch
    {
        DumpStyle.NoBreakSpaces => block.Text.Replace(". ", ".\u00a0", StringComparison.Ordinal),
        DumpStyle.Markdown when seed % 2 == 0 => Linked(block),
        _ => block.Text,
    };

    private static string Linked(Block block)
    {
        var text = new StringBuilder();
        var end = 0;
        foreach (var link in block.Links)
        {
            var words = block.Text.AsSpan(link.Start, link.Length);
            if (words.ContainsAny("[]") || link.Address.AsSpan().ContainsAny(" ()"))
            {
                continue;
            }

            text.Append(block.Text.AsSpan(end, link.Start - end)).Append('[').Append(words).Append("](").Append(link.Address).Append(')');
            end = link.Start + link.Length;
        }

        return text.Append(block.Text.AsSpan(end)).ToString();
    }

    /// <summary>Blanks around links, as between all texts of a page.</summary>
    private static string Parted(Block block)
    {
        var text = new StringBuilder();
        var end = 0;
        foreach (var link in block.Links)
        {
            text.Append(block.Text.AsSpan(end, link.Start - end).Trim()).Append(' ').Append(block.Text.AsSpan(link.Start, link.Length).Trim()).Append(' ');
            end = link.Start + link.Length;
        }

        return text.Append(block.Text.AsSpan(end).Trim()).ToString().Trim();
    }

    /// <summary>Blanks between ideographs and what is not, and in paragraphs around a few ideographs here and there, as around links.</summary>
    private static string Spaced(string block)
    {
        var text = new StringBuilder();
        var (before, end) = (' ', 0);
        for (var i = 0; i < block.Length; i++)
        {
            var kinds = (CharKinds.Of(before), CharKinds.Of(block[i]));
            var isWithin = kinds is (CharKind.Cjk, CharKind.Cjk);
            var isLinked = isWithin && block.Length >= ParagraphLength && Fold.Mix((ulong)i, block[i]) % LinkEvery == 0;
            if (kinds is (CharKind.Cjk, < CharKind.Cjk) or (< CharKind.Cjk, CharKind.Cjk) || isLinked || (isWithin && i == end))
            {
                text.Append(' ');
            }

            text.Append(block[i]);
            (before, end) = (block[i], isLinked ? i + LinkLength : end);
        }

        return text.ToString();
    }

    private static bool IsTogether(Block before, Block block) => before.Container == block.Container || before.Container.Parent == block.Container.Parent;

    private static bool IsLabel(Block block) => block.Text.Length <= LabelLength && block.LinkCount > 0;

    private static bool IsCell(Block block) => block.Container.Tag is "td" or "th";

    private static bool IsItem(Block block) => Item(block) is { } item && block.Order == item.FirstBlock;

    /// <summary>The list item that the block stands in, at most a wrapper or two away.</summary>
    private static Container? Item(Block block)
    {
        var container = block.Container;
        for (var up = 0; container is not null && up < 3; container = container.Parent, up++)
        {
            if (container.Tag == "li")
            {
                return container;
            }
        }

        return null;
    }

    private static Container Section(Block block)
    {
        var container = block.Container;
        while (container.Depth > SectionDepth)
        {
            container = container.Parent!;
        }

        return container;
    }
}
