using Cleaner.Cli.Inputs;
using Cleaner.Cli.Outputs;

namespace Cleaner.Cli;

/// <summary>One run of <c>clean</c>: every page is cleaned and handed on in the order of the input; a page that fails is named and the run goes on.</summary>
internal sealed class CleanRun(PageInfo info, int jobs, bool many)
{
    private readonly NewsCleaner _cleaner = new();

    public async Task<int> RunAsync(IEnumerable<PageInput> inputs, IDestination destination, CancellationToken token)
    {
        var progress = new Progress(many && destination.LeavesTerminalFree);
        using (destination)
        {
            await foreach (var page in OrderedTasks.SelectAsync(inputs, CleanAsync, jobs, token).ConfigureAwait(false))
            {
                var error = destination.Write(page);
                progress.Count(error is not null);
                if (error is not null)
                {
                    progress.Hide();
                    Notes.Write($"{page.Input.Path}: {error}");
                }
                else if (!many && page.Result is { Text.Length: 0 })
                {
                    Notes.Write($"{page.Input.Path}: no article found");
                }
            }

            destination.Complete();
        }

        progress.Hide();
        return progress.Failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task<CleanedPage> CleanAsync(PageInput input, CancellationToken token)
    {
        if (input.Error is { } error)
        {
            return new CleanedPage(input, null, error);
        }

        try
        {
            var stream = input.Open();
            await using (stream.ConfigureAwait(false))
            {
                return new CleanedPage(input, await _cleaner.CleanAsync(stream, info, token).ConfigureAwait(false), null);
            }
        }
#pragma warning disable CA1031 // One page must not cost the batch, whatever is wrong with it.
        catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new CleanedPage(input, null, Notes.Describe(problem));
        }
    }
}

/// <summary>A page that was read: its result, or the one line that says why there is none.</summary>
internal sealed record CleanedPage(PageInput Input, CleanResult? Result, string? Error);
