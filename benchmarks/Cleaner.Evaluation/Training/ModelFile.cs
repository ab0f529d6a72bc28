using System.Globalization;
using System.Text;
using Cleaner.Scoring;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Nets;
using Cleaner.Scoring.Trees;
using Cleaner.Segmenting.Seams;

namespace Cleaner.Evaluation.Training;

/// <summary>Writes a model as <see cref="ArticleModel.Read"/> reads it.</summary>
internal static class ModelFile
{
    /// <param name="path">The file.</param>
    /// <param name="about">Lines of the header that say where the model comes from.</param>
    /// <param name="html">The stages for pages with markup.</param>
    /// <param name="text">The stages for flattened text.</param>
    /// <param name="seams">Where blocks meet in text that is run together.</param>
    /// <param name="confidence">The curve of confidence.</param>
    public static void Write(string path, IEnumerable<string> about, BlockModel html, BlockModel text, SeamModel seams, ConfidenceCurve confidence)
    {
        TreeEnsemble[] ensembles = [html.First, html.Second, text.First, text.Second];
        var used = new SortedSet<int>();
        foreach (var ensemble in ensembles)
        {
            for (var node = 0; node < ensemble.Nodes.Length; node++)
            {
                if (ensemble.Nodes[node].Left != node)
                {
                    used.Add(ensemble.Nodes[node].Feature);
                }
            }
        }

        used.UnionWith(html.Nets.Scale.Columns);
        used.UnionWith(text.Nets.Scale.Columns);
        var header = new StringBuilder(ArticleModel.Magic).Append('\n');
        foreach (var line in about)
        {
            header.Append(line).Append('\n');
        }

        header.Append(CultureInfo.InvariantCulture, $"offset-html: {html.Offset:0.##}\noffset-text: {text.Offset:0.##}\nconfidence: {confidence}\n");
        header.Append("features: ").AppendJoin(' ', used.Select(column => FeatureTable.All[column].Name)).Append("\n\n");

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(Encoding.UTF8.GetBytes(header.ToString()));
        var numbers = used.Select((column, number) => (column, number)).ToDictionary(pair => pair.column, pair => pair.number);
        foreach (var model in (ReadOnlySpan<BlockModel>)[html, text])
        {
            TreeWriter.Write(writer, model.First, numbers);
            TreeWriter.Write(writer, model.Second, numbers);
            NetFormat.Write(writer, model.Nets, numbers);
            model.Vocabulary.Write(writer);
        }

        SeamFormat.Write(writer, seams);
    }
}
