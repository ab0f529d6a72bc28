using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Cleaner.Evaluation.Dedup;

/// <summary>
/// Every pair of texts of which half of either's distinct word-5 shingles, or half of both's together, stand in the other. Written apart from
/// the library's folding, tokeniser and hash, so that a mistake there is no truth here.
/// </summary>
internal static partial class ExactJoin
{
    public const double Least = .5;
    private const int Width = 5;

    public static IReadOnlyList<TruePair> Of(IReadOnlyList<string> texts)
    {
        var postings = new Dictionary<UInt128, List<int>>();
        var sizes = new int[texts.Count];
        for (var i = 0; i < texts.Count; i++)
        {
            var shingles = Shingles(texts[i]);
            sizes[i] = shingles.Count;
            foreach (var shingle in shingles)
            {
                if (!postings.TryGetValue(shingle, out var holders))
                {
                    postings.Add(shingle, holders = []);
                }

                holders.Add(i);
            }
        }

        var shared = new Dictionary<(int A, int B), int>();
        foreach (var holders in postings.Values)
        {
            for (var i = 0; i < holders.Count; i++)
            {
                for (var j = i + 1; j < holders.Count; j++)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, (holders[i], holders[j]), out _)++;
                }
            }
        }

        return
        [
            .. shared
                .Select(pair => new TruePair(
                    pair.Key.A,
                    pair.Key.B,
                    (double)pair.Value / (sizes[pair.Key.A] + sizes[pair.Key.B] - pair.Value),
                    (double)pair.Value / sizes[pair.Key.A],
                    (double)pair.Value / sizes[pair.Key.B]))
                .Where(pair => pair.Containment >= Least)
                .OrderBy(pair => pair.A).ThenBy(pair => pair.B),
        ];
    }

    private static HashSet<UInt128> Shingles(string text)
    {
        var tokens = Tokens().Matches(text.ToLowerInvariant()).Select(match => match.Value).ToArray();
        var shingles = new HashSet<UInt128>();
        for (var i = 0; i == 0 ? tokens.Length > 0 : i + Width <= tokens.Length; i++)
        {
            var window = string.Join('\0', tokens.Skip(i).Take(Width));
            shingles.Add(XxHash128.HashToUInt128(MemoryMarshal.AsBytes(window.AsSpan())));
        }

        return shingles;
    }

    [GeneratedRegex(@"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[\p{L}\p{N}-[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]]+", RegexOptions.NonBacktracking)]
    private static partial Regex Tokens();
}
