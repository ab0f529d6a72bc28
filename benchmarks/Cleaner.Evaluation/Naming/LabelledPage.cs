namespace Cleaner.Evaluation.Naming;

/// <summary>A page and what a reader called each run of its text.</summary>
internal sealed record LabelledPage(string Name, string Path, List<LabelledBlock> Blocks)
{
    private static readonly string[] PageFiles = ["page.html", "page.txt"];

    public bool IsText => Path.EndsWith(".txt", StringComparison.Ordinal);

    /// <summary>The pages of a folder, one a sub-folder, by name; those without the file of labels, or with no blocks in it, are left out.</summary>
    public static List<LabelledPage> Find(string folder, string labelFile, bool mayNameNone = false)
    {
        var pages = new List<LabelledPage>();
        foreach (var page in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var labels = System.IO.Path.Combine(page, labelFile);
            if (File.Exists(labels) && PageFiles.Select(file => System.IO.Path.Combine(page, file)).FirstOrDefault(File.Exists) is { } path
                && LabelFile.Read(labels, mayNameNone) is { Count: > 0 } blocks)
            {
                pages.Add(new LabelledPage(System.IO.Path.GetFileName(page), path, blocks));
            }
        }

        return pages;
    }

    /// <summary>Cleans the page as the library does by default, and sets each labelled block beside what came out.</summary>
    public List<NamedBlock> NameBlocks(NewsCleaner cleaner)
    {
        var found = cleaner.Clean(File.ReadAllBytes(Path), new PageInfo { Kind = IsText ? PageKind.Text : PageKind.Html }).Blocks;
        var partners = BlockAlignment.Of([.. Blocks.Select(block => block.Text)], [.. found.Select(block => block.Text)]);
        return [.. Blocks.Select((block, i) => new NamedBlock(block, partners[i] is { } at ? found[at].Verdict : null))];
    }
}
