using AngleSharp.Html.Construction;

namespace Cleaner.Parsing;

/// <summary>A table or template. The tree keeps account of the open ones; the parser tells an element when it is closed.</summary>
internal class ScopeElement(Tag tag, PageTree tree, NodePool pool) : PageElement(tag, pool)
{
    public override void SetupElement() => tree.Close(this);
}

/// <summary>A template: what it holds is no part of the page.</summary>
internal sealed class TemplateElement(Tag tag, PageTree tree, NodePool pool) : ScopeElement(tag, tree, pool), IConstructableTemplateElement
{
    void IConstructableTemplateElement.PopulateFragment() => Clear();
}
