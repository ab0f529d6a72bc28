using Cleaner.Scoring.Features;

namespace Cleaner.Scoring.Trees;

/// <summary>Reads an ensemble as <see cref="TreeWriter"/> writes it.</summary>
internal static class TreeReader
{
    /// <param name="reader">Stands at the ensemble.</param>
    /// <param name="columns">The model's features, as columns of <see cref="FeatureTable"/>.</param>
    /// <exception cref="InvalidDataException">The bytes are no ensemble.</exception>
    public static TreeEnsemble Read(BinaryReader reader, ReadOnlySpan<int> columns)
    {
        var roots = new int[reader.ReadUInt16()];
        var nodes = new List<TreeEnsemble.Node>();
        var values = new List<float>();
        for (var tree = 0; tree < roots.Length; tree++)
        {
            roots[tree] = nodes.Count;
            var count = reader.ReadUInt16();
            for (var i = 0; i < count; i++)
            {
                var feature = reader.ReadUInt16();
                if (feature == TreeWriter.LeafMark)
                {
                    var self = (ushort)nodes.Count;
                    nodes.Add(new(float.PositiveInfinity, 0, self, self));
                }
                else
                {
                    nodes.Add(ReadSplit(reader, columns, feature, roots[tree], i, count));
                }

                values.Add(reader.ReadSingle());
            }
        }

        return new([.. nodes], [.. values], roots);
    }

    private static TreeEnsemble.Node ReadSplit(BinaryReader reader, ReadOnlySpan<int> columns, int feature, int root, int self, int count)
    {
        var threshold = reader.ReadSingle();
        int left = reader.ReadUInt16();
        int right = reader.ReadUInt16();
        if (feature >= columns.Length || left <= self || right <= self || left >= count || right >= count || root + count > ushort.MaxValue)
        {
            throw new InvalidDataException("The model's trees are damaged.");
        }

        return new(threshold, (ushort)columns[feature], (ushort)(root + left), (ushort)(root + right));
    }
}
