using System.Text;
using Spectre.Console;

namespace Cleaner.Cli;

/// <summary>The terminal as Spectre.Console draws on it: told by us whether it is one, since it is written to in UTF-8 past the runtime's console.</summary>
internal static class TerminalConsole
{
    /// <summary>What many tools agree on: set to anything, it asks for no colour.</summary>
    private static bool NoColor => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb" && !OperatingSystem.IsWindows();

    /// <summary>Whether colour on standard output would be seen and is wanted.</summary>
    public static bool ShowsColor => !Console.IsOutputRedirected && !NoColor && !IsDumb;

    public static IAnsiConsole OnStandardError() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = IsDumb ? AnsiSupport.No : AnsiSupport.Yes,
        ColorSystem = NoColor || IsDumb ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
        Interactive = InteractionSupport.Yes,
        Out = new Terminal(Notes.Writer),
    });

    private sealed class Terminal(TextWriter writer) : IAnsiConsoleOutput
    {
        private const int UsualWidth = 80;
        private const int UsualHeight = 24;

        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => Size(static () => Console.WindowWidth, UsualWidth);

        public int Height => Size(static () => Console.WindowHeight, UsualHeight);

        public void SetEncoding(Encoding encoding)
        {
            // Always UTF-8.
        }

        private static int Size(Func<int> size, int usual)
        {
            try
            {
                return size() is > 0 and var given ? given : usual;
            }
            catch (Exception unknown) when (unknown is IOException or PlatformNotSupportedException)
            {
                return usual;
            }
        }
    }
}
