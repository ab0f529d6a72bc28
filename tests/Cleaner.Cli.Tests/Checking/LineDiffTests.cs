using Cleaner.Cli.Checking;
using CsCheck;
using Xunit;

namespace Cleaner.Cli.Tests.Checking;

public sealed class LineDiffTests
{
    [Fact]
    public void Only_what_differs_is_shown()
    {
        Assert.Equal(["- b", "+ x", "+ y"], LineDiff.Of("a\n\nb\n\nc", "a\n\nx\n\ny\n\nc"));
    }

    [Fact]
    public void Empty_lines_alone_are_named()
    {
        Assert.Equal(["only empty lines differ"], LineDiff.Of("a\nb", "a\n\nb"));
    }

    [Fact]
    public void Applied_to_the_expected_text_it_gives_the_found_one()
    {
        var lines = Gen.Char["abc"].Select(letter => letter.ToString()).List[0, 12];
        Gen.Select(lines, lines).Sample((a, b) =>
        {
            var diff = LineDiff.Of(string.Join('\n', a), string.Join('\n', b));
            var removed = diff.Where(line => line[0] == '-').Select(line => line[2..]).ToList();
            var added = diff.Where(line => line[0] == '+').Select(line => line[2..]).ToList();

            // As multisets: expected less the removed, with the added, is what was found.
            return a.Concat(added).Order(StringComparer.Ordinal).SequenceEqual(b.Concat(removed).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        });
    }
}
