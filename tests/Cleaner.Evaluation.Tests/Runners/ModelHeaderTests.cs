using Cleaner.Evaluation.Runners;
using Xunit;

namespace Cleaner.Evaluation.Tests.Runners;

public sealed class ModelHeaderTests
{
    private const string Header = "cleaner article model 1\ntrained-on: wcxb (CC-BY-4.0)\ntrained-on: zh-elwin (MIT)\ntrainer: some trees, seed 1\noffset: 0\n";

    [Fact]
    public void Sets_that_hold_the_pages_once_more_were_seen_as_well() =>
        Assert.Equal(["wcxb", "zh-elwin", "zh-news"], ModelHeader.Sets(Header).Order(StringComparer.Ordinal));

    [Fact]
    public void The_summary_names_data_licences_and_trainer() =>
        Assert.Equal("learned from wcxb (CC-BY-4.0), zh-elwin (MIT); some trees, seed 1", ModelHeader.Summary(Header));
}
