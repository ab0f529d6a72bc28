namespace Cleaner.Describing;

/// <summary>A name that stands near the headline without a word such as By: in a place marked for authors, or beside the date.</summary>
internal static class NameLines
{
    /// <summary>Containers above a block whose class may say that it holds the author.</summary>
    private const int MarkedLevels = 3;

    private const int FewestWords = 2;
    private const int MostWords = 4;

    private static readonly string[] Marks = ["author", "byline", "writer", "autor", "auteur", "contributor"];

    /// <summary>Boxes about the author, or lists of authors, that are not this article's byline.</summary>
    private static readonly string[] Misleading = ["authority", "comment", "related", "recommend"];

    private static readonly string[] Buttons = ["Read", "More", "Log", "Sign", "Free", "Trial", "Table", "Contents", "Share", "Subscribe", "Follow", "Get", "Download", "Book", "View", "All", "Contact", "About", "Back", "Home", "Blog", "News", "Photo", "Video", "Watch", "Listen", "Search", "Menu", "Skip", "Add", "Print", "Save", "Newsletter", "Best", "How", "What", "Why", "Top", "New", "Our", "Your", "Case", "Type", "Size", "Industry", "Category", "Role", "Insights", "Check", "Tweet", "This", "Show", "Written", "Letters", "By", "Author"];

    /// <summary>The name printed at such a place in the window; null where there is none.</summary>
    public static string? Find(Evidence evidence)
    {
        var blocks = evidence.Page.Blocks;
        for (var i = evidence.WindowStart; i <= evidence.WindowEnd && i < blocks.Count; i++)
        {
            if (!evidence.IsForeign(i) && blocks[i] != evidence.Page.TitleBlock && IsMarked(blocks[i]) && IsPerson(blocks[i].Text))
            {
                return blocks[i].Text;
            }
        }

        for (var i = Math.Max(evidence.WindowStart, evidence.TitleOrder); i <= evidence.WindowEnd && i < blocks.Count; i++)
        {
            if (!evidence.IsForeign(i) && blocks[i] != evidence.Page.TitleBlock && IsPerson(blocks[i].Text) && (IsDate(evidence, i + 1, blocks[i]) || IsDate(evidence, i - 1, blocks[i])))
            {
                return blocks[i].Text;
            }
        }

        return null;
    }

    /// <summary>Two to four capitalised words without digits, none of them a button's or a role's.</summary>
    public static bool IsPerson(string text)
    {
        var words = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range);
            words++;
            if (word.IsEmpty || words > MostWords || !(char.IsUpper(word[0]) || PersonNames.IsParticle(word)) || PersonNames.IsRoleWord(word) || PersonNames.IsFirmWord(word) || IsButton(word) || DateWords.Month(word.TrimEnd('.')) > 0 && words == 1)
            {
                return false;
            }

            foreach (var c in word)
            {
                if (!char.IsLetter(c) && c is not ('.' or '-' or '\'' or '’'))
                {
                    return false;
                }
            }
        }

        return words >= FewestWords && char.IsUpper(text[0]);
    }

    private static bool IsMarked(Block block)
    {
        var container = block.Container;
        for (var level = 0; level < MarkedLevels && container is not null; level++, container = container.Parent)
        {
            if (Holds(Misleading, container.Attributes))
            {
                return false;
            }

            if (Holds(Marks, container.Attributes))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDate(Evidence evidence, int order, Block beside)
    {
        if (order < 0 || order >= evidence.Page.Blocks.Count)
        {
            return false;
        }

        var block = evidence.Page.Blocks[order];
        return BylineLine.Read(block.Text, evidence.DateOrder) is { IsOnlyDate: true }
            && (block.Container == beside.Container || block.Container.Parent == beside.Container.Parent || block.Container.Parent?.Parent == beside.Container.Parent?.Parent);
    }

    private static bool IsButton(ReadOnlySpan<char> word)
    {
        foreach (var button in Buttons)
        {
            if (word.Equals(button, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string[] words, string text)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
