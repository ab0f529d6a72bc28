using AngleSharp.Dom;
using AngleSharp.Text;

namespace Cleaner.Parsing;

/// <summary>The tree of a document that a caller has parsed; the document is left unchanged, and nothing recurses over it.</summary>
internal static class PageTreeCopy
{
    public static PageTree Of(IDocument document)
    {
        var tree = new PageTree(new TextSource(""), pool: null);
        if (document.DocumentElement is not { } root)
        {
            return tree;
        }

        var copy = Element(root);
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
                    frame.Copy.Add(new PageText(text.Data.AsMemory()));
                    break;
                case IElement element:
                    var child = Element(element);
                    frame.Copy.Add(child);
                    open.Push((element.ChildNodes, 0, child));
                    break;
            }
        }

        return tree;
    }

    private static PageElement Element(IElement element)
    {
        var copy = new PageElement(Tag.Of(element.NamespaceUri, element.LocalName), pool: null);
        foreach (var attribute in element.Attributes)
        {
            copy.SetOwnAttribute(attribute.LocalName, attribute.Value);
        }

        return copy;
    }
}
