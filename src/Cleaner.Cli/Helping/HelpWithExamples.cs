using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Cleaner.Cli.Helping;

/// <summary>The parser's own help, and below it the command's examples.</summary>
internal sealed class HelpWithExamples(IReadOnlyList<Example> examples, HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    /// <summary>The option that shows it.</summary>
    public static HelpOption For(Command command)
    {
        var option = new HelpOption();
        if (command is CommandWithExamples { Examples: { Count: > 0 } examples })
        {
            option.Action = new HelpWithExamples(examples, (HelpAction)option.Action!);
        }

        return option;
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        var width = examples.Max(static example => example.Line.Length);
        foreach (var example in examples)
        {
            output.WriteLine($"  {example.Line.PadRight(width)}  {example.Says}");
        }

        output.WriteLine();
        return code;
    }
}
