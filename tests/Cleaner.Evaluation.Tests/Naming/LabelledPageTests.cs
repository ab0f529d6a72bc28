using Cleaner.Evaluation.Naming;
using Xunit;

namespace Cleaner.Evaluation.Tests.Naming;

public sealed class LabelledPageTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("cleaner-naming-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Pages_with_labels_are_found_by_name_and_their_blocks_set_beside_what_came_out()
    {
        Write("b", "page.txt", "Back to top\n", """{"about":"x","blocks":[{"text":"Back to top","reason":"navigation"},{"text":"Gone","reason":"share"}]}""");
        Write("a", "page.html", "<p>Back to top</p>", """{"blocks":[{"text":"Back to top"}]}""");
        Write("c", "page.html", "<p>x</p>", null);
        var pages = LabelledPage.Find(root, "labels.json");
        Assert.Equal(["a", "b"], pages.Select(page => page.Name));
        Assert.Equal([false, true], pages.Select(page => page.IsText));
        Assert.Equal([Reason.Navigation, null], pages[1].NameBlocks(new NewsCleaner()).Select(block => block.Found?.Reason));
    }

    [Theory]
    [InlineData("""{"blocks":[{"text":"x","reason":"menu"}]}""", "no reason is called \"menu\"")]
    [InlineData("""{"blocks":[{"text":"x","reason":"widget","category":"sport"}]}""", "no category is called \"sport\"")]
    [InlineData("""{"about":"x"}""", "no \"blocks\"")]
    [InlineData("{", "Expected depth")]
    public void A_file_of_labels_that_is_wrong_is_named(string labels, string message)
    {
        Write("a", "page.txt", "x", labels);
        var error = Assert.Throws<InvalidDataException>(() => LabelledPage.Find(root, "labels.json"));
        Assert.Contains("labels.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private void Write(string name, string file, string page, string? labels)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        File.WriteAllText(Path.Combine(folder, file), page);
        if (labels is not null)
        {
            File.WriteAllText(Path.Combine(folder, "labels.json"), labels);
        }
    }
}
