namespace Cleaner.Lines.Labels;

/// <summary>Channels that say where news comes from, not what it is of: they yield to a second one (国际军事 lists military stories, /local/sport/ sports).</summary>
internal static class Broad
{
    /// <summary>Takes a channel in, unless one is known that says more.</summary>
    public static void Take(Category category, ref Category? found)
    {
        found = found is null || (Is(found.Value) && !Is(category)) ? category : found;
    }

    /// <summary>Takes a channel in that stands deeper than the one known: it says more, unless it is broad and that one is not.</summary>
    public static void TakeDeeper(Category category, ref Category? found)
    {
        found = found is null || Is(found.Value) || !Is(category) ? category : found;
    }

    public static bool Is(Category category) => category is Category.World or Category.China or Category.Local or Category.Society;
}
