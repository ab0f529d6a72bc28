using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cleaner.Integrations.Tests;

/// <summary>A small news site on a free port of this machine.</summary>
internal sealed class NewsSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private NewsSite(WebApplication app) => _app = app;

    public Uri Root => new(_app.Urls.Single());

    /// <summary>Serves pages by their path, and nothing else.</summary>
    public static async Task<NewsSite> StartAsync(Dictionary<string, string> pages)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context =>
        {
            if (!pages.TryGetValue(context.Request.Path, out var page))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(page, Encoding.UTF8, context.RequestAborted);
        });
        await app.StartAsync();
        return new NewsSite(app);
    }

    /// <summary>A page with an article about a place, and links.</summary>
    public static string Page(string place, params string[] links) =>
        $"""
        <html lang="en"><head><title>News of {place}</title></head><body>
        <nav><ul>{string.Concat(links.Select(link => $"<li><a href=\"{link}\">{link}</a></li>"))}</ul></nav>
        <article><h1>News of {place}</h1>
        <p>The council of {place} met on Tuesday to decide whether the old bridge, closed since the floods of last winter, would be repaired or replaced.</p>
        <p>Residents of {place} filled the hall to its doors, and the chair, who had expected a short evening, gave each of them three minutes at the microphone.</p>
        <p>A decision for {place} is expected in the spring, when the engineers will have finished their survey of the two remaining piers.</p>
        </article><footer><p>© The Weekly</p></footer></body></html>
        """;

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
