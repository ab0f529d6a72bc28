using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Cleaner.Parsing;

/// <summary>
/// The document that the parser builds. Built in place of AngleSharp's own, whose elements can do all that a browser's can, it takes
/// a third less time and a quarter of the memory; its texts and attributes are parts of the parser's buffer, and its nodes those of a pool, so that it must be
/// disposed of, and not be read afterwards.
/// </summary>
/// <param name="source">The parser's buffer.</param>
/// <param name="pool">Where the nodes come from; the tree gives it back.</param>
internal sealed class PageTree(TextSource source, NodePool pool) : PageNode(pool), IConstructableDocument, IDisposable
{
    /// <summary>Tables and templates that are open, the innermost last.</summary>
    private readonly List<ScopeElement> _scopes = [];

    private bool _isIrregular;
    private bool _isDisposed;

    /// <summary>The html element; null before the parser has made it.</summary>
    public PageElement? Root { get; private set; }

    /// <summary>Whether the page is one that the parser can only build its own document of; this tree is not finished then.</summary>
    public bool IsGivenUp { get; private set; }

    IDisposable? IConstructableDocument.Builder { get; set; }

    TextSource IConstructableDocument.Source => source;

    QuirksMode IConstructableDocument.QuirksMode { get; set; }

    IConstructableElement? IConstructableDocument.Head
    {
        get
        {
            foreach (var child in Root is null ? default : Root.Children.Span)
            {
                if (child is PageElement { Tag.Name: "head" } head)
                {
                    return head;
                }
            }

            return null;
        }
    }

    IConstructableElement IConstructableDocument.DocumentElement => Root!;

    bool IConstructableDocument.IsLoading => false;

    /// <summary>
    /// Adds the doctype or the html element. Any other element is one that stands in a table where none may: the parser, which knows only its
    /// own tables, leaves it here. It goes before the table (HTML standard, 13.2.6.1, foster parent).
    /// </summary>
    public override void Add(PageNode node)
    {
        if (node is not PageElement element)
        {
            base.Add(node);
        }
        else if (Root is null)
        {
            Root = element;
            base.Add(element);
        }
        else
        {
            AddFostered(element);
        }
    }

    /// <summary>Takes note of a table or template that the parser is about to add.</summary>
    public T Open<T>(T scope)
        where T : ScopeElement
    {
        _scopes.Add(scope);
        return scope;
    }

    public void Close(ScopeElement scope)
    {
        var index = _scopes.LastIndexOf(scope);
        if (index >= 0)
        {
            _scopes.RemoveAt(index);
        }
    }

    /// <summary>
    /// Hands a token to the parser, unless it is a part of a table outside of tables and the parser may not pass over it: after a template, or
    /// elements in a select. The parser, which knows only its own templates, would then look for a table that is not there.
    /// </summary>
    public TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        if (_isIrregular && token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag && _scopes is [] or [.., TemplateElement] && IsTablePart(token.Name))
        {
            IsGivenUp = true;
        }
        else
        {
            next(ref token);
        }

        return IsGivenUp ? TokenConsumptionResult.Stop : TokenConsumptionResult.Continue;
    }

    /// <summary>Takes note of what table parts may follow without a table.</summary>
    public void MarkIrregular() => _isIrregular = true;

    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            ((IConstructableDocument)this).Builder?.Dispose();
            Pool.Return();
        }
    }

    void IConstructableDocument.AddComment(ref StructHtmlToken token)
    {
    }

    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
    }

    void IConstructableDocument.ProvideStableState()
    {
    }

    void IConstructableDocument.TrackError(Exception exception)
    {
    }

    void IConstructableDocument.ApplyManifest()
    {
    }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    private static bool IsTablePart(ReadOnlySpan<char> name)
    {
        return name is "caption" or "colgroup" or "col" or "tbody" or "thead" or "tfoot" or "tr" or "td" or "th";
    }

    private void AddFostered(PageElement element)
    {
        if (_isIrregular)
        {
            IsGivenUp = true;
            return;
        }

        // The element may be a scope itself: the one just opened.
        var at = _scopes.Count - 1;
        if (at >= 0 && _scopes[at] == element)
        {
            at--;
        }

        if (at >= 0 && _scopes[at].Parent is { } parent)
        {
            parent.Insert(parent.IndexOf(_scopes[at]), element);
        }
        else
        {
            Root!.Add(element);
        }
    }
}
