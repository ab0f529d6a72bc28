using System.Text;
using Cleaner.Scoring;
using Cleaner.Scoring.Features;
using Xunit;

namespace Cleaner.Tests.Scoring;

public class ArticleModelTests
{
    [Fact]
    public void The_embedded_model_names_its_data_and_licences()
    {
        var header = ArticleModel.Default.Header;
        Assert.Contains("wcxb (CC-BY-4.0)", header, StringComparison.Ordinal);
        Assert.Contains("out-of-fold-html: ", header, StringComparison.Ordinal);
        Assert.Contains("seed ", header, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("something else\n\n")]
    [InlineData("cleaner article model 2\n\n")]
    public void What_is_no_model_is_refused(string text) => Assert.Contains("does not begin with", Refusal(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("offset-html: 0\noffset-text: 0\nconfidence: 0=0\nfeatures: no_such_feature\n\n", "no_such_feature")]
    [InlineData("offset-html: 0\noffset-text: 0\nconfidence: 0=0\nfeatures: t_chars\n\nx", "too early")]
    [InlineData("offset-html: 0\noffset-text: 0\nconfidence: 0=0\nfeatures: t_chars\n\n\0\0\0\0\u0001\0\0\0x", "too early")]
    [InlineData("offset-html: 0\noffset-text: 0\nconfidence: 0=0\nfeatures: t_chars\n\n\0\0\0\0\u0001\0\u0001\0", "nets are damaged")]
    [InlineData("offset-html: 0\noffset-text: 0\nconfidence: 0=0\nfeatures: t_chars o_p\n\n\0\0\0\0\u0001\0\u0001\0", "nets are damaged")]
    [InlineData("offset-html: 0\noffset-text: 0\nconfidence: 0=0\nfeatures: t_chars\n\n\0\0\0\0\0\0\0", "no nets")]
    public void A_model_that_lacks_something_is_refused(string text, string says) => Assert.Contains(says, Refusal(ArticleModel.Magic + "\n" + text), StringComparison.Ordinal);

    private static string Refusal(string text) => Assert.Throws<InvalidDataException>(() => ArticleModel.Read(Encoding.UTF8.GetBytes(text))).Message;

    [Fact]
    public void Every_feature_has_its_own_name_and_a_meaning()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var feature in FeatureTable.All)
        {
            Assert.True(names.Add(feature.Name), feature.Name);
            Assert.DoesNotContain(' ', feature.Name);
            Assert.NotEmpty(feature.Meaning);
        }
    }
}
