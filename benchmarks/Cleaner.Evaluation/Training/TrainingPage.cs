using Cleaner.Evaluation.Corpora;
using Cleaner.Parsing;
using Cleaner.Reading;
using Cleaner.Scoring.Features;
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

    /// <summary>The log-odds of trees and nets together.</summary>
    public double[] Scores { get; }

    /// <summary>Whether the page is learned from, or only measured.</summary>
    public bool Trains { get; init; } = true;

    public int Rows => Page.Blocks.Count;

    /// <summary>A value of the matrix.</summary>
    public float Value(int block, int column) => Matrix[(block * FeatureTable.All.Length) + column];

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
