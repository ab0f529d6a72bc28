namespace Cleaner.Cli.Inputs;

/// <summary>Under which names a line of JSON holds what a page is made of.</summary>
internal sealed record JsonFields
{
    public string Html { get; init; } = "html";

    public string Text { get; init; } = "text";

    public string Url { get; init; } = "url";

    public string Id { get; init; } = "id";

    /// <summary>Reads <c>html=body,url=link</c>.</summary>
    /// <exception cref="UsageException">It is no such list.</exception>
    public static JsonFields Parse(string? text)
    {
        var fields = new JsonFields();
        foreach (var pair in text?.Split(',') ?? [])
        {
            var (name, value) = pair.Split('=', 2) is [var left, { Length: > 0 } right] ? (left, right) : ("", "");
            fields = name switch
            {
                "html" => fields with { Html = value },
                "text" => fields with { Text = value },
                "url" => fields with { Url = value },
                "id" => fields with { Id = value },
                _ => throw new UsageException($"--fields is a list like html=body,url=link of html, text, url and id, not '{text}'"),
            };
        }

        return fields;
    }
}
