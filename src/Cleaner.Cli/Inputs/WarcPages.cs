namespace Cleaner.Cli.Inputs;

/// <summary>The pages of a web archive.</summary>
internal static class WarcPages
{
    /// <summary>Bytes of the largest body that is read: as many as the longest page may need.</summary>
    private static readonly long s_mostBytes = 4L * PageLimits.Default.MaxChars;

    public static IEnumerable<PageInput> Read(string path, string name, Stream stream, Func<long> passed)
    {
        using var file = WarcFile.Open(stream);
        var before = 0L;
        foreach (var record in new WarcReader(file, s_mostBytes).Read())
        {
            var now = passed();
            yield return new PageInput($"{path}#{record.Location}", $"{name}/{record.Location}")
            {
                Read = () => Page(record),
                Error = record.Error,
                Url = record.Url,
                Weight = now - before,
            };
            before = now;
        }
    }

    private static PageSource Page(WarcRecord record) => new(HttpBody.Open(record))
    {
        Info = new PageInfo { Url = record.Url, ContentType = record.ContentType },
    };
}
