using System.Text.Json;
using Cleaner.Describing;
using Cleaner.Writing;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.Writing;

public sealed class JsonWriterTests
{
    [Fact]
    public void Fields_stand_in_their_order_and_are_null_where_the_page_states_none()
    {
        Assert.Equal(
            """{"url":null,"title":null,"source":null,"author":null,"editor":null,"published":null,"modified":null,"summary":null,"language":null,"confidence":1,"images":[],"text":"One."}""",
            WritingPage.Of("<p>One.</p>").ToJson());
    }

    [Fact]
    public void Everything_that_is_known_is_written()
    {
        var description = new Description
        {
            Title = "习近平主持召开座谈会",
            Source = "央视网",
            Authors = ["Ann", "Ben"],
            Editor = "空明",
            Published = new ArticleDate(new DateOnly(2020, 8, 22), new TimeOnly(21, 57)),
            Modified = new ArticleDate(new DateOnly(2020, 8, 23), new TimeOnly(6, 0), TimeSpan.FromHours(8)),
            Summary = "s",
            Language = "zh",
            Images = [new ArticleImage("/a.jpg", null, "c")],
        };

        Assert.Equal(
            """{"path":"a b/页.html","url":null,"title":"习近平主持召开座谈会","source":"央视网","author":"Ann, Ben","editor":"空明","published":"2020-08-22T21:57","modified":"2020-08-23T06:00+08:00","summary":"s","language":"zh","confidence":1,"images":[{"url":"/a.jpg","alt":null,"caption":"c"}],"text":"","blocks":[{"text":"dropped","verdict":"drop","reason":"navigation","category":null,"label":null,"score":0.5,"duplicateOf":null}]}""",
            WritingPage.Of("<p>dropped</p>", description).ToJson(new JsonOptions { Path = "a b/页.html", Blocks = true }));
    }

    [Fact]
    public void Every_reason_and_category_has_a_name_of_its_own_in_lower_case()
    {
        string[] names = [.. Enum.GetValues<Reason>().Select(reason => reason.ToName()), .. Enum.GetValues<Category>().Select(category => category.ToName())];

        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, name => Assert.All(name, letter => Assert.True(letter is (>= 'a' and <= 'z') or '-')));
        Assert.Equal("other-article", Reason.OtherArticle.ToName());
    }

    [Theory]
    [InlineData("𠮷野家😀　全角‘’é", "𠮷野家😀　全角‘’é")]
    [InlineData("<a href='/'>&", "<a href='/'>&")]
    [InlineData("\"\\\n\t\r\b", "\\\"\\\\\\n\\t\\r\\u0008")]
    [InlineData("\u2028\u2029\uFEFF\u0085\u007F", "\\u2028\\u2029\\uFEFF\\u0085\\u007F")]
    public void Only_what_must_be_is_escaped(string text, string escaped)
    {
        Assert.Equal($"\"title\":\"{escaped}\"", WritingPage.Of("", new Description { Title = text }).ToJson().Split(',')[1]);
    }

    [Fact]
    public void Any_text_is_read_back_as_it_was()
    {
        Gen.String.Sample(text =>
        {
            using var json = JsonDocument.Parse(WritingPage.Of("", new Description { Title = text }).ToJson());
            return json.RootElement.GetProperty("title").GetString() == WellFormed(text);
        });
    }

    /// <summary>Half a surrogate pair is no text, and comes out as U+FFFD.</summary>
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
