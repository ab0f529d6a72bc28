using System.Runtime.InteropServices;

namespace Cleaner.NearDuplicates;

/// <summary>An earlier document that may match: its entry, and how many sampled hashes led to it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(int Document, DocumentEntry Entry, int Hits);

/// <summary>What the postings say of one text: its candidates, and those of its sampled hashes that are template text, ascending.</summary>
internal sealed record CandidateList(List<Candidate> Candidates, List<ulong> Full);
