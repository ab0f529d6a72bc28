using AngleSharp.Html.Construction;

namespace Cleaner.Parsing;

/// <summary>A script, which is never run.</summary>
internal sealed class ScriptElement(Tag tag, NodePool pool) : PageElement(tag, pool), IConstructableScriptElement
{
    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;

    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
