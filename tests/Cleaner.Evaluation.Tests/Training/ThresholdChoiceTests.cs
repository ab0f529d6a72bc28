using Cleaner.Evaluation.Training;
using Xunit;

namespace Cleaner.Evaluation.Tests.Training;

public class ThresholdChoiceTests
{
    [Fact]
    public void Single_high_point_does_not_draw_the_threshold_from_the_middle_of_the_best_stretch()
    {
        double[] curve = [.2, .3, .9, .3, .4, .5, .8, .8, .8, .8, .8, .8, .8, .5, .4, .3];

        Assert.Equal(9, ThresholdChoice.Peak(curve));
    }

    [Fact]
    public void Rising_curve_ends_at_the_last_whole_stretch()
    {
        Assert.Equal(6, ThresholdChoice.Peak([0, .1, .2, .3, .4, .5, .6, .7, .8, .9]));
    }
}
