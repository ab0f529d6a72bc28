namespace Cleaner.Shingling;

/// <summary>Whether folding tells traditional from simplified Chinese.</summary>
internal enum ChineseScript
{
    /// <summary>The two scripts stay apart.</summary>
    AsWritten,

    /// <summary>Traditional characters become their simplified forms.</summary>
    Simplified,
}
