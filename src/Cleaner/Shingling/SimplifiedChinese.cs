namespace Cleaner.Shingling;

/// <summary>The simplified form of a traditional character, one to one; what depends on the phrase is left at its commonest form.</summary>
internal static partial class SimplifiedChinese
{
    private const char First = '\u3400';
    private const char Last = '\u9FFF';

    private static readonly char[] Map = BuildMap();

    public static char Of(char c) => c is >= First and <= Last ? Map[c - First] : c;

    private static char[] BuildMap()
    {
        var map = new char[Last - First + 1];
        for (var i = 0; i < map.Length; i++)
        {
            map[i] = (char)(First + i);
        }

        for (var i = 0; i < Pairs.Length; i += 2)
        {
            map[Pairs[i] - First] = Pairs[i + 1];
        }

        return map;
    }
}
