using Cleaner.Scoring.Features;

namespace Cleaner.Scoring.Nets;

/// <summary>
/// Nets in a model file: how many inputs there are (u16), of each its feature (u16), factor and shift (f32), then how many nets (u8) and of each its
/// parameters (f16). Little-endian.
/// </summary>
internal static class NetFormat
{
    /// <param name="reader">Stands at the nets.</param>
    /// <param name="columns">The model's features, as columns of <see cref="FeatureTable"/>.</param>
    /// <exception cref="InvalidDataException">The bytes are no nets.</exception>
    public static NetEnsemble Read(BinaryReader reader, ReadOnlySpan<int> columns)
    {
        var count = reader.ReadUInt16();
        var scale = new InputScale(new int[count], new float[count], new float[count]);
        for (var i = 0; i < count; i++)
        {
            var feature = reader.ReadUInt16();
            scale.Columns[i] = feature < columns.Length && columns[feature] < FeatureTable.FirstStage ? columns[feature] : throw Damaged();
            scale.Factors[i] = Finite(reader.ReadSingle());
            scale.Shifts[i] = Finite(reader.ReadSingle());
        }

        var nets = new float[reader.ReadByte()][];
        if (nets.Length == 0)
        {
            throw new InvalidDataException("The model has no nets.");
        }

        for (var i = 0; i < nets.Length; i++)
        {
            nets[i] = new float[new NetShape(count).Count];
            foreach (ref var weight in nets[i].AsSpan())
            {
                weight = Finite((float)reader.ReadHalf());
            }
        }

        return new(scale, nets);
    }

    /// <param name="writer">Receives the bytes.</param>
    /// <param name="nets">The nets, of parameters that <see cref="Round"/> has rounded.</param>
    /// <param name="features">For every column its number in the model's list of features.</param>
    /// <exception cref="ArgumentException">A parameter is no number: the training went astray.</exception>
    public static void Write(BinaryWriter writer, NetEnsemble nets, IReadOnlyDictionary<int, int> features)
    {
        var scale = nets.Scale;
        writer.Write((ushort)scale.Count);
        for (var i = 0; i < scale.Count; i++)
        {
            writer.Write((ushort)features[scale.Columns[i]]);
            writer.Write(scale.Factors[i]);
            writer.Write(scale.Shifts[i]);
        }

        writer.Write((byte)nets.Nets.Length);
        foreach (var net in nets.Nets)
        {
            foreach (var weight in net.Weights)
            {
                writer.Write(float.IsFinite(weight) ? (Half)weight : throw new ArgumentException("A net's parameter is no number.", nameof(nets)));
            }
        }
    }

    private static float Finite(float number) => float.IsFinite(number) ? number : throw Damaged();

    private static InvalidDataException Damaged() => new("The model's nets are damaged.");

    /// <summary>Makes parameters what a file holds of them, so that a net is the same before and after.</summary>
    public static void Round(Span<float> weights)
    {
        foreach (ref var weight in weights)
        {
            weight = (float)(Half)weight;
        }
    }
}
