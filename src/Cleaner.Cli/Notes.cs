using System.Text;
using Spectre.Console;

namespace Cleaner.Cli;

/// <summary>Standard error: one line a note, in UTF-8 whatever the locale.</summary>
internal static class Notes
{
    private const string ShowCursor = "\e[?25h";

    private static IAnsiConsole? s_live;

    /// <summary>Standard error itself.</summary>
    public static TextWriter Writer { get; } = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" });

    /// <summary>The console that shows progress just now, above which notes must go; null where none does.</summary>
    public static void Share(IAnsiConsole? live) => Volatile.Write(ref s_live, live);

    public static void Write(string note)
    {
        var line = $"clean: {OneLine(note)}";
        if (Volatile.Read(ref s_live) is { } live)
        {
            live.WriteLine(line);
        }
        else
        {
            Writer.WriteLine(line);
        }
    }

    /// <summary>Leaves the terminal as it was found, before the process is ended.</summary>
    public static void ReleaseTerminal()
    {
        if (Volatile.Read(ref s_live) is not null)
        {
            Writer.Write($"{ShowCursor}\n");
        }
    }

    /// <summary>What went wrong, in words for the person at the terminal.</summary>
    public static string Describe(Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        PageLimitException or IOException or InvalidDataException => OneLine(problem.Message),
        OutOfMemoryException => "not enough memory",
        _ => OneLine($"internal error: {problem.GetType().Name}: {problem.Message}"),
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
