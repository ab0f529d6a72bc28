namespace Cleaner.Evaluation.Twins;

/// <summary>Where sentences end.</summary>
internal static class Sentences
{
    /// <summary>The index behind the first sentence's full stop from a place on; −1 where none ends before the text does.</summary>
    public static int EndFrom(string text, int start)
    {
        for (var i = start; i + 2 < text.Length; i++)
        {
            if (text[i] == '。' || (text[i] == '.' && text[i + 1] == ' '))
            {
                return i + 1;
            }
        }

        return -1;
    }
}
