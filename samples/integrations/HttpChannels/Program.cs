using Cleaner;
using HttpChannels;

using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
var failed = 0;
await foreach (var article in new NewsPipeline(client, new NewsCleaner()).RunAsync(args.Select(arg => new Uri(arg))))
{
    if (article.Result is { } result)
    {
        Console.WriteLine(result.ToJson());
    }
    else
    {
        failed++;
        await Console.Error.WriteLineAsync($"{article.Address}: {article.Error}");
    }
}

return failed == 0 ? 0 : 1;
