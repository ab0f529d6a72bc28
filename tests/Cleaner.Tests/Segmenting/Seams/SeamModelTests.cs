using Cleaner.Scoring;
using Cleaner.Scoring.Words;
using Cleaner.Segmenting.Seams;
using Xunit;

namespace Cleaner.Tests.Segmenting.Seams;

public class SeamModelTests
{
    private const string Menu = "Home News Sport Weather Travel Culture Sign In Subscribe";

    private const string Sentence = "The village council met on Tuesday evening to decide whether the old bridge over the river should be repaired before the winter.";

    private static readonly SeamModel Model = ArticleModel.Default.Seams;

    [Fact]
    public void A_menu_has_seams_between_its_words_and_a_sentence_has_none()
    {
        const string Text = Menu + " " + Sentence;
        var seams = Model.Find(Text);
        Assert.Contains(Text.IndexOf("Sport", StringComparison.Ordinal), seams.Select(seam => seam.At));
        Assert.Contains(Text.IndexOf("Weather", StringComparison.Ordinal), seams.Select(seam => seam.At));
        Assert.DoesNotContain(seams, seam => seam.At > Menu.Length + 1);
    }

    [Fact]
    public void Whether_a_sentence_ends_before_a_seam_is_told()
    {
        const string Text = Sentence + " Read more Share Comments Newsletter";
        Assert.True(Model.Find(Text)[0] is { EndsSentence: true } first && Text[first.At..].StartsWith("Read more", StringComparison.Ordinal));
    }

    [Fact]
    public void Long_texts_are_read_in_pieces_to_their_end()
    {
        var text = string.Join(' ', Enumerable.Repeat(Menu + " " + Sentence, 2000));
        var seams = Model.Find(text);
        Assert.True(text.Length > 300_000);
        Assert.True(seams.Count > 2000);
        Assert.True(seams[^1].At > text.Length - 400);
        Assert.Equal(seams.Count, seams.Select(seam => seam.At).Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("word")]
    [InlineData("首页")]
    public void Texts_without_blanks_between_words_have_no_seams(string text) => Assert.Empty(Model.Find(text));

    [Fact]
    public void Only_words_behind_blanks_have_a_chance()
    {
        var text = new SeamText("首页 桥修好了，村民说。很好 新闻");
        var chances = Model.Chances(text);
        for (var i = 0; i < chances.Length; i++)
        {
            Assert.True(text.Words[i].IsBehindBlank ? chances[i] is > 0 and < 1 : chances[i] == 0);
        }
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var file = new MemoryStream();
        SeamFormat.Write(new BinaryWriter(file), Model);
        var read = SeamFormat.Read(new BinaryReader(new MemoryStream(file.ToArray())));
        var text = new SeamText(Menu + " " + Sentence);
        Assert.Equal(Model.Chances(text), read.Chances(text));
    }

    [Fact]
    public void A_row_has_a_value_for_each_column_and_no_column_has_the_name_of_another()
    {
        var names = SeamFeatures.First.Concat(SeamFeatures.Second).Select(column => column.Name).ToList();
        Assert.Equal(SeamFeatures.Width, names.Distinct(StringComparer.Ordinal).Count());
        var row = Enumerable.Repeat(float.NaN, SeamFeatures.Width + 1).ToArray();
        var text = new SeamText(Menu);
        SeamFeatures.FillFirst(text, WordWeights.Empty, 1, row, 1);
        SeamFeatures.FillSecond(Model.Opinions(text), 1, row.AsSpan(SeamFeatures.First.Length), 1);
        Assert.DoesNotContain(row[..^1], float.IsNaN);
        Assert.True(float.IsNaN(row[^1]));
    }
}
