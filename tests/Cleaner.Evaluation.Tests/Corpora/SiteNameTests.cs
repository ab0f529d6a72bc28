using Cleaner.Evaluation.Corpora;
using Xunit;

namespace Cleaner.Evaluation.Tests.Corpora;

public sealed class SiteNameTests
{
    [Theory]
    [InlineData("https://www.example.com/a/b.html", null, "example.com")]
    [InlineData("http://News.Example.co.uk/x", null, "example.co.uk")]
    [InlineData("http://a.b.example.com.cn/", null, "example.com.cn")]
    [InlineData("https://someone.wordpress.com/p", null, "someone.wordpress.com")]
    [InlineData("https://example.de:8080/", "other.de", "example.de")]
    [InlineData(null, "sub.example.org", "example.org")]
    [InlineData("", "example.org", "example.org")]
    [InlineData(null, null, "unknown")]
    [InlineData("hard::example.de.story.html", "hard", "example.de")]
    [InlineData("hard::example.com.pa-story.html", "hard", "example.com.pa")]
    [InlineData("hard::blog.example.org.html", "hard", "example.org")]
    [InlineData("hard::example.com.2023.01.16.letters-1119.html", "hard", "example.com")]
    public void The_site_is_the_registrable_domain(string? url, string? goldSite, string expected) =>
        Assert.Equal(expected, SiteName.Of(url, goldSite));
}
