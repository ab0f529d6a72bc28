using AngleSharp.Html.Construction;

namespace Cleaner.Parsing;

/// <summary>A script, which is never run.</summary>
internal sealed class ScriptElement(Tag tag) : PageElement(tag), IConstructableScriptElement
{
    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;

    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
