namespace Cleaner.Segmenting;

/// <summary>Whether what a line says goes on in the next.</summary>
internal enum Sequel
{
    /// <summary>The characters do not tell.</summary>
    Unknown,

    /// <summary>It seems so: no sentence ends here, and the line is of prose.</summary>
    Likely,

    /// <summary>No sentence ends here, and the next line begins with a small letter.</summary>
    Small,
}

/// <summary>The end of a line of a dump.</summary>
/// <param name="Before">How long the line is.</param>
/// <param name="Needed">How long it would have been with the next line's first word.</param>
/// <param name="Sequel">Whether the sentence goes on.</param>
internal readonly record struct LineBreak(int Before, int Needed, Sequel Sequel)
{
    public static LineBreak Between(in TextLine line, in TextLine next, bool inCharacters)
    {
        var before = Length(line, inCharacters);
        var word = Columns.FirstWord(next.Text);
        var blank = Columns.IsIdeograph(line.Text[^1]) ? 0 : 1;
        return new(before, before + blank + (inCharacters ? word.Length : Columns.Of(word)), SequelOf(line.Text, next.Text[0]));
    }

    public static int Length(in TextLine line, bool inCharacters) => line.Inset + (inCharacters ? line.Text.Length : Columns.Of(line.Text));

    public bool IsForcedBy(int width) => Before <= width && Needed > width;

    private static Sequel SequelOf(string line, char first)
    {
        if (!char.IsLetterOrDigit(line[^1]) && line[^1] is not (',' or '，' or '、' or '،' or ';' or '；'))
        {
            return Sequel.Unknown;
        }

        return char.IsLower(first) ? Sequel.Small
            : !char.IsUpper(first) && (Columns.IsHangul(first) || HasClauses(line)) ? Sequel.Likely
            : Sequel.Unknown;
    }

    /// <summary>Whether a mark in it parts clauses or sentences, as few headlines have; Korean does without.</summary>
    private static bool HasClauses(string line) =>
        line.AsSpan().ContainsAny("，。、；،।") || line.Contains(", ", StringComparison.Ordinal) || line.Contains(". ", StringComparison.Ordinal);
}
