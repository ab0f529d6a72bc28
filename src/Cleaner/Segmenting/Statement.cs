namespace Cleaner.Segmenting;

/// <summary>An open element that states something about the page: an item property, an author, a time. Its text is known when it ends.</summary>
internal sealed class Statement(ElementAttributes attributes, (int Blocks, int Chars) start)
{
    /// <summary>The longest value kept, in characters: names, titles and abstracts fit; bodies need not.</summary>
    private const int LongestValue = 600;

    private readonly string? _property = attributes.ItemProp;
    private readonly string? _stated = attributes.Content ?? attributes.DateTime;
    private readonly string? _dateTime = attributes.DateTime;
    private readonly bool _isAuthor = attributes.IsAuthorLink;

    public void Complete(Declarations declared, BlockBuilder text, bool isTime, Container container)
    {
        var since = text.Since(start, LongestValue);
        if (isTime)
        {
            declared.Times.Add(new DeclaredTime(_dateTime, since, _property ?? "", container, start.Blocks));
        }

        if (_isAuthor)
        {
            declared.Authors.Add(new Declared("author", since, start.Blocks));
        }

        if (_property is not null)
        {
            declared.Properties.Add(new Declared(_property, _stated ?? since, start.Blocks));
        }
    }
}
