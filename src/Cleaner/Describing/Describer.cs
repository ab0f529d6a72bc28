using Cleaner.Segmenting;

namespace Cleaner.Describing;

/// <summary>What is known about the article, field by field; runs when every block has its verdict, and changes none.</summary>
internal static class Describer
{
    public static Description Describe(Page page)
    {
        var evidence = Evidence.Of(page);
        if (!evidence.IsArticle)
        {
            // The title, date and publisher of a page without an article are the site's, not an article's.
            return new Description { Language = evidence.Language };
        }

        var images = ImagesField.Of(evidence);
        return new Description
        {
            Title = TitleField.Of(evidence),
            Source = SourceField.Of(evidence),
            Authors = AuthorField.Of(evidence),
            Editor = EditorField.Of(evidence),
            Published = PublishedField.Of(evidence),
            Modified = ModifiedField.Of(evidence),
            Summary = SummaryField.Of(evidence),
            Language = evidence.Language,
            Images = images.ConvertAll(placed => placed.Image),
            ImagePlaces = images.ConvertAll(placed => placed.Place),
        };
    }
}
