using Cleaner.Evaluation.Corpora;
using Cleaner.Parsing;
using Cleaner.Reading;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Trees;
using Cleaner.Scoring.Words;
using Cleaner.Segmenting;

namespace Cleaner.Evaluation.Training;

/// <summary>A page with gold, its feature matrix, and the labels and weights of its blocks.</summary>
internal sealed class TrainingPage : IDisposable
{
    public TrainingPage(GoldPage gold, Page page, double pageWeight)
    {
        Gold = gold;
        Page = page;
        Facts = new PageFacts(page, Vocabulary.Empty);
        Matrix = new float[page.Blocks.Count * FeatureTable.All.Length];
        FeatureTable.FillFirst(Facts, 0, page.Blocks.Count, Matrix);
        PageWeight = pageWeight;
        Fold = gold.Fold;
        Scores = new double[page.Blocks.Count];
        Labels = GoldAlignment.Label(Facts, gold.Text ?? "", out var goldTokens);
        Weights = BlockWeights.Of(Facts, Labels, goldTokens, PageWeight);
    }

    public GoldPage Gold { get; }

    public Page Page { get; }

    public PageFacts Facts { get; }

    /// <summary>All columns of all blocks, row by row; the second stage's are filled once the first's opinions are known.</summary>
    public float[] Matrix { get; }

    public double PageWeight { get; }

    public int Fold { get; }

    /// <summary>Whether each block is of the article.</summary>
    public bool[] Labels { get; }

    /// <summary>How much each block counts in training; 0 for those whose label means nothing.</summary>
    public double[] Weights { get; }

    /// <summary>The second stage's log-odds.</summary>
    public double[] Scores { get; }

    /// <summary>Whether the page is learned from, or only measured.</summary>
    public bool Trains { get; init; } = true;

    public int Rows => Page.Blocks.Count;

    /// <summary>Columns beyond the table's, in a trial of features that do not ship; empty otherwise.</summary>
    public float[] Extra { get; set; } = [];

    /// <summary>A value of the matrix, or beyond its columns of <see cref="Extra"/>.</summary>
    public float Value(int block, int column)
    {
        var width = FeatureTable.All.Length;
        return column < width ? Matrix[block * width + column] : Extra[block * (Extra.Length / Rows) + column - width];
    }

    /// <summary>Sums an ensemble over the page's rows.</summary>
    public void Sum(TreeEnsemble trees, double[] sums)
    {
        var width = FeatureTable.All.Length;
        if (Extra.Length == 0)
        {
            trees.Sum(Matrix, width, sums);
            return;
        }

        var extra = Extra.Length / Rows;
        var joined = new float[Rows * (width + extra)];
        for (var i = 0; i < Rows; i++)
        {
            Matrix.AsSpan(i * width, width).CopyTo(joined.AsSpan(i * (width + extra)));
            Extra.AsSpan(i * extra, extra).CopyTo(joined.AsSpan(i * (width + extra) + width));
        }

        trees.Sum(joined, width + extra, sums);
    }

    /// <summary>Fills the columns that depend on the vocabulary.</summary>
    public void Weigh(Vocabulary vocabulary)
    {
        VocabularyScan.Scan(Facts, vocabulary);
        FeatureTable.FillVocabulary(Facts, 0, Rows, Matrix);
    }

    /// <summary>Reads the page as the library does.</summary>
    public static Page Read(GoldPage gold)
    {
        var html = ByteReader.Decode(gold.ReadBytes(), PageInfo.None, PageLimits.Default);
        using var document = HtmlReader.Parse(html);
        return HtmlSegmenter.Segment(document, gold.Url);
    }

    /// <summary>The blocks from a log-odds upwards, as text.</summary>
    public string Output(double offset)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < Rows; i++)
        {
            if (Scores[i] >= offset)
            {
                text.Append(Page.Blocks[i].Text).Append('\n');
            }
        }

        return text.ToString();
    }

    public void Dispose() => Facts.Dispose();
}
