using System.Text;
using CsCheck;

namespace Cleaner.Tests.Robustness;

/// <summary>Pages of every degree of brokenness.</summary>
internal static class PageGen
{
    private static readonly string[] s_tags =
        ["p", "div", "article", "section", "h1", "h2", "ul", "li", "a href='/x'", "a", "b", "em", "span class='byline'", "blockquote", "table", "tr", "td", "br", "time", "figure", "figcaption", "nav", "aside", "footer", "pre", "form", "img src='a.jpg'", "input", "svg", "template", "noscript"];

    private static readonly string[] s_texts =
    [
        "The council met on Tuesday to decide whether the old bridge would be repaired, and nobody knew what it would cost.",
        "镇议会星期二晚上开会讨论是修还是重建，会场座无虚席，主席只好给每位发言人三分钟时间。",
        "By Ann Other", "来源：某某网 作者：某某 2020-08-22 21:57", "编辑：某某", "Share", "分享到", "Related stories", "新闻排行榜", "Read more", "12 March 2024",
        "© 2024", "word ", "\u3000\u3000", "• item 2020-07-01", "11:26", "| a | b |", "# head", "\uFFFD", "😀𠮷", "&amp;&nbsp;&#0;&#x110000;", "<", ">", "\"", "\0", "\u200B\uFEFF", "\r\n\r\n", "\t",
    ];

    private static readonly Gen<string> s_piece = Gen.OneOf(
        Any(s_texts),
        Any(s_tags).Select(tag => $"<{tag}>"),
        Any(s_tags).Select(tag => $"</{tag.Split(' ')[0]}>"),
        Any("<!-- ", "-->", "<!DOCTYPE html>", "<script>", "</script>", "<style>", "</style>", "<title>", "</title>", "<p", "class=\"", "<html><head><meta charset=gb2312>", "<body>", "\n\n"));

    /// <summary>Any one of some strings.</summary>
    public static Gen<string> Any(params string[] strings) => Gen.Int[0, strings.Length - 1].Select(i => strings[i]);

    /// <summary>Text that is anything from a page to a heap of tags.</summary>
    public static Gen<string> Soup { get; } = s_piece.Array[0, 120].Select(string.Concat);

    /// <summary>The same as bytes, and some that are no text at all.</summary>
    public static Gen<byte[]> Bytes { get; } = Gen.OneOf(
        Gen.Byte.Array[0, 2000],
        Soup.Select(Encoding.UTF8.GetBytes),
        Soup.Select(Encoding.Unicode.GetBytes),
        Gen.Select(Soup, Gen.Byte.Array[1, 8], Gen.Int[0, 10_000], (soup, noise, at) =>
        {
            var bytes = Encoding.UTF8.GetBytes(soup + " ");
            noise.AsSpan(0, Math.Min(noise.Length, bytes.Length - (at % bytes.Length))).CopyTo(bytes.AsSpan(at % bytes.Length));
            return bytes;
        }));

    /// <summary>A well-formed page: paragraphs, lists and headings between navigation and footer.</summary>
    public static Gen<string> Page { get; } =
        Gen.Select(Any("p", "div", "h2", "li", "td", "blockquote"), Any(s_texts[..13]), Gen.Int[0, 5], (tag, text, links) =>
                $"<{tag}>{text}{(links == 0 ? " <a href='/y'>link</a>" : "")}</{tag}>")
            .Array[0, 40]
            .Select(parts => $"<html><head><title>News</title></head><body><nav><a href='/'>Home</a></nav><main>{string.Concat(parts)}</main><footer>© The Weekly</footer></body></html>");
}
