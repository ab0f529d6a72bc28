using System.CommandLine;
using Cleaner.Evaluation.Commands;
using Cleaner.Evaluation.Dedup;
using Cleaner.Evaluation.Dumps;
using Cleaner.Evaluation.Naming;
using Cleaner.Evaluation.Training;
using Cleaner.Evaluation.Twins;

var root = new RootCommand("Measures Cleaner and its peers on pages with known articles.")
{
    AllCommand.Create(),
    ExtractionCommand.Create(),
    MetadataCommand.Create(),
    WorstCommand.Create(),
    TrainCommand.Create(),
    DedupCommand.Create(),
    DedupCommand.CreateChild(),
    SecondOpinionCommand.Create(),
    NamingCommand.Create(),
    DumpsCommand.Create(),
    TwinsCommand.Create(),
};

try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"error: {error.Message}");
    return 1;
}
