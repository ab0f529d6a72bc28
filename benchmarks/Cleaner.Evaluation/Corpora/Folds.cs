using System.IO.Hashing;
using System.Text;

namespace Cleaner.Evaluation.Corpora;

/// <summary>
/// Which pages are held out together. The fold depends on the site's name alone, so it never changes with the order, number or
/// choice of pages, and no site is both learned from and judged on.
/// </summary>
internal static class Folds
{
    public const int Count = 5;

    /// <summary>The fold of a site: XxHash3 of its UTF-8 name, modulo <see cref="Count"/>.</summary>
    public static int Of(string site) => (int)(XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(site)) % Count);

    /// <summary>Something for each fold, made side by side: whatever trains on one thread makes the same.</summary>
    public static T[] Each<T>(Func<int, T> make)
    {
        var all = new T[Count];
        Parallel.For(0, Count, fold => all[fold] = make(fold));
        return all;
    }
}
