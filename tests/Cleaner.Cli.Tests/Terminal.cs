namespace Cleaner.Cli.Tests;

/// <summary>The built tool on a terminal, which script(1) makes; what it shows on both of its outputs.</summary>
internal static class Terminal
{
    private const string Script = "/usr/bin/script";

    public static bool IsAbsent => !OperatingSystem.IsLinux() || !File.Exists(Script);

    public static string Run(string folder, string arguments, params (string Name, string Value)[] variables)
    {
        var start = new ToolStart { Folder = folder, Executable = Script, Environment = { ["TERM"] = "xterm-256color", ["NO_COLOR"] = "" } };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return CleanTool.Run(start, "-qec", $"dotnet exec '{Path.Join(AppContext.BaseDirectory, "clean.dll")}' {arguments}", "/dev/null").Output;
    }
}
