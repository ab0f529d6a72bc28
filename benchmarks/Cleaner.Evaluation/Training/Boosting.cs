using Cleaner.Scoring.Trees;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace Cleaner.Evaluation.Training;

/// <summary>Gradient-boosted trees from ML.NET's LightGBM: one thread and a fixed seed, so the same rows give the same trees.</summary>
internal static class Boosting
{
    public const int Seed = 17;

    /// <summary>Trains on rows of the given columns.</summary>
    public static TreeEnsemble Train(IEnumerable<Sample> samples, int[] columns, BoostingOptions options) => Train([.. samples.Select(sample => RowOf(sample, columns))], columns, options);

    /// <summary>Trains on rows that hold the given columns.</summary>
    public static TreeEnsemble Train(List<BoostingRow> rows, int[] columns, BoostingOptions options)
    {
        var context = new MLContext(Seed);
        var schema = SchemaDefinition.Create(typeof(BoostingRow));
        schema[nameof(BoostingRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, columns.Length);
        var trainer = context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
        {
            LabelColumnName = nameof(BoostingRow.Label),
            FeatureColumnName = nameof(BoostingRow.Features),
            ExampleWeightColumnName = nameof(BoostingRow.Weight),
            NumberOfIterations = options.Trees,
            NumberOfLeaves = options.Leaves,
            LearningRate = options.LearningRate,
            MinimumExampleCountPerLeaf = options.LeastRows,
            MaximumBinCountPerFeature = 63,
            HandleMissingValue = false,
            UseZeroAsMissingValue = false,
            Sigmoid = 1,
            NumberOfThreads = 1,
            Seed = Seed,
            Booster = new GradientBooster.Options
            {
                FeatureFraction = options.FeatureFraction,
                SubsampleFraction = options.RowFraction,
                SubsampleFrequency = options.RowFraction < 1 ? 1 : 0,
                L2Regularization = options.L2,
                MinimumChildWeight = 0.1,
            },
        });
        var model = trainer.Fit(context.Data.LoadFromEnumerable(rows, schema)).Model.SubModel;
        return Convert(((LightGbmBinaryModelParameters)model).TrainedTreeEnsemble, columns, rows);
    }

    private static BoostingRow RowOf(in Sample sample, int[] columns)
    {
        var features = new float[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            features[i] = sample.Page.Value(sample.Block, columns[i]);
        }

        return new BoostingRow { Label = sample.Page.Labels[sample.Block], Weight = (float)sample.Weight, Features = features };
    }

    /// <summary>Flattens the trees, parents before children, and gives every split the mean value of the rows that pass it.</summary>
    private static TreeEnsemble Convert(RegressionTreeEnsemble ensemble, int[] columns, List<BoostingRow> rows)
    {
        var nodes = new List<TreeEnsemble.Node>();
        var values = new List<float>();
        var roots = new List<int>();
        foreach (var tree in ensemble.Trees)
        {
            roots.Add(nodes.Count);
            Flatten(tree, nodes, values);
        }

        // Means need the rows in the trees' own columns.
        FillMeans(nodes, values, roots, rows);
        for (var i = 0; i < nodes.Count; i++)
        {
            nodes[i] = nodes[i] with { Feature = nodes[i].Left == i ? (ushort)0 : (ushort)columns[nodes[i].Feature] };
        }

        return new([.. nodes], [.. values], [.. roots]);
    }

    private static void Flatten(RegressionTreeBase tree, List<TreeEnsemble.Node> nodes, List<float> values)
    {
        // ML.NET numbers splits from 0 and writes a leaf as the complement of its number; the root is split 0.
        var queue = new Queue<(int Source, int Parent, bool IsLeft)>();
        queue.Enqueue((tree.NumberOfNodes > 0 ? 0 : ~0, -1, false));
        while (queue.TryDequeue(out var next))
        {
            var self = nodes.Count;
            if (next.Source < 0)
            {
                nodes.Add(new(float.PositiveInfinity, 0, (ushort)self, (ushort)self));
                values.Add((float)tree.LeafValues[~next.Source]);
            }
            else
            {
                nodes.Add(new(tree.NumericalSplitThresholds[next.Source], (ushort)tree.NumericalSplitFeatureIndexes[next.Source], 0, 0));
                values.Add(0);
                queue.Enqueue((tree.LeftChild[next.Source], self, true));
                queue.Enqueue((tree.RightChild[next.Source], self, false));
            }

            if (next.Parent >= 0)
            {
                var parent = nodes[next.Parent];
                nodes[next.Parent] = next.IsLeft ? parent with { Left = (ushort)self } : parent with { Right = (ushort)self };
            }
        }
    }

    private static void FillMeans(List<TreeEnsemble.Node> nodes, List<float> values, List<int> roots, List<BoostingRow> rows)
    {
        var weights = new double[nodes.Count];
        var local = new TreeEnsemble([.. nodes], [.. values], [.. roots]);
        foreach (var row in rows)
        {
            for (var tree = 0; tree < roots.Count; tree++)
            {
                weights[local.Leaf(tree, row.Features)] += row.Weight;
            }
        }

        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            int left = nodes[i].Left, right = nodes[i].Right;
            if (left != i)
            {
                weights[i] = weights[left] + weights[right];
                values[i] = weights[i] > 0 ? (float)((weights[left] * values[left] + weights[right] * values[right]) / weights[i]) : 0;
            }
        }
    }
}

/// <summary>What is learned from, as ML.NET reads it.</summary>
internal sealed class BoostingRow
{
    public bool Label { get; set; }

    public float Weight { get; set; }

    public float[] Features { get; set; } = [];
}

/// <summary>A block that is learned from, and how much it counts.</summary>
internal readonly record struct Sample(TrainingPage Page, int Block, double Weight);

/// <summary>How many trees, how large, how fast.</summary>
internal sealed record BoostingOptions(int Trees, int Leaves, double LearningRate, int LeastRows, double FeatureFraction, double RowFraction, double L2);
