using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Dumps;
using Cleaner.Segmenting;
using Cleaner.Segmenting.Seams;

namespace Cleaner.Evaluation.Training;

/// <summary>A page in one line, whose seams are known.</summary>
internal sealed class SeamPage
{
    /// <param name="gold">The page.</param>
    /// <param name="page">Its blocks.</param>
    /// <param name="isSpaced">Whether blanks stand between ideographs and what is not.</param>
    public SeamPage(GoldPage gold, Page page, bool isSpaced)
    {
        (Site, Fold) = (gold.Site, gold.Fold);
        Weight = gold.Language == "zh" ? TrainingSet.ChineseWeight : 1;
        var seams = new List<int>();
        Text = new(Flattening.OneLine(page, seams, isSpaced));
        Labels = new bool[Text.Words.Length];
        var next = 0;
        for (var at = 0; at < Labels.Length; at++)
        {
            while (next < seams.Count && seams[next] < Text.Words[at].Start)
            {
                next++;
            }

            Labels[at] = next < seams.Count && seams[next] == Text.Words[at].Start;
        }
    }

    public string Site { get; }

    public int Fold { get; }

    public double Weight { get; }

    public SeamText Text { get; }

    /// <summary>Whether a block begins with each word.</summary>
    public bool[] Labels { get; }

    /// <summary>What a first stage that has not seen the site makes of the blank before each word.</summary>
    public float[] Opinions { get; set; } = [];

    /// <summary>The words that a block might begin with.</summary>
    public IEnumerable<int> Places => Enumerable.Range(0, Labels.Length).Where(at => Text.Words[at].IsBehindBlank);
}
