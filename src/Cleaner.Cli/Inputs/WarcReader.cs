using System.Globalization;

namespace Cleaner.Cli.Inputs;

/// <summary>
/// Reads the pages of a web archive (WARC 1.0 and 1.1, ISO 28500), one record at a time: answers of servers and stored resources that are HTML or text.
/// A record that is broken is given as such, and reading goes on at the next one that can be found.
/// </summary>
internal sealed class WarcReader(WarcFile file, long mostBytes)
{
    /// <summary>Within so many bytes of its beginning every record names its type.</summary>
    private const int TypeWithin = 4096;

    /// <summary>Bytes of <c>WARC/1.0</c> with the carriage return.</summary>
    private const int LongestVersion = 9;

    private static readonly string[] s_types = ["text/html", "application/xhtml+xml", "text/plain"];

    private bool _unreadable;

    public IEnumerable<WarcRecord> Read()
    {
        while (!_unreadable && file.Next())
        {
            while (TryRead(out var record))
            {
                if (record is not null)
                {
                    yield return record;
                }
            }
        }
    }

    /// <summary>Reads a record, or passes over one that is no page (then it is null); false at the end of the stretch.</summary>
    private bool TryRead(out WarcRecord? record)
    {
        var window = file.Window;
        var start = window.Position;
        record = null;
        try
        {
            if (!_unreadable)
            {
                SkipLineBreaks();
            }

            start = window.Position;
            if (_unreadable || !window.Fill())
            {
                return false;
            }

            record = ReadRecord(start);
            return true;
        }
        catch (BrokenRecordException broken)
        {
            record = new WarcRecord(file.Locate(start)) { Error = broken.Message, Url = broken.Url };
            FindNextOrEnd(start + 1);
            return true;
        }
        catch (InvalidDataException problem)
        {
            // The compressed stretch ends here; behind it the file finds the next.
            record = new WarcRecord(file.Locate(start)) { Error = problem.Message };
            return true;
        }
        catch (IOException problem)
        {
            _unreadable = true;
            record = new WarcRecord(file.Locate(start)) { Error = Notes.Describe(problem) };
            return true;
        }
    }

    private WarcRecord? ReadRecord(long start)
    {
        var window = file.Window;
        var headers = window.StartsWith(WarcFile.Magic) ? HeaderBlock.Read(window, long.MaxValue) : throw new BrokenRecordException("no WARC record begins here");
        if (headers is null || !long.TryParse(headers["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > long.MaxValue / 2)
        {
            throw new BrokenRecordException("the WARC record has no proper header");
        }

        var url = WebAddress.Of(headers["WARC-Target-URI"]?.Trim('<', '>'));
        var end = window.Position + length;
        var record = Page(headers, start, end, url);
        if (!window.Skip(end - window.Position))
        {
            throw new BrokenRecordException("the WARC record is cut short", url);
        }

        SkipLineBreaks();
        return window.Fill() && !window.StartsWith(WarcFile.Magic)
            ? throw new BrokenRecordException("the WARC record does not end where its header says", url)
            : record;
    }

    /// <summary>The record's page, or null where it is none. Reads no further than it must.</summary>
    private WarcRecord? Page(HeaderBlock headers, long start, long end, Uri? url)
    {
        var window = file.Window;
        var type = headers["WARC-Type"];
        var contentType = headers["Content-Type"];
        var http = default(HeaderBlock);
        if (headers["WARC-Segment-Number"] is { } segment && segment != "1")
        {
            return null;
        }

        if (Is(type, "response"))
        {
            if (contentType?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) != true)
            {
                return null;
            }

            http = HeaderBlock.Read(window, end) ?? throw new BrokenRecordException("the HTTP header in the WARC record is broken", url);
            contentType = http["Content-Type"];
            if (!IsSuccess(http.FirstLine))
            {
                return null;
            }
        }
        else if (!Is(type, "resource") && !Is(type, "conversion"))
        {
            return null;
        }

        if (!IsPage(contentType) || url?.AbsolutePath == "/robots.txt")
        {
            return null;
        }

        var location = file.Locate(start);
        return end - window.Position > mostBytes
            ? new WarcRecord(location) { Url = url, Error = $"the page has {end - window.Position} bytes; the limit is {mostBytes}" }
            : new WarcRecord(location) { Url = url, Http = http, ContentType = contentType, Body = window.ReadTo(end) };
    }

    private static bool Is(string? type, string name) => name.Equals(type, StringComparison.OrdinalIgnoreCase);

    // HTTP/1.1 200 OK
    private static bool IsSuccess(string statusLine) => statusLine.Split(' ') is [_, ['2', _, _], ..];

    /// <summary>What a server does not name at all may be a page.</summary>
    private static bool IsPage(string? contentType)
    {
        var type = contentType.AsSpan();
        var end = type.IndexOf(';');
        type = (end < 0 ? type : type[..end]).Trim();
        if (type.IsEmpty)
        {
            return true;
        }

        foreach (var known in s_types)
        {
            if (type.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void SkipLineBreaks()
    {
        var window = file.Window;
        while (window.Fill() && window.Available[0] is (byte)'\r' or (byte)'\n')
        {
            window.Advance(1);
        }
    }

    /// <summary>
    /// Goes to the next place where a record begins, from a position that may have been passed, since a false length may have led beyond
    /// it. The place may be in the middle of a line: a writer that was killed and started again leaves it so.
    /// </summary>
    private void FindNext(long from)
    {
        var window = file.Window;
        window.Rewind(from);
        while (window.Fill())
        {
            var at = window.Available.IndexOf(WarcFile.Magic[0]);
            window.Advance(at < 0 ? window.Available.Length : at);
            if (at >= 0 && window.StartsWith(WarcFile.Magic))
            {
                window.Ensure(TypeWithin);
                var head = window.Available[..Math.Min(TypeWithin, window.Available.Length)];
                var line = head[..Math.Max(0, head.IndexOf((byte)'\n'))];
                if (line.Length is > 0 and <= LongestVersion && (head.IndexOf("\nWARC-Type:"u8) >= 0 || head.IndexOf("\nwarc-type:"u8) >= 0))
                {
                    return;
                }
            }

            window.Advance(at < 0 ? 0 : 1);
        }
    }

    /// <summary>A stretch that cannot be read on belongs to the broken record, which is named already.</summary>
    private void FindNextOrEnd(long from)
    {
        try
        {
            FindNext(from);
        }
        catch (InvalidDataException)
        {
            // The file goes to the next stretch.
        }
        catch (IOException)
        {
            _unreadable = true;
        }
    }

    private sealed class BrokenRecordException(string message, Uri? url = null) : Exception(message)
    {
        public Uri? Url => url;
    }
}
