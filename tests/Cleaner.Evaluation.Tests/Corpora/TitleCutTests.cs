using Cleaner.Evaluation.Corpora;
using Xunit;

namespace Cleaner.Evaluation.Tests.Corpora;

public sealed class TitleCutTests
{
    [Theory]
    [InlineData("A Title!\n\nBody one.\nBody two.", "a title", "Body one.\nBody two.")]
    [InlineData("\n  Ａ　标题\r\nBody.", "A标题", "Body.")]
    [InlineData("A title and more\nBody.", "A title", "A title and more\nBody.")]
    [InlineData("A title", "A title", "A title")]
    [InlineData("--\nBody.", "!!", "--\nBody.")]
    [InlineData("A title\nBody.", null, "A title\nBody.")]
    public void A_first_line_that_is_the_title_is_cut(string text, string? title, string expected) =>
        Assert.Equal(expected, TitleCut.From(text, title));
}
