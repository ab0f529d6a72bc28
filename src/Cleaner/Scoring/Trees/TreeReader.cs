using Cleaner.Scoring.Features;

namespace Cleaner.Scoring.Trees;

/// <summary>Reads an ensemble as <see cref="TreeWriter"/> writes it.</summary>
internal static class TreeReader
{
    /// <param name="reader">Stands at the ensemble.</param>
    /// <param name="columns">The model's features, as columns of <see cref="FeatureTable"/>.</param>
    /// <param name="width">How many of the table's columns the ensemble may ask for.</param>
    /// <exception cref="InvalidDataException">The bytes are no ensemble.</exception>
    public static TreeEnsemble Read(BinaryReader reader, ReadOnlySpan<int> columns, int width)
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
                    nodes.Add(ReadSplit(reader, feature < columns.Length && columns[feature] < width ? columns[feature] : throw Damaged(), roots[tree], i, count));
                }

                values.Add(reader.ReadSingle());
            }
        }

        return new([.. nodes], [.. values], roots);
    }

    private static TreeEnsemble.Node ReadSplit(BinaryReader reader, int column, int root, int self, int count)
    {
        var threshold = reader.ReadSingle();
        int left = reader.ReadUInt16();
        int right = reader.ReadUInt16();
        if (left <= self || right <= self || left >= count || right >= count || root + count > ushort.MaxValue)
        {
            throw Damaged();
        }

        return new(threshold, (ushort)column, (ushort)(root + left), (ushort)(root + right));
    }

    private static InvalidDataException Damaged() => new("The model's trees are damaged.");
}
