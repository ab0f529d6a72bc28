using System.Buffers;

namespace Cleaner.Scoring.Features;

/// <summary>Compares blocks with the titles, descriptions and article text that the page declares, and finds the title block.</summary>
internal static class HeadlineScan
{
    /// <summary>Headlines are shorter than this many tokens.</summary>
    private const int HeadlineTokens = 60;

    /// <summary>Below this likeness to every declared title no block is the headline, unless it is an h1.</summary>
    private const double LeastSimilarity = 0.4;

    private const int LeastArticleBody = 200, LeastDescription = 30, MostShingledChars = 200_000;

    public static void Scan(PageFacts page)
    {
        var declared = page.Page.Declared;
        string?[] titles = [declared.Title, declared.MetaValue("og:title"), FromJson(page, "headline", 4)];
        Compare(page, titles);
        ShareOf(page, [declared.MetaValue("description"), declared.MetaValue("og:description")], 3, LeastDescription, articleBody: false);
        var body = FromJson(page, "articleBody", LeastArticleBody);
        page.ArticleBodyLength = body is null ? -1 : Fold.Share(body.Length, page.Whole.Chars);
        ShareOf(page, [body], 4, LeastArticleBody, articleBody: true);
        ChooseTitle(page);
    }

    private static string? FromJson(PageFacts page, string key, int least)
    {
        foreach (var json in page.Page.Declared.JsonLd)
        {
            if (JsonText.Find(json, key, least) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static void Compare(PageFacts page, string?[] titles)
    {
        using var seen = new HashTable(titles.Sum(title => title?.Length ?? 0));
        Span<int> sizes = stackalloc int[titles.Length];
        var any = false;
        for (var t = 0; t < titles.Length; t++)
        {
            if (string.IsNullOrWhiteSpace(titles[t]))
            {
                continue;
            }

            var tokens = Tokenise(titles[t]!, out var count);
            for (var i = 0; i < count; i++)
            {
                ref var masks = ref seen.Add(tokens[i], out _).First;
                sizes[t] += (masks >> t & 1) == 0 ? 1 : 0;
                masks |= 1 << t;
            }

            any |= count > 0;
            ArrayPool<ulong>.Shared.Return(tokens);
        }

        if (!any)
        {
            return;
        }

        Span<int> hits = stackalloc int[titles.Length];
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page.Blocks[i];
            if (block.Tokens is 0 or >= HeadlineTokens)
            {
                continue;
            }

            hits.Clear();
            foreach (var token in page.Tokens.AsSpan(block.TokenStart, block.Tokens))
            {
                if (seen.Find(token) is >= 0 and var slot)
                {
                    for (var t = 0; t < hits.Length; t++)
                    {
                        hits[t] += seen[slot].First >> t & 1;
                    }
                }
            }

            for (var t = 0; t < hits.Length; t++)
            {
                if (sizes[t] > 0)
                {
                    var likeness = ((double)Math.Min(hits[t], block.Tokens) / block.Tokens + (double)Math.Min(hits[t], sizes[t]) / sizes[t]) / 2;
                    page.Places[i].TitleSimilarity = Math.Max(page.Places[i].TitleSimilarity, likeness);
                }
            }
        }
    }

    /// <summary>Per block, the share of its n-grams of tokens that occur in the declared texts; -2 where nothing is declared.</summary>
    private static void ShareOf(PageFacts page, string?[] texts, int n, int least, bool articleBody)
    {
        var length = texts.Sum(t => t is null || t.Length < least ? 0 : Math.Min(t.Length, MostShingledChars));
        if (length == 0)
        {
            for (var i = 0; i < page.Count; i++)
            {
                Set(page, i, articleBody, articleBody ? -2 : 0);
            }

            return;
        }

        using var grams = new HashTable(length);
        foreach (var text in texts)
        {
            if (text is null || text.Length < least)
            {
                continue;
            }

            var tokens = Tokenise(text.Length > MostShingledChars ? text[..MostShingledChars] : text, out var count);
            for (var i = 0; i + n <= count; i++)
            {
                grams.Add(Shingle(tokens.AsSpan(i, n)), out _);
            }

            ArrayPool<ulong>.Shared.Return(tokens);
        }

        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page.Blocks[i];
            var found = 0;
            for (var t = 0; t + n <= block.Tokens; t++)
            {
                found += grams.Find(Shingle(page.Tokens.AsSpan(block.TokenStart + t, n))) >= 0 ? 1 : 0;
            }

            Set(page, i, articleBody, block.Tokens < n ? -1 : (double)found / (block.Tokens - n + 1));
        }
    }

    private static void Set(PageFacts page, int block, bool articleBody, double share)
    {
        if (articleBody)
        {
            page.Places[block].ArticleBodyShare = share;
        }
        else
        {
            page.Places[block].DescriptionShare = share;
        }
    }

    private static ulong Shingle(ReadOnlySpan<ulong> tokens)
    {
        var hash = 11UL;
        foreach (var token in tokens)
        {
            hash = Fold.Mix(hash, token);
        }

        return hash;
    }

    /// <summary>The token hashes of a text, in a rented array that the caller returns.</summary>
    public static ulong[] Tokenise(string text, out int count)
    {
        var lower = ArrayPool<char>.Shared.Rent(text.Length);
        var tokens = ArrayPool<ulong>.Shared.Rent(text.Length + 1);
        var facts = default(BlockFacts);
        count = 0;
        TextScan.Tokenise(text, lower, tokens, ref count, ref facts);
        ArrayPool<char>.Shared.Return(lower);
        return tokens;
    }

    private static void ChooseTitle(PageFacts page)
    {
        var best = double.NegativeInfinity;
        var firstHeading = -1;
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page.Blocks[i];
            var first = block.TagCode == 3;
            firstHeading = first && firstHeading < 0 ? i : firstHeading;
            var likeness = page.Places[i].TitleSimilarity;
            if (likeness < LeastSimilarity)
            {
                continue;
            }

            var score = likeness + (first ? 0.25 : 0) + (block.IsHeading ? 0.1 : 0) - 0.05 * i / page.Count;
            if (score > best)
            {
                best = score;
                page.Title = i;
            }
        }

        page.FirstLevelHeadings = firstHeading;
        page.Title = page.Title < 0 ? firstHeading : page.Title;
        var last = firstHeading;
        for (var i = 0; i < page.Count; i++)
        {
            last = page.Blocks[i].TagCode == 3 ? i : last;
            page.Places[i].ToFirstLevelHeading = firstHeading < 0 ? -300 : i - last;
        }

        ShareAncestors(page);
    }

    /// <summary>For every container the deepest one that holds both it and the title block.</summary>
    private static void ShareAncestors(PageFacts page)
    {
        for (var i = 0; i < page.Page.Containers.Count; i++)
        {
            ref var facts = ref page.Containers[i];
            var holdsTitle = page.Title >= facts.First && page.Title < facts.End;
            facts.TitleAncestor = facts.Parent < 0 || holdsTitle ? i : page.Containers[facts.Parent].TitleAncestor;
        }
    }
}
