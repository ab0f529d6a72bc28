using Cleaner.Scoring.Trees;
using Cleaner.Scoring.Words;

namespace Cleaner.Segmenting.Seams;

/// <summary>Seams in a model file: the words' weights, then both stages' trees; columns are written as their places in <see cref="SeamFeatures"/>.</summary>
internal static class SeamFormat
{
    private static readonly int[] Columns = [.. Enumerable.Range(0, SeamFeatures.Width)];

    public static SeamModel Read(BinaryReader reader) =>
        new(WordWeights.Read(reader), TreeReader.Read(reader, Columns, SeamFeatures.First.Length), TreeReader.Read(reader, Columns, SeamFeatures.Width));

    public static void Write(BinaryWriter writer, SeamModel seams)
    {
        var numbers = Columns.ToDictionary(column => column);
        seams.Weights.Write(writer);
        TreeWriter.Write(writer, seams.First, numbers);
        TreeWriter.Write(writer, seams.Second, numbers);
    }
}
