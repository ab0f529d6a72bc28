using AngleSharp.Dom;
using AngleSharp.Text;

namespace Cleaner.Parsing;

/// <summary>The tree of a document that a caller has parsed; the document is left unchanged, and nothing recurses over it.</summary>
internal static class PageTreeCopy
{
    public static PageTree Of(IDocument document)
    {
        var pool = NodePool.Rent();
        var tree = new PageTree(new TextSource(""), pool);
        if (document.DocumentElement is not { } root)
        {
            return tree;
        }

        var copy = Element(pool, root);
        tree.Add(copy);
        var open = new Stack<(INodeList Children, int Next, PageElement Copy)>();
        open.Push((root.ChildNodes, 0, copy));
        while (open.TryPop(out var frame))
        {
            if (frame.Next == frame.Children.Length)
            {
                continue;
            }

            open.Push(frame with { Next = frame.Next + 1 });
            switch (frame.Children[frame.Next])
            {
                case IText text:
                    frame.Copy.Add(pool.Text(text.Data.AsMemory()));
                    break;
                case IElement element:
                    var child = Element(pool, element);
                    frame.Copy.Add(child);
                    open.Push((element.ChildNodes, 0, child));
                    break;
            }
        }

        return tree;
    }

    private static PageElement Element(NodePool pool, IElement element)
    {
        var copy = pool.Element(Tag.Of(element.NamespaceUri, element.LocalName));
        foreach (var attribute in element.Attributes)
        {
            copy.SetOwnAttribute(attribute.LocalName, attribute.Value);
        }

        return copy;
    }
}
