namespace Cleaner.Scoring.Features;

/// <summary>Totals over consecutive blocks.</summary>
internal readonly ref struct Stretch(ref readonly RunningTotals before, ref readonly RunningTotals after, int count)
{
    private readonly ref readonly RunningTotals _before = ref before;
    private readonly ref readonly RunningTotals _after = ref after;

    public int Count { get; } = count;

    public double Chars => _after.Chars - _before.Chars;

    public double LinkChars => _after.LinkChars - _before.LinkChars;

    public double Prose => _after.Prose - _before.Prose;

    public int Paragraphs => _after.Paragraphs - _before.Paragraphs;

    public int Tiny => _after.Tiny - _before.Tiny;

    public int Short => _after.Short - _before.Short;

    public int Headings => _after.Headings - _before.Headings;

    public int FullLinks => _after.FullLinks - _before.FullLinks;

    public int ProseBlocks => _after.ProseBlocks - _before.ProseBlocks;

    public int Sentences => _after.Sentences - _before.Sentences;

    public double LinkDensity => Fold.Share(LinkChars, Chars);

    public double ShortShare => Fold.Share(Short, Count);
}
