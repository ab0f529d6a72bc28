using System.Buffers;
using Cleaner.Lines;
using Cleaner.Scoring.Features;
using Cleaner.Segmenting;

namespace Cleaner.Scoring;

/// <summary>
/// Finds the line of a dump that prints the headline: of those close above the first paragraph the likeliest by a linear model. A headline
/// is as long as headlines are, reads a little like the article but not like a paragraph, has its words in the text and in the page's
/// address, and stands near the text, above the byline. The weights are those of a softmax over the lines of each page, fitted on flattened
/// pages of one half of the sites, every other page without its address.
/// </summary>
internal sealed class DumpHeadline
{
    /// <summary>How far above the first paragraph the headline may stand, and how far below it the byline, in lines.</summary>
    private const int Reach = 60, BylineReach = 4;

    /// <summary>A paragraph is longer than this, a name of a site or a channel shorter, a line that dates the article shorter than the third; in effective characters.</summary>
    private const double ShortestParagraph = 120, ShortestTitle = 16, LongestDated = 60;

    /// <summary>Weights of the logarithm of the length and of its square: they make 46 effective characters the likeliest.</summary>
    private const double Length = 4.48, LengthSquared = -.584, Short = -1.19;

    /// <summary>Weights of the block's score in log-odds and of its square: they make a score of .03 the likeliest.</summary>
    private const double Score = -1.1, ScoreSquared = -.154;

    /// <summary>Weights of the share of its words, other than the commonest, that the article has, and of the logarithm of their number.</summary>
    private const double WordShare = 2.99, Words = 1.27;

    /// <summary>Weight of the logarithm of the number of its words that the address has.</summary>
    private const double InAddress = 3.43;

    private const double Distance = -.79, AboveByline = 2.12, Entry = -2.58, FullStop = -3.47, Bars = -1.47;

    private readonly PageFacts _facts;
    private readonly int _first;

    private DumpHeadline(PageFacts facts)
    {
        _facts = facts;
        _first = FirstParagraph(facts);
    }

    /// <summary>The block that prints the headline; null where no line above the text may be one.</summary>
    public static Block? Find(PageFacts facts) => new DumpHeadline(facts).Likeliest();

    private Block? Likeliest()
    {
        using var article = ArticleWords();
        using var address = AddressWords(_facts.Page.Url);
        Block? best = null;
        var bestSum = double.NegativeInfinity;
        var byline = int.MaxValue;
        for (var i = _first - 1; i >= Math.Max(0, _first - Reach); i--)
        {
            var block = _facts.Page.Blocks[i];
            ref var facts = ref _facts.Blocks[i];
            var isByline = LineRules.FindByline(block) is not null;
            if (!isByline && MayBe(block, in facts))
            {
                var sum = Shape(block, in facts) + Content(in facts, in article, in address)
                    + Distance * Math.Log(1 + _first - i) + (byline <= i + BylineReach ? AboveByline : 0);
                (best, bestSum) = sum > bestSum ? (block, sum) : (best, bestSum);
            }

            byline = isByline || (facts.Dated && facts.Effective < LongestDated) ? i : byline;
        }

        return best;
    }

    /// <summary>Nothing that announces what follows, no caption, and no sentence that reads like the article.</summary>
    private static bool MayBe(Block block, in BlockFacts facts) =>
        facts.Tokens > 0 && !facts.EndsColon && !(block.Score >= .5 && EndsInFullStop(block)) && LineRules.FindCaption(block) is null;

    private static bool EndsInFullStop(Block block) => block.Text[^1] is '.' or '。';

    private static double Shape(Block block, in BlockFacts facts)
    {
        var length = Math.Log(1 + facts.Effective);
        var score = Math.Log(Math.Max(block.Score, 1e-9) / Math.Max(1 - block.Score, 1e-9));
        return Length * length + LengthSquared * length * length + (facts.Effective < ShortestTitle ? Short : 0)
            + Score * score + ScoreSquared * score * score
            + (block.Container.Tag == "li" ? Entry : 0)
            + (EndsInFullStop(block) ? FullStop : 0)
            + (facts.Pipes > 0 ? Bars : 0);
    }

    private double Content(in BlockFacts facts, in HashTable article, in HashTable address)
    {
        int words = 0, found = 0, addressed = 0;
        foreach (var token in _facts.Tokens.AsSpan(facts.TokenStart, facts.Tokens))
        {
            if (!StopWords.Has(token))
            {
                words++;
                found += article.Find(token) >= 0 ? 1 : 0;
                addressed += address.Find(token) >= 0 ? 1 : 0;
            }
        }

        return WordShare * found / Math.Max(1, words) + Words * Math.Log(1 + found) + InAddress * Math.Log(1 + addressed);
    }

    private HashTable ArticleWords()
    {
        var words = new HashTable(_facts.TokenCount);
        for (var i = _first; i < _facts.Count; i++)
        {
            if (_facts.Page.Blocks[i].Score >= .5)
            {
                foreach (var token in _facts.Tokens.AsSpan(_facts.Blocks[i].TokenStart, _facts.Blocks[i].Tokens))
                {
                    words.Add(token, out _);
                }
            }
        }

        return words;
    }

    private static HashTable AddressWords(Uri? url)
    {
        // An underscore is a letter to the text scan.
        var path = url is { IsAbsoluteUri: true } ? url.AbsolutePath.Replace('_', ' ') : "";
        var words = new HashTable(path.Length);
        var tokens = HeadlineScan.Tokenise(path, out var count);
        foreach (var token in tokens.AsSpan(0, count))
        {
            words.Add(token, out _);
        }

        ArrayPool<ulong>.Shared.Return(tokens);
        return words;
    }

    /// <summary>The first paragraph that reads like the article; where there is none, the block that reads most like it.</summary>
    private static int FirstParagraph(PageFacts facts)
    {
        var best = 0;
        for (var i = 0; i < facts.Count; i++)
        {
            var score = facts.Page.Blocks[i].Score;
            if (score >= .5 && facts.Blocks[i] is { Effective: > ShortestParagraph, Sentences: > 0 })
            {
                return i;
            }

            best = score > facts.Page.Blocks[best].Score ? i : best;
        }

        return best;
    }
}
