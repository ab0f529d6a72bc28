using System.Xml;
using System.Xml.Linq;
using Cleaner.Cli.Checking;
using CsCheck;
using Xunit;

namespace Cleaner.Cli.Tests.Checking;

public sealed class JUnitReportTests
{
    private static readonly Sample s_sample = new("samples/one", "samples/one/page.html");

    [Fact]
    public void Samples_are_test_cases_with_their_differences_and_errors()
    {
        var report = XDocument.Parse(JUnitReport.Write(
        [
            new SampleCheck(s_sample, Outcome.AsExpected),
            new SampleCheck(s_sample with { Folder = "samples/two" }, Outcome.Differs)
            {
                Differences = [new Difference("title", "Ferry & <b>bridge</b>", "Ferry"), new Difference("text", ["+ More."])],
            },
            new SampleCheck(s_sample with { Folder = "samples/three" }, Outcome.Failed) { Error = "the page has 300,001 tags" },
        ]));

        var suite = report.Root!.Element("testsuite")!;
        Assert.Equal(("3", "1", "1"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value, suite.Attribute("errors")!.Value));
        var cases = suite.Elements("testcase").ToList();
        Assert.Equal(["one", "two", "three"], cases.Select(test => test.Attribute("name")!.Value));
        Assert.Empty(cases[0].Elements());
        var failure = Assert.Single(cases[1].Elements("failure"));
        Assert.Equal("title, text not as expected", failure.Attribute("message")!.Value);
        Assert.Contains("- Ferry & <b>bridge</b>\n    + Ferry\n", failure.Value);
        Assert.Equal("the page has 300,001 tags", Assert.Single(cases[2].Elements("error")).Attribute("message")!.Value);
    }

    [Fact]
    public void Any_text_whatever_makes_xml_that_is_well_formed()
    {
        Gen.Char.Array[0, 40].Select(letters => new string(letters)).Sample(text =>
        {
            var report = JUnitReport.Write([new SampleCheck(s_sample with { Folder = "x" + text.Replace('\0', 'x').Replace('/', 'x') }, Outcome.Differs) { Differences = [new Difference(text, [text])] }]);
            using var reader = XmlReader.Create(new StringReader(report), new XmlReaderSettings { CheckCharacters = true });
            while (reader.Read())
            {
            }
        });
    }

    [Fact]
    public void Text_that_xml_can_hold_comes_back_as_it_was_and_the_rest_as_its_picture()
    {
        Assert.Equal("    a\tb\rc\u241Bd\u2400e\uFFFDf\uFFFD𝄞\u0085", Lines("a\tb\rc\u001Bd\0e\uD834f\uFFFE𝄞\u0085"));
    }

    private static string Lines(string text)
    {
        var report = JUnitReport.Write([new SampleCheck(s_sample, Outcome.Differs) { Differences = [new Difference("text", [text])] }]);
        return XDocument.Parse(report).Descendants("failure").Single().Value["  text\n".Length..];
    }
}
