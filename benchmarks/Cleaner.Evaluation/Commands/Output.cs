using System.Text;

namespace Cleaner.Evaluation.Commands;

/// <summary>Where a command's tables go.</summary>
internal static class Output
{
    /// <summary>UTF-8 without a mark; folders are made as needed.</summary>
    public static void Save(FileInfo file, string text)
    {
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Console.Error.WriteLine($"written: {Path.GetRelativePath(Environment.CurrentDirectory, file.FullName)}");
    }
}
