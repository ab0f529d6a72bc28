using Cleaner.Cli.Formats;
using Cleaner.Cli.Inputs;
using Cleaner.Cli.Outputs;

namespace Cleaner.Cli;

/// <summary>One run of <c>clean</c>: every page is cleaned and handed on in the order of the input; a page that fails is named and the run goes on.</summary>
internal sealed class CleanRun
{
    private readonly Summary _summary = new();

    public required NewsCleaner Cleaner { get; init; }

    /// <summary>What is known of all pages.</summary>
    public required PageInfo Info { get; init; }

    public required PageFormat Format { get; init; }

    /// <summary>Pages cleaned at once.</summary>
    public required int Jobs { get; init; }

    public required bool Many { get; init; }

    /// <summary>Bytes of the whole input; 0 where nobody knows.</summary>
    public Task<long>? Total { get; init; }

    public async Task<int> RunAsync(IEnumerable<PageInput> inputs, IDestination destination, CancellationToken token)
    {
        using var interruption = Many ? new Interruption() : null;
        var progress = new Progress(Many && destination.LeavesTerminalFree, Total);
        string? stopped;
        try
        {
            using (destination)
            {
                var wanted = Wanted(inputs, destination, progress, interruption);
                await foreach (var page in OrderedTasks.SelectAsync(wanted, CleanAsync, Jobs, token).ConfigureAwait(false))
                {
                    Take(page, destination.Write(page), progress);
                }

                stopped = End(destination, interruption);
            }
        }
        finally
        {
            progress.Hide();
        }

        if (Many)
        {
            Notes.Write(_summary.ToString());
        }

        if (interruption is { IsRequested: true })
        {
            Notes.Write(stopped is null ? "interrupted" : $"interrupted; {stopped}");
            return ExitCode.Interrupted;
        }

        return _summary.Failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static string? End(IDestination destination, Interruption? interruption)
    {
        if (interruption is { IsRequested: true })
        {
            return destination.Stop();
        }

        destination.Complete();
        return null;
    }

    /// <summary>The pages that are still to be done, until somebody stops the run.</summary>
    private IEnumerable<PageInput> Wanted(IEnumerable<PageInput> inputs, IDestination destination, Progress progress, Interruption? interruption)
    {
        foreach (var input in inputs)
        {
            if (interruption is { IsRequested: true })
            {
                yield break;
            }

            var planned = destination.Plan(input);
            if (planned == Planned.Wanted)
            {
                yield return input;
            }
            else
            {
                _summary.AddWritten(planned == Planned.WrittenAsFailed);
                progress.Count(failed: false, input.Weight);
            }
        }
    }

    private void Take(CleanedPage page, string? error, Progress progress)
    {
        _summary.Add(page.Counts, error is not null);
        progress.Count(error is not null, page.Weight);
        if (error is not null)
        {
            Notes.Write(page.Name.Url is { } url ? $"{page.Name.Path} ({url}): {error}" : $"{page.Name.Path}: {error}");
        }
        else if (!Many && page.Counts.Articles == 0)
        {
            Notes.Write($"{page.Name.Path}: no article found");
        }
    }

    private async Task<CleanedPage> CleanAsync(PageInput input, CancellationToken token)
    {
        var name = new PageName(input.Path, null, input.Url);
        if (input.Error is { } error)
        {
            return new CleanedPage(name, null, error) { Weight = input.Weight };
        }

        try
        {
            var source = input.Read();
            await using (source.Stream.ConfigureAwait(false))
            {
                name = name with { Id = source.Id, Url = source.Info.Url };
                var result = await Cleaner.CleanAsync(source.Stream, source.With(Info), token).ConfigureAwait(false);
                return new CleanedPage(name, Format.Page(name, result), null) { Weight = input.Weight, Counts = PageCounts.Of(result) };
            }
        }
#pragma warning disable CA1031 // One page must not cost the batch, whatever is wrong with it.
        catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new CleanedPage(name, null, Notes.Describe(problem)) { Weight = input.Weight };
        }
    }
}
