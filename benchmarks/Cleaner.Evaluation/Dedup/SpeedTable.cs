using System.Globalization;
using System.Text;
using Cleaner.Evaluation.Reports;
using Cleaner.NearDuplicates;
using Cleaner.Shingling;

namespace Cleaner.Evaluation.Dedup;

/// <summary>How fast the steps are on one thread, and the plain MinHash beside them.</summary>
internal static class SpeedTable
{
    private const int Runs = 5;

    public static string Of(IReadOnlyList<string> texts)
    {
        var table = new MarkdownTable("step", "documents/s", "MB/s (UTF-8)", "µs/document");
        var tokens = Add("fold, tokenise and hash tokens, alone", texts, () => TokenHashes(texts));
        var print = Add("fingerprint", texts, () =>
        {
            foreach (var text in texts)
            {
                Fingerprint.Of(text);
            }
        });
        var estimated = Add("index, no text store: add and match", texts, () => Index(texts, texts: null));
        Add("index and text store: add, verify, passages", texts, () => Index(texts, new MemoryTextStore()));
        var rival = new MinHashLsh(32, 4);
        var strings = Add("plain MinHash signature, 128 permutations, as datasketch: SHA-1 of each shingle's string", texts, () =>
        {
            foreach (var text in texts)
            {
                rival.SignatureOfStrings(text);
            }
        });
        var signature = Add("MinHash signature, 128 permutations, of the library's shingle hashes", texts, () =>
        {
            foreach (var text in texts)
            {
                rival.Signature(text);
            }
        });
        var lsh = Add("the same in LSH 32×4: add and match", texts, () =>
        {
            var index = new MinHashLsh(32, 4);
            foreach (var text in texts)
            {
                index.Add(text);
            }
        });
        return $"""
            {texts.Count} texts of the reprints sets, mean {texts.Average(text => text.Length):F0} characters; processor time, the best of {Runs} runs.

            {table}
            Fingerprinting runs at {tokens / print:F2} of the speed of tokenise-and-hash alone. It makes {strings / print:F1} times the documents/s of the plain MinHash
            signature, {signature / print:F1} times those of a signature that is given the library's own shingle hashes. The index, adding and matching, makes
            {strings / estimated:F1} times the documents/s of the plain signature alone, and {lsh / estimated:F1} times those of MinHash LSH over the library's hashes.


            """;

        double Add(string step, IReadOnlyList<string> given, Action action)
        {
            var seconds = CpuClock.Best(Runs, action) / given.Count;
            var bytes = given.Average(text => (double)Encoding.UTF8.GetByteCount(text));
            table.Add(step, Number(1 / seconds), Number(bytes / seconds / 1e6), (seconds * 1e6).ToString("F1", CultureInfo.InvariantCulture));
            return seconds;
        }
    }

    private static string Number(double figure) => figure.ToString("N0", CultureInfo.InvariantCulture);

    private static void TokenHashes(IReadOnlyList<string> texts)
    {
        var longest = texts.Max(text => text.Length);
        var folded = new char[longest];
        var hashes = new ulong[longest + 1];
        foreach (var text in texts)
        {
            Shingles.TokenHashes(folded.AsSpan(0, TextFolding.Fold(text, folded)), hashes);
        }
    }

    private static void Index(IReadOnlyList<string> given, ITextStore? texts)
    {
        using var index = new NearDuplicateIndex(NearDuplicateOptions.Default, new MemoryPostingStore(), texts);
        for (var i = 0; i < given.Count; i++)
        {
            index.Add(IndexRun.IdOf(i), given[i]);
        }
    }
}
