using System.Runtime.InteropServices;
using Cleaner.Shingling;

namespace Cleaner.NearDuplicates;

/// <summary>The passages two texts have in common: runs of consecutive shingles of the one that are consecutive in the other.</summary>
internal static class Passages
{
    public static IReadOnlyList<MatchedSpan> Find(string a, string b, NearDuplicateOptions options)
    {
        var textA = new PlacedText(a, options);
        var textB = new PlacedText(b, options);
        var places = new Dictionary<ulong, int>(textB.Shingles.Length);
        for (var i = 0; i < textB.Shingles.Length; i++)
        {
            places.TryAdd(textB.Shingles[i], i);
        }

        var spans = new List<MatchedSpan>();
        var next = 0;
        var follow = -1;
        while (next < textA.Shingles.Length)
        {
            // A repeated shingle is read on from the last passage's end, where it stands there too.
            var place = follow >= 0 && follow < textB.Shingles.Length && textB.Shingles[follow] == textA.Shingles[next]
                ? follow
                : places.GetValueOrDefault(textA.Shingles[next], -1);
            if (place < 0)
            {
                next++;
                follow = follow < 0 ? follow : follow + 1;
                continue;
            }

            var length = 1;
            while (next + length < textA.Shingles.Length && place + length < textB.Shingles.Length
                && textA.Shingles[next + length] == textB.Shingles[place + length])
            {
                length++;
            }

            var (startA, lengthA) = textA.Characters(next, length);
            var (startB, lengthB) = textB.Characters(place, length);
            spans.Add(new MatchedSpan(startA, lengthA, startB, lengthB));
            next += length;
            follow = place + length;
        }

        return spans;
    }

    /// <summary>Shingles of a text, and where its tokens stand in it as given.</summary>
    private sealed class PlacedText
    {
        private readonly int[] _origins;
        private readonly List<Token> _tokens = [];

        public PlacedText(string text, NearDuplicateOptions options)
        {
            var folded = new char[text.Length];
            _origins = new int[text.Length];
            var script = options.SimplifyChinese ? ChineseScript.Simplified : ChineseScript.AsWritten;
            var length = TextFolding.Fold(text, folded, _origins, script);
            var hashes = new List<ulong>();
            Cleaner.Shingling.Shingles.TokenHashes(folded.AsSpan(0, length), hashes, _tokens);
            Shingles = new ulong[Cleaner.Shingling.Shingles.CountOf(hashes.Count, Cleaner.Shingling.Shingles.ArticleWidth)];
            Cleaner.Shingling.Shingles.Windows(CollectionsMarshal.AsSpan(hashes), Shingles, Cleaner.Shingling.Shingles.ArticleWidth);
        }

        public ulong[] Shingles { get; }

        public (int Start, int Length) Characters(int shingle, int count)
        {
            var first = _tokens[shingle];
            var last = _tokens[Math.Min(_tokens.Count, shingle + count - 1 + Cleaner.Shingling.Shingles.ArticleWidth) - 1];
            var start = _origins[first.Start];
            return (start, _origins[last.End - 1] + 1 - start);
        }
    }
}
