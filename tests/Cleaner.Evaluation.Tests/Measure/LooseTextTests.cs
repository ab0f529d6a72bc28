using Cleaner.Evaluation.Measure;
using Xunit;

namespace Cleaner.Evaluation.Tests.Measure;

public sealed class LooseTextTests
{
    [Theory]
    [InlineData("“It’s over”, he says!", "itsoverhesays")]
    [InlineData("ＡＢＣ１２３：标题（图）", "abc123标题图")]
    [InlineData("ÄRGER über Öl", "ärgerüberöl")]
    [InlineData("…", "")]
    [InlineData("𠮷野家", "𠮷野家")]
    public void Only_letters_and_digits_are_compared(string text, string expected) => Assert.Equal(expected, LooseText.Fold(text));
}
