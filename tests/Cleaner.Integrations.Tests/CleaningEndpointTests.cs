using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CleaningEndpoint;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace Cleaner.Integrations.Tests;

public sealed class CleaningEndpointTests : IDisposable
{
    private readonly HttpClient _client = new();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Page_comes_back_as_its_article_in_json()
    {
        await using var app = await StartAsync();

        using var answer = await PostAsync(app, NewsSite.Page("Aldermoor"), "/clean?url=https%3A%2F%2Fexample.org%2Fnews%2F1");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        Assert.Equal("News of Aldermoor", json.RootElement.GetProperty("title").GetString());
        Assert.Equal("https://example.org/news/1", json.RootElement.GetProperty("url").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Body_that_is_too_long_is_413_whether_announced_or_not(bool announced)
    {
        await using var app = await StartAsync("--Limits:MaxBytes=500");
        using HttpContent content = announced ? Html(NewsSite.Page("Aldermoor")) : new Unannounced(Encoding.UTF8.GetBytes(NewsSite.Page("Aldermoor")));

        using var answer = await _client.PostAsync(new Uri(new Uri(app.Urls.Single()), "/clean"), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Page_beyond_the_cleaners_limits_is_422_and_says_which()
    {
        await using var app = await StartAsync("--Limits:MaxBlocks=3");

        using var answer = await PostAsync(app, NewsSite.Page("Aldermoor"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("blocks", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body><nav><a href=/>Home</a> <a href=/n>News</a></nav></body></html>")]
    public async Task Page_without_an_article_is_422(string page)
    {
        await using var app = await StartAsync();

        using var answer = await PostAsync(app, page);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task Page_that_is_not_done_in_time_is_503_and_worth_another_try()
    {
        await using var app = await StartAsync("--Limits:MaxTime=00:00:00.0000001");

        using var answer = await PostAsync(app, NewsSite.Page(string.Concat(Enumerable.Repeat("Aldermoor ", 20_000))));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task Address_that_is_none_is_400()
    {
        await using var app = await StartAsync();

        using var answer = await PostAsync(app, NewsSite.Page("Aldermoor"), "/clean?url=javascript:alert(1)");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<WebApplication> StartAsync(params string[] limits)
    {
        var app = Endpoint.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None", .. limits]);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private async Task<HttpResponseMessage> PostAsync(WebApplication app, string page, string path = "/clean")
    {
        using var content = Html(page);
        return await _client.PostAsync(new Uri(new Uri(app.Urls.Single()), path), content, TestContext.Current.CancellationToken);
    }

    private static StringContent Html(string page) => new(page, Encoding.UTF8, "text/html");

    /// <summary>A body sent in chunks, whose length the server learns only as it reads.</summary>
    private sealed class Unannounced : HttpContent
    {
        private readonly byte[] _bytes;

        public Unannounced(byte[] bytes)
        {
            _bytes = bytes;
            Headers.ContentType = new MediaTypeHeaderValue("text/html");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(_bytes, 0, _bytes.Length);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
