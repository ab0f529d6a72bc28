using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace Cleaner.Parsing;

/// <summary>Makes the nodes of one <see cref="PageTree"/> for the parser.</summary>
internal sealed class PageTreeFactory : IDomConstructionElementFactory<PageTree, PageElement>
{
    private readonly NodePool _pool = NodePool.Rent();

    /// <summary>The tree being built; null before there is one.</summary>
    public PageTree? Tree { get; private set; }

    public PageTree CreateDocument(TextSource source, IBrowsingContext? context = null) => Tree = new PageTree(source, _pool);

    public PageElement Create(PageTree document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        var tag = Tag.OfHtml(localName);
        return tag.Name is "table" ? document.Open(new ScopeElement(tag, document, _pool)) : _pool.Element(tag);
    }

    public PageElement CreateUnknown(PageTree document, StringOrMemory tagName)
    {
        document.MarkIrregular();
        return _pool.Element(Tag.Plain(tagName));
    }

    public PageElement CreateNoScript(PageTree document, bool scripting) => Html("noscript");

    public IConstructableMetaElement CreateMeta(PageTree document) => Html("meta");

    public IConstructableScriptElement CreateScript(PageTree document, bool parserInserted, bool started) => new ScriptElement(Tag.OfHtml("script"), _pool);

    public IConstructableFrameElement CreateFrame(PageTree document) => Html("frame");

    public IConstructableFormElement CreateForm(PageTree document) => Html("form");

    public IConstructableTemplateElement CreateTemplate(PageTree document)
    {
        document.MarkIrregular();
        return document.Open(new TemplateElement(Tag.OfHtml("template"), document, _pool));
    }

    public IConstructableSvgElement CreateSvg(PageTree document, StringOrMemory name = default) => _pool.Element(Tag.OfSvg(name));

    public IConstructableMathElement CreateMath(PageTree document, StringOrMemory name = default) => _pool.Element(Tag.OfMath(name));

    /// <summary>Nothing reads the doctype: the parser itself tells the mode from it.</summary>
    public IConstructableNode CreateDocumentType(PageTree document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier)
    {
        return _pool.Text(default);
    }

    private PageElement Html(string name) => _pool.Element(Tag.OfHtml(name));
}
