using Cleaner.Reading;
using Xunit;

namespace Cleaner.Tests.Reading;

public class TagStripperTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One|Two")]
    [InlineData("One<br>two<BR/>three", "One|two|three")]
    [InlineData("<div>a <b>bold</b> and <a href='/x'>linked</a> <span>word</span></div>", "a bold and linked word")]
    [InlineData("<p>the 21<sup>st</sup> <time>May</time> of <abbr>GB</abbr></p>", "the 21st May of GB")]
    [InlineData("<p>soft\nwrapped\r\nline</p>", "soft wrapped  line")]
    [InlineData("<p>Caf&eacute; &amp; bar &lt;closed&gt; &#33590;</p>", "Café & bar <closed> 茶")]
    [InlineData("<script>if (a < b) document.write('<p>no</p>')</script><p>yes</p>", "yes")]
    [InlineData("<STYLE>p > a { }</STYLE >yes", "yes")]
    [InlineData("<!-- <p>no</p> -->yes<!-->and<!-- > no -->this", "yesandthis")]
    [InlineData("<a title=\"x > y\" href='>'>yes</a>", "yes")]
    [InlineData("<p>2 < 3 and 4 > 1</p>", "2 < 3 and 4 > 1")]
    [InlineData("<p>I <3 tea <> coffee</p>", "I <3 tea <> coffee")]
    [InlineData("<!doctype html><?php x ?><p>yes", "yes")]
    [InlineData("yes<", "yes<")]
    [InlineData("yes<!-- no", "yes")]
    [InlineData("yes<script>no", "yes")]
    [InlineData("yes<p title='no", "yes")]
    [InlineData("yes</", "yes")]
    [InlineData("", "")]
    public void Markup_goes_and_the_text_stays_a_line_for_every_tag_that_breaks_it(string html, string lines) =>
        Assert.Equal(lines, string.Join('|', TagStripper.Strip(html).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));

    [Theory]
    [InlineData("<")]
    [InlineData("<p title='")]
    [InlineData("<!--")]
    [InlineData("<script></scrip")]
    [InlineData("<a href=\"x\" b='")]
    [InlineData("</")]
    [InlineData("<p>&")]
    public void Time_is_linear_whatever_is_left_open(string part)
    {
        var html = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotNull(TagStripper.Strip(html));
        PageScan.Of(html);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }
}
