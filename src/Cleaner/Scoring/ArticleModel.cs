using System.Globalization;
using System.Text;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Nets;
using Cleaner.Scoring.Trees;
using Cleaner.Scoring.Words;
using Cleaner.Segmenting.Seams;

namespace Cleaner.Scoring;

/// <summary>A trained model: one set of trees and nets for HTML, one for flattened text. Immutable.</summary>
/// <param name="Header">What it was trained on and how it did, as text.</param>
/// <param name="Html">For pages with markup.</param>
/// <param name="Text">For pages of lines alone.</param>
/// <param name="Seams">For the lines of text that hold many blocks.</param>
/// <param name="Calibration">From the scores' margins to confidence.</param>
internal sealed record ArticleModel(string Header, BlockModel Html, BlockModel Text, SeamModel Seams, ConfidenceCurve Calibration)
{
    /// <summary>First line of a model file; the number changes with its layout and with the meaning of features.</summary>
    public const string Magic = "cleaner article model 5";

    private const string ResourceName = "Cleaner.Scoring.article.model";

    /// <summary>The model that comes with the library; read once.</summary>
    public static ArticleModel Default => Embedded.Model;

    /// <summary>Reads a model: a text header, an empty line, then trees, nets and words, and the seams.</summary>
    /// <exception cref="InvalidDataException">It is no model of this version, or is damaged.</exception>
    public static ArticleModel Read(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("\n\n"u8);
        var header = end < 0 ? "" : Encoding.UTF8.GetString(bytes[..(end + 1)]);
        if (!header.StartsWith(Magic + "\n", StringComparison.Ordinal))
        {
            throw new InvalidDataException($"The model does not begin with \"{Magic}\".");
        }

        using var reader = new BinaryReader(new MemoryStream(bytes[(end + 2)..].ToArray()));
        var columns = Columns(Field(header, "features"));
        try
        {
            return new(
                header,
                Stages(reader, columns, Number(header, "offset-html")),
                Stages(reader, columns, Number(header, "offset-text")),
                SeamFormat.Read(reader),
                ConfidenceCurve.Parse(Field(header, "confidence")));
        }
        catch (EndOfStreamException broken)
        {
            throw new InvalidDataException("The model ends too early.", broken);
        }
    }

    private static BlockModel Stages(BinaryReader reader, int[] columns, double offset) =>
        new(TreeReader.Read(reader, columns, FeatureTable.FirstStage), TreeReader.Read(reader, columns, FeatureTable.All.Length), NetFormat.Read(reader, columns), Vocabulary.Read(reader), offset);

    private static int[] Columns(string names)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < FeatureTable.All.Length; i++)
        {
            known.Add(FeatureTable.All[i].Name, i);
        }

        return [.. names.Split(' ').Select(name => known.TryGetValue(name, out var column)
            ? column
            : throw new InvalidDataException($"The model asks for a feature \"{name}\" that this version does not have."))];
    }

    private static double Number(string header, string field) => double.Parse(Field(header, field), CultureInfo.InvariantCulture);

    private static string Field(string header, string field)
    {
        foreach (var line in header.Split('\n'))
        {
            if (line.StartsWith(field + ": ", StringComparison.Ordinal))
            {
                return line[(field.Length + 2)..];
            }
        }

        throw new InvalidDataException($"The model's header has no line \"{field}\".");
    }

    private static class Embedded
    {
        public static readonly ArticleModel Model = Load();

        private static ArticleModel Load()
        {
            using var stream = typeof(ArticleModel).Assembly.GetManifestResourceStream(ResourceName)
                ?? throw new InvalidDataException($"The library lacks its resource {ResourceName}.");
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return Read(bytes);
        }
    }
}
