using System.Text;

namespace Cleaner.Benchmarks;

/// <summary>Pages held in memory, as bytes for what reads bytes and decoded for what reads text.</summary>
public sealed class PageSet
{
    /// <summary>From a large set every n-th page is taken, so that one pass stays within seconds.</summary>
    private const int MaxPages = 60;

    private PageSet(string name, IReadOnlyList<Sample> pages)
    {
        Name = name;
        Pages = pages;
    }

    /// <summary>As the table prints it.</summary>
    public string Name { get; }

    /// <summary>The pages, in the order of their paths.</summary>
    public IReadOnlyList<Sample> Pages { get; }

    /// <summary>The HTML pages under a folder that are valid UTF-8, so that decoding is the same for all and no figure depends on it.</summary>
    public static PageSet Load(string name, string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var step = Math.Max(1, files.Length / MaxPages);
        var pages = new List<Sample>();
        for (var i = 0; i < files.Length && pages.Count < MaxPages; i += step)
        {
            var bytes = File.ReadAllBytes(files[i]);
            if (System.Text.Unicode.Utf8.IsValid(bytes))
            {
                pages.Add(new Sample(bytes, Encoding.UTF8.GetString(bytes)));
            }
        }

        return new PageSet(name, pages);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>One page.</summary>
/// <param name="Bytes">As it was fetched.</param>
/// <param name="Html">The same, decoded.</param>
public sealed record Sample(ReadOnlyMemory<byte> Bytes, string Html);
