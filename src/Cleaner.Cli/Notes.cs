using System.Text;

namespace Cleaner.Cli;

/// <summary>Standard error: one line a note, in UTF-8 whatever the locale.</summary>
internal static class Notes
{
    private static readonly StreamWriter s_error = new(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };

    public static void Write(string note) => s_error.WriteLine($"clean: {OneLine(note)}");

    /// <summary>Writes text as it is, for a line that is written over.</summary>
    public static void WriteRaw(string text) => s_error.Write(text);

    /// <summary>What went wrong, in words for the person at the terminal.</summary>
    public static string Describe(Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        PageLimitException or IOException => OneLine(problem.Message),
        OutOfMemoryException => "not enough memory",
        _ => OneLine($"internal error: {problem.GetType().Name}: {problem.Message}"),
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
