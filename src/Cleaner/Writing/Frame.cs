using Cleaner.Segmenting;

namespace Cleaner.Writing;

/// <summary>A structure that kept blocks stand in, as Markdown and HTML both know it.</summary>
internal enum FrameKind
{
    Quote,
    BulletList,
    NumberedList,
    Item,
    Table,
    Row,
    Cell,
}

/// <summary>One such structure, told apart from others of its kind by its container.</summary>
internal readonly record struct Frame(FrameKind Kind, Container Node)
{
    public bool IsList => Kind is FrameKind.BulletList or FrameKind.NumberedList;
}
