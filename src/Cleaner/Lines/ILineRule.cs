namespace Cleaner.Lines;

/// <summary>Recognises one kind of block that is not the article's body. A new kind is a new file beside the others and a line in <see cref="LineRules"/>.</summary>
internal interface ILineRule
{
    /// <summary>What a block is that matches.</summary>
    Reason Reason { get; }

    /// <summary>Lines that say it in so many words.</summary>
    Phrases Phrases { get; }

    /// <summary>Whether the block says it in any other way.</summary>
    /// <param name="block">A dropped block.</param>
    /// <param name="line">Its folded line (<see cref="Line"/>); empty where it is too long for one.</param>
    bool HasShape(Block block, string line);
}
