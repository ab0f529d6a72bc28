using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Cleaner.Cli.Tests.Reporting;

/// <summary>A headless Chromium with one tab, driven by the DevTools protocol over loopback. The environment variable CHROMIUM names the program.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("cleaner-chromium-");
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _limit = new(s_patience);
    private readonly Process _process;
    private string? _session;
    private int _calls;

    private Chromium(string program)
    {
        _process = Process.Start(new ProcessStartInfo(program)
        {
            ArgumentList =
            {
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", $"--user-data-dir={_profile.FullName}", "about:blank",
            },
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
    }

    public static string? Program { get; } = Environment.GetEnvironmentVariable("CHROMIUM");

    /// <summary>What the tab said went wrong: exceptions, console errors, refused loads.</summary>
    public List<string> Errors { get; } = [];

    public static async Task<Chromium> StartAsync()
    {
        var browser = new Chromium(Program!);
        const string Announcement = "DevTools listening on ";
        string? address = null;
        while (address is null && await browser._process.StandardError.ReadLineAsync(browser._limit.Token) is { } line)
        {
            address = line.StartsWith(Announcement, StringComparison.Ordinal) ? line[Announcement.Length..] : null;
        }

        await browser._socket.ConnectAsync(new Uri(address ?? throw new InvalidOperationException($"{Program} ended without listening")), browser._limit.Token);
        var tabs = await browser.CallAsync("Target.getTargets", []);
        var tab = tabs["targetInfos"]!.AsArray().First(target => (string?)target!["type"] == "page")!["targetId"]!.DeepClone();
        browser._session = (string?)(await browser.CallAsync("Target.attachToTarget", new() { ["targetId"] = tab, ["flatten"] = true }))["sessionId"];
        await browser.CallAsync("Runtime.enable", []);
        await browser.CallAsync("Log.enable", []);
        await browser.CallAsync("Page.enable", []);
        return browser;
    }

    /// <summary>Opens a file and waits until it is loaded.</summary>
    public async Task OpenAsync(string path)
    {
        await CallAsync("Page.navigate", new() { ["url"] = new Uri(path).AbsoluteUri });
        while (await EvaluateAsync("location.protocol + document.readyState") != "file:complete")
        {
            await Task.Delay(20, _limit.Token);
        }
    }

    public Task ResizeAsync(int width, int height) =>
        CallAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 600 });

    public Task PreferAsync(string scheme) =>
        CallAsync("Emulation.setEmulatedMedia", new() { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }) });

    /// <summary>The value of an expression, as text.</summary>
    public async Task<string> EvaluateAsync(string expression)
    {
        var answer = await CallAsync("Runtime.evaluate", new() { ["expression"] = $"Promise.resolve({expression}).then(String)", ["returnByValue"] = true, ["awaitPromise"] = true });
        return answer["exceptionDetails"] is { } problem ? throw new InvalidOperationException(problem.ToJsonString()) : (string)answer["result"]!["value"]!;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _socket.Dispose();
        _limit.Dispose();
        _process.Dispose();
        _profile.Delete(recursive: true);
    }

    private async Task<JsonNode> CallAsync(string method, JsonObject arguments)
    {
        var id = ++_calls;
        var call = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = arguments };
        if (_session is not null)
        {
            call["sessionId"] = _session;
        }

        await _socket.SendAsync(System.Text.Encoding.UTF8.GetBytes(call.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, _limit.Token);
        while (true)
        {
            var message = await ReceiveAsync();
            if ((int?)message["id"] == id)
            {
                return message["error"] is { } error ? throw new InvalidOperationException($"{method}: {error.ToJsonString()}") : message["result"]!;
            }

            Note(message);
        }
    }

    private void Note(JsonNode message)
    {
        var details = message["params"];
        if ((string?)message["method"] == "Runtime.exceptionThrown"
            || ((string?)message["method"] == "Log.entryAdded" && (string?)details!["entry"]!["level"] == "error")
            || ((string?)message["method"] == "Runtime.consoleAPICalled" && (string?)details!["type"] == "error"))
        {
            Errors.Add(details!.ToJsonString());
        }
    }

    private async Task<JsonNode> ReceiveAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), _limit.Token);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(message.ToArray())!;
    }
}
