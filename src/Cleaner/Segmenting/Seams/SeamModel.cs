using System.Buffers;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Trees;
using Cleaner.Scoring.Words;

namespace Cleaner.Segmenting.Seams;

/// <summary>
/// Tells where blocks meet in a text that has lost its line breaks: for the blank before each word the probability that a block ends there and another begins.
/// Learned from pages whose blocks are known. Immutable.
/// </summary>
/// <remarks>Sentence boundaries by a classifier over the words around each place: Palmer and Hearst, "Adaptive multilingual sentence boundary disambiguation" (1997); here for blocks.</remarks>
/// <param name="Weights">What single words say.</param>
/// <param name="First">The blank among the words around it.</param>
/// <param name="Second">The same, and what the first makes of the blanks around.</param>
internal sealed record SeamModel(WordWeights Weights, TreeEnsemble First, TreeEnsemble Second)
{
    /// <summary>The probability from which a blank is a seam.</summary>
    public const float Likely = .4f;

    private const int Lanes = QuickScorer.Lanes;

    /// <summary>Blanks that the first stage gives less than this are no seams: the second is not asked.</summary>
    private const float Hopeless = .02f;

    /// <summary>Characters that are read at a time, one piece without knowledge of the next, and of a text at all: the texts of pages are shorter, and what is behind keeps its blanks.</summary>
    private const int MostAtATime = 200_000, MostOfText = 2_000_000;

    /// <summary>The blanks of a text that are likely seams, by the places of the words behind them.</summary>
    public List<Seam> Find(ReadOnlySpan<char> text)
    {
        var seams = new List<Seam>();
        text = text[..Math.Min(text.Length, MostOfText)];
        for (int from = 0, to; from < text.Length; from = to)
        {
            to = from + MostAtATime < text.Length && text.Slice(from, MostAtATime).LastIndexOf(' ') is > 0 and var blank ? from + blank : Math.Min(text.Length, from + MostAtATime);
            var piece = new SeamText(text[from..to]);
            var chances = Chances(piece);
            for (var i = 1; i < chances.Length; i++)
            {
                if (chances[i] >= Likely)
                {
                    ref readonly var before = ref piece.Words[i - 1];
                    var isTelling = !before.EndsSentence && before.Last != CharKind.Comma && before.Core != CharKind.Digit && piece.Words[i].Core != CharKind.Digit;
                    seams.Add(new(from + piece.Words[i].Start, chances[i], before.EndsSentence, isTelling));
                }
            }
        }

        return seams;
    }

    /// <summary>The probability for the blank before each word; 0 where there is none.</summary>
    public float[] Chances(SeamText text) => Sum(text, Second, Opinions(text));

    /// <summary>The same by the first stage alone, which the second looks at.</summary>
    public float[] Opinions(SeamText text) => Sum(text, First, null);

    private float[] Sum(SeamText text, TreeEnsemble trees, float[]? opinions)
    {
        var chances = new float[text.Words.Length];
        var rented = ArrayPool<float>.Shared.Rent(SeamFeatures.Width * Lanes);
        var tile = rented.AsSpan(0, SeamFeatures.Width * Lanes);
        Span<int> places = stackalloc int[Lanes];
        Span<double> sums = stackalloc double[Lanes];
        var lanes = 0;
        for (var at = 0; at < chances.Length; at++)
        {
            if (opinions is not null && opinions[at] < Hopeless)
            {
                chances[at] = opinions[at];
            }
            else if (text.Words[at].IsBehindBlank)
            {
                SeamFeatures.FillFirst(text, Weights, at, tile[lanes..], Lanes);
                if (opinions is not null)
                {
                    SeamFeatures.FillSecond(opinions, at, tile[((SeamFeatures.First.Length * Lanes) + lanes)..], Lanes);
                }

                places[lanes++] = at;
            }

            if (lanes == Lanes || (at + 1 == chances.Length && lanes > 0))
            {
                trees.SumTile(tile, sums[..lanes]);
                for (var lane = 0; lane < lanes; lane++)
                {
                    chances[places[lane]] = (float)Logistic.Of(sums[lane]);
                }

                lanes = 0;
            }
        }

        ArrayPool<float>.Shared.Return(rented);
        return chances;
    }
}

/// <summary>A place where blocks meet.</summary>
/// <param name="At">Where the next one begins.</param>
/// <param name="Chance">Its probability.</param>
/// <param name="EndsSentence">Whether a sentence ends before it.</param>
/// <param name="IsTelling">Whether clean texts have hardly any such: it is no end of a sentence, and stands behind no comma and beside no figure.</param>
internal readonly record struct Seam(int At, float Chance, bool EndsSentence, bool IsTelling);
