namespace Cleaner.Scoring.Trees;

/// <summary>
/// Writes an ensemble: trees (u16), then per tree its nodes (u16), per node the feature (u16; <see cref="LeafMark"/> for a leaf), for
/// a split its threshold (f32), left and right child counted from the tree's root (u16), and the value (f32). Little-endian.
/// </summary>
internal static class TreeWriter
{
    public const ushort LeafMark = ushort.MaxValue;

    /// <param name="writer">Receives the bytes.</param>
    /// <param name="trees">The ensemble.</param>
    /// <param name="features">For every column its number in the model's list of features.</param>
    public static void Write(BinaryWriter writer, TreeEnsemble trees, IReadOnlyDictionary<int, int> features)
    {
        writer.Write((ushort)trees.Roots.Length);
        for (var tree = 0; tree < trees.Roots.Length; tree++)
        {
            var root = trees.Roots[tree];
            var end = tree + 1 < trees.Roots.Length ? trees.Roots[tree + 1] : trees.Nodes.Length;
            writer.Write((ushort)(end - root));
            for (var node = root; node < end; node++)
            {
                var split = trees.Nodes[node];
                if (split.Left == node)
                {
                    writer.Write(LeafMark);
                }
                else
                {
                    writer.Write((ushort)features[split.Feature]);
                    writer.Write(split.Threshold);
                    writer.Write((ushort)(split.Left - root));
                    writer.Write((ushort)(split.Right - root));
                }

                writer.Write(trees.Values[node]);
            }
        }
    }
}
