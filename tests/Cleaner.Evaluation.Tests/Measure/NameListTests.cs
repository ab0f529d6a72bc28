using Cleaner.Evaluation.Measure;
using Xunit;

namespace Cleaner.Evaluation.Tests.Measure;

public sealed class NameListTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" ", "")]
    [InlineData("Jane Q. Doe", "janeqdoe")]
    [InlineData("By JANE DOE", "janedoe")]
    [InlineData("Byron Doe", "byrondoe")]
    [InlineData("Jane Doe,  John Roe and Ann Poe", "annpoe|janedoe|johnroe")]
    [InlineData("Jane Doe, John Roe, and Ann Poe", "annpoe|janedoe|johnroe")]
    [InlineData("J. DOE / J. ROE & A. POE; B. MOE", "apoe|bmoe|jdoe|jroe")]
    [InlineData("Andy Sanders", "andysanders")]
    [InlineData("王小明 李四", "李四|王小明")]
    [InlineData("王小明、李四，张三", "张三|李四|王小明")]
    [InlineData("赵　培", "赵培")]
    public void Authors_are_a_set_of_folded_names(string? names, string expected) =>
        Assert.Equal(expected, string.Join('|', NameList.Fold(names).Order(StringComparer.Ordinal)));
}
