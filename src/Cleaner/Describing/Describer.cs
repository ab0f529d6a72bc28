using Cleaner.Segmenting;

namespace Cleaner.Describing;

/// <summary>What is known about the article.</summary>
internal static class Describer
{
    public static Description Describe(Page page) => new() { Title = page.TitleBlock?.Text ?? page.Declared.Title };
}
