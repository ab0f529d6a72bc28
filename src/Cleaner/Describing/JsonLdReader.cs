using System.Text.Json;
using Cleaner.Lines;

namespace Cleaner.Describing;

/// <summary>
/// Reads JSON-LD: single objects, arrays and graphs, with references by @id resolved. Of several articles the one most like the page's
/// title is taken; where none is an article, a WebPage's dates still count.
/// </summary>
internal static class JsonLdReader
{
    /// <summary>Deepest nesting; real graphs stay below 20.</summary>
    private const int MaxDepth = 64;

    /// <summary>Longest script and most objects looked at; larger ones are data feeds, not statements about the page.</summary>
    private const int MaxChars = 2_000_000;
    private const int MaxObjects = 5_000;

    /// <summary>A headline that shares less than this with the page's title belongs to another story.</summary>
    private const double LeastLikeness = .3;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    /// <summary>The article that the scripts describe; null where they describe none.</summary>
    public static JsonLdArticle? Read(IReadOnlyList<string> scripts, string? pageTitle)
    {
        JsonLdArticle? best = null;
        var bestScore = double.MinValue;
        foreach (var script in scripts)
        {
            if (script.Length > MaxChars)
            {
                continue;
            }

            foreach (var (article, rank) in ReadScript(script))
            {
                var likeness = article.Headline is null || pageTitle is null ? LeastLikeness : TitleLikeness.Of(article.Headline, pageTitle);
                var score = rank + likeness;
                if ((likeness >= LeastLikeness || best is null) && score > bestScore)
                {
                    (best, bestScore) = (best is null ? article : Merge(article, best), score);
                }
                else if (best is not null && (article.Headline is null || likeness >= LeastLikeness))
                {
                    best = Merge(best, article);
                }
            }
        }

        return best;
    }

    private static List<(JsonLdArticle Article, int Rank)> ReadScript(string script)
    {
        var found = new List<(JsonLdArticle, int)>();
        using var document = Parse(script) ?? Parse(JsonRepair.Repair(script));
        if (document is null)
        {
            if (JsonRepair.Salvage(script) is { } salvaged)
            {
                found.Add((salvaged, 0));
            }

            return found;
        }

        var objects = Objects(document.RootElement);
        var byId = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (element, _) in objects)
        {
            // A bare {"@id": …} only refers; the definition has more.
            if (Property(element, "@id") is { ValueKind: JsonValueKind.String } id && element.GetPropertyCount() > 1)
            {
                byId.TryAdd(id.GetString()!, element);
            }
        }

        foreach (var (element, listed) in objects)
        {
            var rank = listed ? -1 : RankOf(element);
            if (rank >= 0)
            {
                found.Add((ReadArticle(element, byId, rank), rank));
            }
        }

