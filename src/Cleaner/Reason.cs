namespace Cleaner;

/// <summary>Why a block was kept or dropped. <see cref="Body"/> is the only reason to keep one.</summary>
public enum Reason
{
    /// <summary>Part of the article: its paragraphs, sub-headings, lists, tables, quotes and embedded posts.</summary>
    Body,

    /// <summary>The article's headline, which the result carries as <see cref="CleanResult.Title"/>.</summary>
    Title,

    /// <summary>Author, source, date and editor lines.</summary>
    Byline,

    /// <summary>A deck, teaser or abstract that stands apart from the body.</summary>
    Summary,

    /// <summary>The caption or credit of a picture, video or chart.</summary>
    Caption,

    /// <summary>A second copy of a block that the page also prints elsewhere.</summary>
    Duplicate,

    /// <summary>A different article on the same page.</summary>
    OtherArticle,

    /// <summary>A list of other stories: channel lists, rankings, recommendations, galleries.</summary>
    Widget,

    /// <summary>Menus, breadcrumbs, page numbers, links back to the top.</summary>
    Navigation,

    /// <summary>Share and follow bars, QR codes, app downloads.</summary>
    Share,

    /// <summary>Readers' comments and the form to write one.</summary>
    Comments,

    /// <summary>Advertising, newsletter and subscription boxes.</summary>
    Advert,

    /// <summary>Copyright, disclaimers, licences, imprint.</summary>
    Legal,

    /// <summary>Text that the site's template says it repeats on its pages.</summary>
    Template,

    /// <summary>Does not read like part of the article, and nothing more is known of it.</summary>
    LowScore,
}
