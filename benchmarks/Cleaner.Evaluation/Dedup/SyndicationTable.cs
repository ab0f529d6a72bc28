using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Reports;
using Cleaner.NearDuplicates;

namespace Cleaner.Evaluation.Dedup;

/// <summary>Recall by edit: one copy of each gold text for each edit, looked up in an index of all the texts as they were.</summary>
internal static class SyndicationTable
{
    // Shorter texts are briefs and placeholders, which make copies of a few words.
    private const int MinCharacters = 400;

    public static string Of(string corpora, int seed, int most)
    {
        var texts = Texts(corpora, seed, most);
        var chinese = texts.Where(IsChinese).ToList();
        var simplified = chinese.Where(text => new Syndication(seed, texts).ToTraditional(text) != text).ToList();
        var syndication = new Syndication(seed, texts);
        var table = new MarkdownTable("edit", "copies", "of them with containment ≥ .5", "found of these", "MinHash LSH 14×8", "25×5", "32×4");
        using var index = IndexOf(texts, NearDuplicateOptions.Default);
        var rivals = new[] { new MinHashLsh(14, 8), new MinHashLsh(25, 5), new MinHashLsh(32, 4) };
        foreach (var rival in rivals)
        {
            texts.ForEach(text => rival.Add(text));
        }

        foreach (var (edit, apply) in syndication.Edits)
        {
            var copies = texts.Select(apply).ToList();
            table.Add(Row(edit, texts, copies, index, rivals, foldScript: false));
        }

        var script = new Syndication(seed, texts);
        var traditional = simplified.ConvertAll(script.ToTraditional);
        using var folding = IndexOf(simplified, new NearDuplicateOptions { SimplifyChinese = true });
        table.Add(Row("simplified → traditional, folding on", simplified, traditional, folding, [], foldScript: true));
        using var reverse = IndexOf(traditional, new NearDuplicateOptions { SimplifyChinese = true });
        table.Add(Row("traditional → simplified, folding on", traditional, simplified, reverse, [], foldScript: true));
        using var plain = IndexOf(simplified, NearDuplicateOptions.Default);
        table.Add(Row("simplified → traditional, folding off", simplified, traditional, plain, [], foldScript: true));
        return $"{texts.Count} gold texts of the corpora, {chinese.Count} of them Chinese; one copy a text for each edit, seed {seed}.\n\n{table}\n";
    }

    private static List<string> Texts(string corpora, int seed, int most)
    {
        var texts = new List<string>();
        foreach (var set in Corpus.SetsOf(corpora))
        {
            texts.AddRange(Corpus.Load(Path.Combine(corpora, set)).Where(page => page.HasText && page.Text!.Length >= MinCharacters).Select(page => page.Text!));
        }

        var chosen = texts.Distinct(StringComparer.Ordinal).ToArray();
        new Random(seed).Shuffle(chosen);
        return [.. chosen.Take(most)];
    }

    private static bool IsChinese(string text) => text.Count(static c => c is >= '\u4E00' and <= '\u9FFF') > text.Length / 2
        && !text.Any(static c => c is >= '\u3040' and <= '\u30FF');

    private static NearDuplicateIndex IndexOf(List<string> texts, NearDuplicateOptions options)
    {
        var index = new NearDuplicateIndex(options, new MemoryPostingStore(), new MemoryTextStore());
        index.AddRange([.. texts.Select((text, i) => new Article(IndexRun.IdOf(i), text))]);
        return index;
    }

    private static string[] Row(string edit, List<string> texts, List<string> copies, NearDuplicateIndex index, MinHashLsh[] rivals, bool foldScript)
    {
        var due = new List<int>();
        for (var i = 0; i < texts.Count; i++)
        {
            // A copy in another script or width shares nothing with its original until both are folded: it is due whatever the join says.
            if (foldScript || edit == "full width" || ExactJoin.Of([texts[i], copies[i]]).Count > 0)
            {
                due.Add(i);
            }
        }

        var found = due.Count(i => index.Query(copies[i]).Any(match => IndexRun.PlaceOf(match.Id) == i));
        var cells = new List<string> { edit, $"{copies.Count}", $"{due.Count}", Share(found, due.Count) };
        foreach (var rival in rivals)
        {
            cells.Add(Share(due.Count(i => rival.Find(copies[i]).Contains(i)), due.Count));
        }

        cells.AddRange(Enumerable.Repeat("–", 3 - rivals.Length));
        return [.. cells];
    }

    private static string Share(int part, int whole) => whole == 0 ? "–" : Figures.Of((double)part / whole);
}
