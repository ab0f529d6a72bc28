namespace Cleaner.NearDuplicates;

/// <summary>The indexed texts, for matches to be verified against. Reading is safe from many threads at once.</summary>
public interface ITextStore : IDisposable
{
    /// <summary>Bytes the stored texts take.</summary>
    long Bytes { get; }

    /// <summary>Stores a batch; a text stored under the same number is replaced.</summary>
    /// <exception cref="IOException">The store cannot be written; nothing of the batch is stored.</exception>
    void Add(IReadOnlyList<StoredText> texts);

    /// <summary>The text; null where there is none of that number.</summary>
    string? Find(int document);

    /// <summary>Forgets a text, if it is there.</summary>
    void Remove(int document);

    /// <summary>Forgets the texts of all periods before the one given.</summary>
    void RemoveBefore(int period);
}

/// <summary>A text under the number its index gave it.</summary>
public sealed record StoredText(int Document, int Period, string Text);
