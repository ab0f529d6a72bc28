using Cleaner.Shingling;

namespace Cleaner.Evaluation.Twins;

/// <summary>Simplified characters to a traditional form: the library's table the other way round, the first form where there are several.</summary>
internal static class TraditionalChinese
{
    private static readonly Dictionary<char, char> Forms = Invert();

    public static string Of(string text) => string.Create(text.Length, text, static (into, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            into[i] = Forms.GetValueOrDefault(from[i], from[i]);
        }
    });

    private static Dictionary<char, char> Invert()
    {
        var forms = new Dictionary<char, char>();
        for (var c = '\u4e00'; c <= '\u9fff'; c++)
        {
            if (SimplifiedChinese.Of(c) is var simplified && simplified != c)
            {
                forms.TryAdd(simplified, c);
            }
        }

        return forms;
    }
}
