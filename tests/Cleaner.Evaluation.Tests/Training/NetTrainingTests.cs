using Cleaner.Evaluation.Training;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Nets;
using Cleaner.Scoring.Trees;
using Xunit;

namespace Cleaner.Evaluation.Tests.Training;

public class NetTrainingTests
{
    private static readonly int[] s_columns = [.. Enumerable.Range(0, FeatureTable.FirstStage)];

    [Fact]
    public void Nets_tell_what_they_were_trained_on_and_the_same_pages_give_the_same_nets()
    {
        using var page = TrainingPages.Harbour();
        var options = new NetOptions(Nets: 2, Epochs: 20, Batch: 1, Rate: 3e-3, Decay: .01, Dropout: .2, InputDropout: .1, Window: 100);
        var sums = Sums(NetTraining.Train([page], s_columns, options), page);

        Assert.Equal(sums, Sums(NetTraining.Train([page], s_columns, options), page));
        for (var i = 0; i < page.Rows; i++)
        {
            Assert.Equal(page.Labels[i], sums[i] > 0);
        }
    }

    [Fact]
    public void Gradients_are_how_much_the_loss_changes_with_each_parameter()
    {
        const float Nudge = 1e-3f;
        using var page = TrainingPages.Harbour();
        var options = new NetOptions(Nets: 1, Epochs: 1, Batch: 1, Rate: 1e-9, Decay: 0, Dropout: 0, InputDropout: 0, Window: 100);
        var start = NetTraining.Train([page], s_columns, options);
        var (scale, shape, weights) = (start.Scale, start.Shape, start.Nets[0].Weights.ToArray());
        var pass = new NetPass(shape, options, new Random(1));
        pass.Begin(weights);
        pass.Learn(page, scale, 1);

        double Loss(int parameter, float move)
        {
            float[] moved = [.. weights];
            moved[parameter] += move;
            var sums = Sums(new NetEnsemble(scale, moved), page);
            return sums.Select((sum, i) => -Math.Log(page.Labels[i] ? Logistic.Of(sum) : Logistic.Of(-sum)) * page.Weights[i]).Sum();
        }

        List<(int From, int To)> parts = [(0, shape.InputBias), (shape.InputBias, shape.KernelAt(0)), (shape.Output, shape.OutputBias), (shape.OutputBias, shape.Count)];
        for (var layer = 0; layer < NetShape.Distances.Length; layer++)
        {
            parts.Add((shape.KernelBiasAt(layer), shape.KernelBiasAt(layer) + NetShape.Channels));
            parts.AddRange(Enumerable.Range(0, NetShape.Taps).Select(tap => (shape.TapAt(layer, tap), shape.TapAt(layer, tap) + (NetShape.Channels * NetShape.Channels))));
        }

        foreach (var (from, to) in parts)
        {
            // The one that tells most: many stand for nothing on this page.
            var parameter = Enumerable.Range(from, to - from).MaxBy(at => Math.Abs(pass.Gradients[at]));
            var change = (Loss(parameter, Nudge) - Loss(parameter, -Nudge)) / (2 * Nudge);
            Assert.True(Math.Abs(change) > 1e-4, $"{parameter}: {change}");

            // A value that crosses zero on the way bends the loss a little.
            Assert.Equal(change, pass.Gradients[parameter], .03 * Math.Abs(change));
        }
    }

    private static double[] Sums(NetEnsemble nets, TrainingPage page)
    {
        var sums = new double[page.Rows];
        nets.Sum(page.Matrix, FeatureTable.All.Length, sums);
        return sums;
    }
}
