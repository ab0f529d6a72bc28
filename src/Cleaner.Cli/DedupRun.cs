using Cleaner.Cli.Outputs;
using Cleaner.NearDuplicates;
using Cleaner.Sqlite;

namespace Cleaner.Cli;

/// <summary>One run of <c>clean dedup</c>: articles are indexed in batches in the order of the input, then the clusters are written.</summary>
internal sealed class DedupRun
{
    // A batch is what a killed run loses at most, and what all threads work on at once.
    private const int BatchArticles = 500;
    private const int BatchCharacters = 8_000_000;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Article> _batch = [];
    private int _characters;
    private int _added;
    private int _known;
    private int _failed;
    private int _pairs;

    public required bool Pairs { get; init; }

    public required KeepPolicy Keep { get; init; }

    public required string? IndexFile { get; init; }

    public required NearDuplicateOptions Options { get; init; }

    public required string? Output { get; init; }

    public async Task<int> RunAsync(IReadOnlyList<string> paths, CancellationToken token)
    {
        using var index = OpenIndex();
        using var file = Output is null or "-" ? null : new AtomicFile(Output);
        var stream = file?.Stream ?? Console.OpenStandardOutput();
        var progress = new Progress(file is not null);
        await foreach (var item in DedupInput.ReadAsync(paths, Output, token).ConfigureAwait(false))
        {
            Take(item, index, progress);
            if (_batch.Count >= BatchArticles || _characters >= BatchCharacters)
            {
                AddBatch(index, stream);
            }
        }

        AddBatch(index, stream);
        progress.Hide();
        var summary = Pairs ? $"{_pairs} pairs" : WriteClusters(index.Clusters(Keep), stream);
        await stream.FlushAsync(token).ConfigureAwait(false);
        file?.Commit();
        Notes.Write($"{_added} articles{(_known > 0 ? $", {_known} known already" : "")}, {summary}{(_failed > 0 ? $", {_failed} failed" : "")}");
        return _failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private NearDuplicateIndex OpenIndex()
    {
        if (IndexFile is null)
        {
            return new NearDuplicateIndex(Options, new MemoryPostingStore(), new MemoryTextStore());
        }

        var store = new SqliteStore(IndexFile);
        try
        {
            return new NearDuplicateIndex(Options, store, store.Texts);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    private void Take(DedupItem item, NearDuplicateIndex index, Progress progress)
    {
        var error = item.Error;
        if (item.Article is { } article)
        {
            if (!_seen.Add(article.Id))
            {
                error = "another article bears the same id";
            }
            else if (index.Contains(article.Id))
            {
                _known++;
            }
            else
            {
                _batch.Add(article);
                _characters += article.Text.Length;
            }
        }

        progress.Count(error is not null);
        if (error is not null)
        {
            _failed++;
            progress.Hide();
            Notes.Write($"{item.Name}: {error}");
        }
    }

    private void AddBatch(NearDuplicateIndex index, Stream stream)
    {
        var found = index.AddRange(_batch);
        for (var i = 0; i < found.Count; i++)
        {
            _pairs += found[i].Count;
            foreach (var match in Pairs ? found[i] : [])
            {
                DedupJson.WritePair(stream, _batch[i].Id, match);
            }
        }

        _added += _batch.Count;
        _characters = 0;
        _batch.Clear();
    }

    private string WriteClusters(IReadOnlyList<Cluster> clusters, Stream stream)
    {
        foreach (var cluster in clusters)
        {
            DedupJson.WriteCluster(stream, cluster);
        }

        var members = clusters.Sum(static cluster => cluster.Members.Count);
        return $"{_pairs} pairs, {clusters.Count} clusters of {members} articles, {members - clusters.Count} of them to be dropped";
    }
}
