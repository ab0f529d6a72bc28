using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Measure;
using Cleaner.Evaluation.Runners;

namespace Cleaner.Evaluation.Runs;

/// <summary>All systems over all pages. The order of results is that of the pages, whatever the number of threads.</summary>
internal sealed class EvaluationRun
{
    private EvaluationRun(IReadOnlyList<IExtractor> systems, IReadOnlyList<PageResult> pages)
    {
        Systems = systems;
        Pages = pages;
    }

    public IReadOnlyList<IExtractor> Systems { get; }

    public IReadOnlyList<PageResult> Pages { get; }

    /// <summary>Runs every system over every covered page of the sets.</summary>
    /// <param name="corpora">The folder of sets.</param>
    /// <param name="sets">The sets to run, by name.</param>
    /// <param name="systems">The systems, in the order of the tables' columns.</param>
    /// <param name="jobs">Pages worked on at once.</param>
    /// <param name="log">Receives a line per set and one per failed page.</param>
    public static EvaluationRun Of(string corpora, IReadOnlyList<string> sets, IReadOnlyList<IExtractor> systems, int jobs, TextWriter log)
    {
        var results = new List<PageResult>();
        foreach (var set in sets)
        {
            var pages = Corpus.Load(Path.Combine(corpora, set)).Where(page => page.IsCovered).ToArray();
            var ofSet = new PageResult[pages.Length];
            Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => ofSet[i] = Judge(pages[i], systems));
            results.AddRange(ofSet);
            log.WriteLine($"{set}: {pages.Length} pages");
            foreach (var page in ofSet)
            {
                for (var i = 0; i < systems.Count; i++)
                {
                    if (page.Outcomes[i]?.Extraction.Error is { } error)
                    {
                        log.WriteLine($"  {systems[i].Name} failed on {page.Page.Id}: {error}");
                    }
                }
            }
        }

        return new EvaluationRun(systems, results);
    }

    private static PageResult Judge(GoldPage page, IReadOnlyList<IExtractor> systems)
    {
        var bytes = page.ReadBytes();
        var outcomes = new Outcome?[systems.Count];
        for (var i = 0; i < systems.Count; i++)
        {
            if (systems[i].Covers(page.Set))
            {
                var extraction = Extract(systems[i], page, bytes);
                outcomes[i] = new Outcome(
                    extraction,
                    page.HasText ? ShingleMeasure.Score(page.Text!, extraction.Text) : null,
                    page.HasSnippets ? SnippetMeasure.Count(page.With, page.Without, extraction.Text) : null);
            }
        }

        return new PageResult(page, outcomes);
    }

    private static Extraction Extract(IExtractor system, GoldPage page, byte[] bytes)
    {
        try
        {
            return system.Extract(page, bytes);
        }
        catch (Exception error)
        {
            // Whatever a system throws is its result for this page: nothing, counted and printed. The other pages must go on.
            return Extraction.Failure($"{error.GetType().Name}: {error.Message}");
        }
    }
}
