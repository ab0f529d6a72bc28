using System.Runtime.InteropServices;

namespace Cleaner.NearDuplicates;

/// <summary>
/// Where an index keeps its documents, the postings of their hashes and the matches found among them. Called by one thread at a time;
/// documents are numbered in the order they came.
/// </summary>
public interface IPostingStore : IDisposable
{
    /// <summary>What the hashes were made with, as the index that first used the store wrote it; null in a new store.</summary>
    string? Format { get; set; }

    /// <summary>Documents held.</summary>
    int Count { get; }

    /// <summary>The number the next document gets; numbers are never given twice.</summary>
    int NextDocument { get; }

    /// <summary>Bytes of postings and document entries.</summary>
    long Bytes { get; }

    /// <summary>Finds the number of a document by its id.</summary>
    bool TryFind(string id, out int document);

    /// <summary>Reads a document's entry; false where it was never there or has been removed.</summary>
    bool TryRead(int document, out DocumentEntry entry);

    /// <summary>The id of a document that is held.</summary>
    string IdOf(int document);

    /// <summary>
    /// Appends, for each hash of a batch, the documents that hold it, at most <paramref name="limit"/> a hash: which, where there are more, is
    /// left to the store. A store may confuse one pair of hashes in 2³².
    /// </summary>
    void Find(ReadOnlySpan<ulong> hashes, int limit, IList<Posting> into);

    /// <summary>Adds a batch and the matches found for it, all or nothing.</summary>
    /// <exception cref="IOException">The store cannot be written; nothing of the batch is stored.</exception>
    void Add(IReadOnlyList<NewDocument> documents, IReadOnlyList<StoredMatch> matches);

    /// <summary>Removes a document; false where it is not held.</summary>
    bool Remove(int document);

    /// <summary>Removes all periods before the one given; returns how many documents went.</summary>
    int RemoveBefore(int period);

    /// <summary>The numbers of the documents held, ascending.</summary>
    IEnumerable<int> Documents();

    /// <summary>The matches between documents held, in the order they were added.</summary>
    IEnumerable<StoredMatch> Matches();

    /// <summary>For each hash that at least <paramref name="limit"/> documents hold, those documents.</summary>
    IEnumerable<IReadOnlyList<int>> Full(int limit);
}

/// <summary>One document that holds a hash, the hash by its place in the batch asked for.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Posting(int Hash, int Document);

/// <summary>A document to be stored under <paramref name="Document"/>, and the hashes it is to be found by.</summary>
public sealed record NewDocument(int Document, string Id, DocumentEntry Entry, ReadOnlyMemory<ulong> Hashes);

/// <summary>What an index remembers of a document besides its postings.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DocumentEntry
{
    /// <summary>The period it belongs to.</summary>
    public required int Period { get; init; }

    /// <summary>Digest of the folded text, see <see cref="Fingerprint.Digest"/>.</summary>
    public required UInt128 Digest { get; init; }

    /// <summary>Bound of the sample, see <see cref="Fingerprint.Bound"/>.</summary>
    public required ulong Bound { get; init; }

    /// <summary>Length of the sample.</summary>
    public required int SampleCount { get; init; }

    /// <summary>How many of the sample have postings: all but those that were template text when the document came.</summary>
    public required int PostedCount { get; init; }

    /// <summary>Characters of the text.</summary>
    public required int Length { get; init; }

    /// <summary>When the article was published, if known.</summary>
    public DateTime? Published { get; init; }

    /// <summary>How much its source is trusted, lower is better.</summary>
    public int SourceRank { get; init; }
}

/// <summary>A match as stored: of document <paramref name="A"/>, which came later, with <paramref name="B"/>.</summary>
/// <param name="A">The later document.</param>
/// <param name="B">The earlier document.</param>
/// <param name="ContainmentA">Share of A's shingles that stand in B.</param>
/// <param name="ContainmentB">Share of B's shingles that stand in A.</param>
/// <param name="Estimated">Whether the containments are estimates.</param>
/// <param name="SharedSample">Sampled hashes that led from the one to the other; 0 for equal digests.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct StoredMatch(int A, int B, double ContainmentA, double ContainmentB, bool Estimated, int SharedSample);
