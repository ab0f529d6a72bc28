using Cleaner.Evaluation.Twins;
using Xunit;

namespace Cleaner.Evaluation.Tests.Twins;

public class TwinsCommandTests
{
    [Fact]
    public void An_unknown_kind_is_an_error_of_one_line()
    {
        var error = Assert.Single(TwinsCommand.Create().Parse(["corpora", "--kinds", "Split,Folded"]).Errors);
        Assert.Equal("--kinds: there is no kind \"Folded\"; see --help for those there are", error.Message);
    }

    [Fact]
    public void Kinds_are_known_in_any_case() => Assert.Empty(TwinsCommand.Create().Parse(["corpora", "--kinds", "split,ReadMore"]).Errors);
}
