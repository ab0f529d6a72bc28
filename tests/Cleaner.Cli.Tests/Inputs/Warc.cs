using System.IO.Compression;
using System.Text;

namespace Cleaner.Cli.Tests.Inputs;

/// <summary>Writes web archives as crawlers do.</summary>
internal static class Warc
{
    /// <summary>What every archive begins with.</summary>
    public static byte[] Info => Record("warcinfo", null, "application/warc-fields", "software: test\r\n"u8.ToArray());

    public static byte[] Record(string type, string? url, string contentType, byte[] content, string version = "1.0") =>
    [
        .. Encoding.UTF8.GetBytes(
            $"WARC/{version}\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{Guid.NewGuid()}>\r\n"
            + (url is null ? "" : $"WARC-Target-URI: {url}\r\n")
            + $"Content-Type: {contentType}\r\nContent-Length: {content.Length}\r\n\r\n"),
        .. content,
        .. "\r\n\r\n"u8,
    ];

    /// <summary>A server's answer, with more header lines where they are given.</summary>
    public static byte[] Response(string url, byte[] body, string contentType = "text/html; charset=utf-8", string status = "200 OK", params string[] headers)
    {
        var head = $"HTTP/1.1 {status}\r\nContent-Type: {contentType}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n";
        return Record("response", url, "application/http; msgtype=response", [.. Encoding.ASCII.GetBytes(head), .. body]);
    }

    /// <summary>The page of a subject, at an address of its own.</summary>
    public static byte[] Page(string subject, string padding = "") =>
        Response($"https://weekly.example/{subject}", Encoding.UTF8.GetBytes(TemporaryFolder.Page(subject).Replace("</head>", padding + "</head>", StringComparison.Ordinal)));

    public static byte[] Gzip(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var stream = new GZipStream(target, CompressionLevel.Fastest))
        {
            stream.Write(bytes);
        }

        return target.ToArray();
    }

    public static byte[] Compress(byte[] bytes, Func<Stream, Stream> wrap)
    {
        using var target = new MemoryStream();
        using (var stream = wrap(target))
        {
            stream.Write(bytes);
        }

        return target.ToArray();
    }

    /// <summary>In chunks of a hundred bytes.</summary>
    public static byte[] Chunked(byte[] body) =>
    [
        .. body.Chunk(100).SelectMany(chunk => (byte[])[.. Encoding.ASCII.GetBytes($"{chunk.Length:x};ext=1\r\n"), .. chunk, .. "\r\n"u8]),
        .. "0\r\n\r\n"u8,
    ];
}
