using Cleaner.Evaluation.Training;
using Xunit;

namespace Cleaner.Evaluation.Tests.Training;

public class NameDropoutTests
{
    [Fact]
    public void Half_of_the_names_go_wherever_they_stand_and_the_text_stays()
    {
        var names = Enumerable.Range(0, 200).Select(i => $"name-{i}").ToArray();
        var html = string.Concat(names.Select(name => $"<div class=\"{name}\"><p>One {name}.</p></div><section id={name}><p>Two {name}.</p></section>"));

        var page = NameDropout.Read(html, url: null, salt: 7);

        Assert.Equal(names.SelectMany(name => (string[])[$"One {name}.", $"Two {name}."]), page.Blocks.Select(block => block.Text));
        var left = page.Blocks.Select(block => block.Container.Parent!.Attributes).ToArray();
        Assert.InRange(left.Count(attributes => attributes.Length > 0), 140, 260);
        Assert.All(names.Select((_, i) => i), i => Assert.Equal(left[2 * i], left[(2 * i) + 1]));
    }
}
