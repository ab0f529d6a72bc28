using System.Text;
using Cleaner.Shingling;

namespace Cleaner.Evaluation.Dedup;

/// <summary>What editors, sites and scanners do to a story on its way: each edit makes one copy of a text, the same for the same seed.</summary>
internal sealed class Syndication
{
    private static readonly Dictionary<char, char[]> Traditional = TraditionalForms();

    private readonly Random random;
    private readonly IReadOnlyList<string> others;

    /// <param name="seed">Decides every choice.</param>
    /// <param name="others">Texts that what is added is taken from.</param>
    public Syndication(int seed, IReadOnlyList<string> others)
    {
        random = new Random(seed);
        this.others = others;
    }

    public IEnumerable<(string Edit, Func<string, string> Apply)> Edits =>
    [
        ("headline swapped", text => Piece(60) + "\n" + string.Join('\n', text.Split('\n').Skip(text.Contains('\n', StringComparison.Ordinal) ? 1 : 0))),
        ("dateline changed", text => $"PORT AVEL, {random.Next(1, 28)} May (Agency {random.Next(1000)}) — {text}"),
        ("cut to 90 %", text => Cut(text, .9)),
        ("cut to 70 %", text => Cut(text, .7)),
        ("cut to 50 %", text => Cut(text, .5)),
        ("cut to 30 %", text => Cut(text, .3)),
        ("paragraphs reordered", Reorder),
        ("editor's line added", text => $"{text}\n{Piece(80)} (ed. {random.Next(100)})"),
        ("OCR noise, 1 % of characters", text => Noise(text, .01)),
        ("words edited, 5 %", text => EditWords(text, .05)),
        ("lead rewritten", text => Piece(250) + "\n" + text[LeadLength(text)..]),
        ("expanded by half", text => text + "\n" + Piece(text.Length / 2)),
        ("full width", text => string.Concat(text.Select(static c => c is > ' ' and < '\u007F' ? (char)(c + 0xFEE0) : c))),
        ("related links inserted", InsertLinks),
    ];

    /// <summary>A simplified text in traditional characters; where several are possible, one of them by chance.</summary>
    public string ToTraditional(string text) =>
        string.Concat(text.Select(c => Traditional.TryGetValue(c, out var forms) ? forms[random.Next(forms.Length)] : c));

    private string Piece(int length)
    {
        var other = others[random.Next(others.Count)];
        var start = random.Next(Math.Max(1, other.Length - length));
        return other.Substring(start, Math.Min(length, other.Length - start)).ReplaceLineEndings(" ");
    }

    private static string Cut(string text, double share) => text[..(int)(text.Length * share)];

    private static int LeadLength(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end > 0 && end < text.Length / 3 ? end : text.Length / 5;
    }

    private string Reorder(string text)
    {
        var parts = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        random.Shuffle(parts);
        return string.Join('\n', parts);
    }

    private string Noise(string text, double share)
    {
        var noisy = new StringBuilder(text);
        for (var i = 0; i < noisy.Length; i++)
        {
            if (char.IsLetter(noisy[i]) && random.NextDouble() < share)
            {
                noisy[i] = noisy[i] < 0x80 ? (char)('a' + random.Next(26)) : (char)(0x4E00 + random.Next(0x2000));
            }
        }

        return noisy.ToString();
    }

    private string EditWords(string text, double share)
    {
        var edited = new StringBuilder();
        var last = 0;
        foreach (var token in new Tokenizer(text))
        {
            edited.Append(text, last, token.Start - last);
            edited.Append(random.NextDouble() < share ? text[token.Start] < 0x80 ? "changed" : "改" : text.AsSpan(token.Start, token.Length));
            last = token.End;
        }

        return edited.Append(text, last, text.Length - last).ToString();
    }

    private string InsertLinks(string text)
    {
        var parts = text.Split('\n');
        return string.Join('\n', parts.SelectMany((part, i) => i % 4 == 3 ? [part, "Read also: " + Piece(70)] : new[] { part }));
    }

    private static Dictionary<char, char[]> TraditionalForms()
    {
        var forms = new Dictionary<char, List<char>>();
        for (var c = '\u3400'; c <= '\u9FFF'; c++)
        {
            var simplified = SimplifiedChinese.Of(c);

            // The basic block only: the extension's characters are never met in news.
            if (simplified != c && c >= '\u4E00')
            {
                if (!forms.TryGetValue(simplified, out var list))
                {
                    forms.Add(simplified, list = []);
                }

                list.Add(c);
            }
        }

        return forms.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }
}