        return found;
    }

    private static JsonDocument? Parse(string? text)
    {
        if (text is null)
        {
            return null;
        }

        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException)
        {
            // Many pages carry broken JSON; the caller repairs it or does without.
            return null;
        }
    }

    /// <summary>Every object with a type or id, outermost first, and whether it stands in a list of other stories.</summary>
    private static List<(JsonElement Element, bool Listed)> Objects(JsonElement root)
    {
        var found = new List<(JsonElement, bool)>();
        var open = new Queue<(JsonElement Element, bool Listed)>();
        open.Enqueue((root, false));
        while (open.TryDequeue(out var next) && found.Count < MaxObjects)
        {
            if (next.Element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in next.Element.EnumerateArray())
                {
                    if (item.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                    {
                        open.Enqueue((item, next.Listed));
                    }
                }
            }
            else if (next.Element.ValueKind == JsonValueKind.Object)
            {
                found.Add(next);
                foreach (var property in next.Element.EnumerateObject())
                {
                    if (property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                    {
                        open.Enqueue((property.Value, next.Listed || property.Name is "itemListElement" or "blogPost" or "liveBlogUpdate" or "hasPart" or "isPartOf" or "relatedLink" or "citation" or "comment" or "review" or "mentions" or "isBasedOn"));
                    }
                }
            }
        }

        return found;
    }

    /// <summary>How surely an object of this type is the page's article: 2 articles, 1 other works, 0 the page; -1 anything else.</summary>
    private static int RankOf(JsonElement element)
    {
        var best = -1;
        foreach (var type in Strings(Property(element, "@type")))
        {
            var rank = type.EndsWith("Article", StringComparison.OrdinalIgnoreCase) || type.EndsWith("Posting", StringComparison.Ordinal) ? 2
                : type is "Report" or "Review" or "CreativeWork" or "Recipe" or "HowTo" or "VideoObject" or "QAPage" or "ClaimReview" or "Blog" ? 1
                : type.EndsWith("Page", StringComparison.Ordinal) && type is not ("CollectionPage" or "ProfilePage" or "SearchResultsPage") ? 0
                : -1;
            best = Math.Max(best, rank);
        }

        return best;
    }

    private static JsonLdArticle ReadArticle(JsonElement element, Dictionary<string, JsonElement> byId, int rank) => new()
    {
        Type = rank == 2 ? FirstString(Property(element, "@type")) : null,
        Headline = Text(Property(element, "headline")) ?? Text(Property(element, "name")),
        Authors = Names(AuthorOf(element, rank), byId),
        AuthorsAreOrganizations = AreOrganizations(AuthorOf(element, rank), byId),
        Editor = Names(Property(element, "editor"), byId) is [var editor, ..] ? editor : null,
        Publisher = Names(Property(element, "publisher") ?? Property(element, "sourceOrganization"), byId) is [var publisher, ..] ? publisher : null,
        Description = Text(Property(element, "description")),
        Published = Text(Property(element, "datePublished")) ?? (rank > 0 ? Text(Property(element, "dateCreated")) ?? Text(Property(element, "uploadDate")) : null),
        Modified = Text(Property(element, "dateModified")),
        Language = Text(Property(element, "inLanguage")),
        Images = Addresses(Property(element, "image") ?? (rank == 2 ? Property(element, "thumbnailUrl") : null), byId),
    };

    /// <summary>Fields that the better description lacks are taken from the other.</summary>
    private static JsonLdArticle Merge(JsonLdArticle better, JsonLdArticle other) => better with
    {
        Headline = better.Headline ?? other.Headline,
        Type = better.Type ?? other.Type,
        Authors = better.Authors.Count > 0 ? better.Authors : other.Authors,
        AuthorsAreOrganizations = better.Authors.Count > 0 ? better.AuthorsAreOrganizations : other.AuthorsAreOrganizations,
        Editor = better.Editor ?? other.Editor,
        Publisher = better.Publisher ?? other.Publisher,
        Description = better.Description ?? other.Description,
        Published = better.Published ?? other.Published,
        Modified = better.Published is null ? better.Modified ?? other.Modified : better.Modified,
        Language = better.Language ?? other.Language,
        Images = better.Images.Count > 0 ? better.Images : other.Images,
    };

    private static JsonElement? AuthorOf(JsonElement element, int rank) => Property(element, "author") ?? (rank > 0 ? Property(element, "creator") : null);

    private static bool AreOrganizations(JsonElement? value, Dictionary<string, JsonElement> byId)
    {
        foreach (var item in Items(value))
        {
            var types = Strings(Property(Resolve(item, byId), "@type")).ToList();
            if (types.Count == 0 || types.Contains("Person", StringComparer.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return value is not null;
    }

    /// <summary>What a bare reference by @id refers to; anything else as it is.</summary>
    private static JsonElement Resolve(JsonElement item, Dictionary<string, JsonElement> byId) =>
        Property(item, "name") is null && Property(item, "url") is null && Property(item, "@id") is { ValueKind: JsonValueKind.String } id && byId.TryGetValue(id.GetString()!, out var found) ? found : item;

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>Names of persons or organisations: plain strings, objects with a name, references, and lists of them.</summary>
    private static List<string> Names(JsonElement? value, Dictionary<string, JsonElement> byId)
    {
        var names = new List<string>();
        foreach (var item in Items(value))
        {
            var named = Resolve(item, byId);
            foreach (var part in Items(named.ValueKind == JsonValueKind.Object ? Property(named, "name") : named))
            {
                if (Text(part) is { } name && !names.Contains(name, StringComparer.Ordinal))
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }

    private static List<string> Addresses(JsonElement? value, Dictionary<string, JsonElement> byId)
    {
        var addresses = new List<string>();
        foreach (var item in Items(value))
        {
            var picture = Resolve(item, byId);
            var address = picture.ValueKind == JsonValueKind.Object ? Property(picture, "url") ?? Property(picture, "contentUrl") : picture;
            if (Text(address) is { } text)
            {
                addresses.Add(text);
            }
        }

        return addresses;
    }

    private static IEnumerable<JsonElement> Items(JsonElement? value) => value switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { } one => [one],
    };

    private static IEnumerable<string> Strings(JsonElement? value)
    {
        foreach (var item in Items(value))
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                yield return item.GetString()!;
            }
        }
    }

    private static string? FirstString(JsonElement? value)
    {
        foreach (var text in Strings(value))
        {
            return text;
        }

        return null;
    }

    /// <summary>A string or number as plain text; the first of a list; null where there is nothing to read.</summary>
    private static string? Text(JsonElement? value)
    {
        foreach (var item in Items(value))
        {
            var text = item.ValueKind switch
            {
                JsonValueKind.String => item.GetString(),
                JsonValueKind.Number => item.GetRawText(),
                JsonValueKind.Object => Property(item, "@value") is { ValueKind: JsonValueKind.String } inner ? inner.GetString() : null,
                _ => null,
            };
            return text is null ? null : PlainText.Of(text);
        }

        return null;
    }
}
