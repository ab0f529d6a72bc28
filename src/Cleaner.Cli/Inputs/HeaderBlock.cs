using System.Text;

namespace Cleaner.Cli.Inputs;

/// <summary>The lines before an empty one: a first line, then named fields, as WARC and HTTP have them.</summary>
internal sealed class HeaderBlock
{
    /// <summary>Bytes of the longest block that is read.</summary>
    private const int Longest = 64 * 1024;

    private readonly List<(string Name, string Value)> _fields = [];

    private HeaderBlock(string firstLine) => FirstLine = firstLine;

    public string FirstLine { get; }

    /// <summary>The first field of a name, whatever its case; null where there is none.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var field in _fields)
            {
                if (field.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return field.Value;
                }
            }

            return null;
        }
    }

    /// <summary>Reads up to the empty line, or null where there is none before <paramref name="end"/> or within reason.</summary>
    public static HeaderBlock? Read(ByteWindow window, long end)
    {
        var block = default(HeaderBlock);
        var most = Math.Min(end, window.Position + Longest);
        while (window.Position < most && window.ReadLine((int)(most - window.Position), out var isTooLong) is { } bytes && !isTooLong)
        {
            // Latin-1, unless it reads as UTF-8, which WARC's own headers are in.
            var line = Decode(bytes).TrimEnd('\r');
            if (block is null)
            {
                block = new HeaderBlock(line);
            }
            else if (line.Length == 0)
            {
                return block;
            }
            else if (line[0] is ' ' or '\t' && block._fields.Count > 0)
            {
                block._fields[^1] = (block._fields[^1].Name, $"{block._fields[^1].Value} {line.Trim()}".Trim());
            }
            else if (line.IndexOf(':') is > 0 and var colon)
            {
                block._fields.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
            }
        }

        return null;
    }

    private static string Decode(byte[] bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
}
