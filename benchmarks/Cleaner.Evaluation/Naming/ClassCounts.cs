namespace Cleaner.Evaluation.Naming;

/// <summary>Right, wrong and missed blocks by class (a reason or a category).</summary>
internal sealed class ClassCounts<T>
    where T : struct, Enum
{
    private readonly SortedDictionary<T, Counts> _classes = [];

    /// <summary>Counts a block; null where it is of no class.</summary>
    public void Add(T? wanted, T? found)
    {
        if (wanted is { } gold)
        {
            _classes[gold] = Of(gold) is var counts && EqualityComparer<T?>.Default.Equals(wanted, found) ? counts with { Right = counts.Right + 1 } : counts with { Missed = counts.Missed + 1 };
        }

        if (found is { } named && !EqualityComparer<T?>.Default.Equals(wanted, found))
        {
            _classes[named] = Of(named) is var counts ? counts with { Wrong = counts.Wrong + 1 } : default;
        }
    }

    /// <summary>Every class that was wanted or found, in the enumeration's order.</summary>
    public IEnumerable<KeyValuePair<T, Counts>> Classes => _classes;

    /// <summary>How many classes were wanted.</summary>
    public int Wanted => _classes.Values.Count(counts => counts.Right + counts.Missed > 0);

    /// <summary>Mean F1 over the classes that were wanted; 0 where none was.</summary>
    public double MacroF1 => _classes.Values.Where(counts => counts.Right + counts.Missed > 0).Select(counts => counts.F1).DefaultIfEmpty(0).Average();

    /// <summary>F1 over all blocks of any class.</summary>
    public double MicroF1 => new Counts(_classes.Values.Sum(counts => counts.Right), _classes.Values.Sum(counts => counts.Wrong), _classes.Values.Sum(counts => counts.Missed)).F1;

    public Counts Of(T name) => _classes.GetValueOrDefault(name);
}

/// <summary>Blocks of a class that were named so, blocks that were named so and are not, blocks that were not named so and are.</summary>
internal readonly record struct Counts(int Right, int Wrong, int Missed)
{
    public double Precision => Share(Right, Right + Wrong);

    public double Recall => Share(Right, Right + Missed);

    public double F1 => Share(2 * Right, (2 * Right) + Wrong + Missed);

    private static double Share(int part, int all) => all == 0 ? 0 : (double)part / all;
}
