using Cleaner.Evaluation.Naming;
using Xunit;

namespace Cleaner.Evaluation.Tests.Naming;

public sealed class BlockAlignmentTests
{
    [Fact]
    public void Equal_texts_are_paired_in_order_whatever_stands_between()
    {
        Assert.Equal([1, 2, 4], BlockAlignment.Of(["Sport", "a", "Sport"], ["x", "SPORT", "a", "y", "• Sport"]));
    }

    [Fact]
    public void Texts_that_were_cut_otherwise_find_the_block_that_holds_them()
    {
        Assert.Equal([0, 0, 1], BlockAlignment.Of(["Share", "Print", "Read on"], ["Share · Print", "Read on"]));
        Assert.Equal([0, 2], BlockAlignment.Of(["Share Print", "Read on"], ["Share", "Print", "Read on"]));
    }

    [Fact]
    public void A_text_that_is_not_there_has_none_and_marks_stand_for_themselves()
    {
        Assert.Equal([null, 0], BlockAlignment.Of(["gone", "·"], ["·", "left"]));
    }
}
