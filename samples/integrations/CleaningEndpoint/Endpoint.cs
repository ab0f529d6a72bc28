using Cleaner;
using Cleaner.DependencyInjection;

namespace CleaningEndpoint;

/// <summary><c>POST /clean?url=…</c>: a page in, its article as JSON out. Nothing that a client sends may cost more than <see cref="EndpointLimits"/> say.</summary>
internal static class Endpoint
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        var section = builder.Configuration.GetSection("Limits");
        var standard = new EndpointLimits();
        var limits = new EndpointLimits
        {
            MaxBytes = section.GetValue("MaxBytes", standard.MaxBytes),
            MaxBlocks = section.GetValue("MaxBlocks", standard.MaxBlocks),
            MaxTime = section.GetValue("MaxTime", standard.MaxTime),
        };
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = limits.MaxBytes);
        builder.Services.AddSingleton(limits);
        builder.Services.AddSingleton<CleaningQueue>();
        builder.Services.AddNewsCleaner(options => options with { Limits = options.Limits with { MaxBlocks = limits.MaxBlocks } });
        builder.Services.AddProblemDetails();
        var app = builder.Build();
        app.MapPost("/clean", CleanAsync);
        return app;
    }

    private static async Task<IResult> CleanAsync(HttpRequest request, CleaningQueue queue, string? url, CancellationToken token)
    {
        Uri? address = null;
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out address) && address.Scheme is "http" or "https"))
        {
            return Problem(StatusCodes.Status400BadRequest, "url is an address that begins with http:// or https://");
        }

        try
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, token);
            var result = await queue.CleanAsync(body.ToArray(), new PageInfo { Url = address, ContentType = request.ContentType }, token);
            return result.Text.Length == 0
                ? Problem(StatusCodes.Status422UnprocessableEntity, "the page holds no article")
                : Results.Text(result.ToJson(), "application/json");
        }
        catch (BadHttpRequestException refusal)
        {
            // 413 where the body is too long, announced or not; 408 where it trickles in.
            return Problem(refusal.StatusCode, refusal.Message);
        }
        catch (PageLimitException refusal)
        {
            return Problem(StatusCodes.Status422UnprocessableEntity, refusal.Message);
        }
        catch (TimeoutException)
        {
            request.HttpContext.Response.Headers.RetryAfter = "1";
            return Problem(StatusCodes.Status503ServiceUnavailable, "not done in time");
        }
    }

    private static IResult Problem(int status, string detail) => Results.Problem(detail, statusCode: status);
}
