namespace Cleaner.Scoring.Features;

/// <summary>What the block's own characters say.</summary>
internal sealed class TextFeatures : FeatureGroup
{
    /// <summary>A cue in a block shorter than this is all that the block says.</summary>
    private const int LabelLength = 80;

    public override void Define(FeatureList list)
    {
        list.AddText("t_chars", "characters");
        list.AddText("t_tokens", "tokens: words, and CJK characters");
        list.AddText("t_cjk", "share of CJK characters");
        list.AddText("t_eff", "effective length: a CJK character counts two and a half");
        list.AddText("t_sents", "sentence ends");
        list.AddText("t_endsent", "ends like a sentence");
        list.AddText("t_commas", "commas");
        list.AddText("t_commarate", "commas per token");
        list.AddText("t_endcolon", "ends with a colon");
        list.AddText("t_endellipsis", "ends with an ellipsis");
        list.AddText("t_quotes", "quotation marks");
        list.AddText("t_digits", "share of digits");
        list.AddText("t_letters", "share of letters");
        list.AddText("t_upper", "capitals among letters");
        list.AddText("t_caps", "words that begin with a capital, among words");
        list.AddText("t_wordlen", "characters per token");
        list.AddText("t_date", "a date in a short block");
        list.AddText("t_time", "a clock time in a short block");
        list.AddText("t_address", "a web or mail address");
        list.AddText("t_stop", "stop words among tokens");
        list.AddText("t_stops", "stop words");
        list.AddText("t_first", "class of the first character: capital, small, CJK, digit, opening mark, bullet, other");
        list.AddText("t_pipes", "separators: bars, dots, arrows, slashes");
        list.AddText("t_sentlen", "tokens per sentence");
        list.AddText("t_bio", "reads like a line on the author");
        foreach (var name in BlockCues.Names)
        {
            list.AddText("t_" + name, "words of the list '" + name + "': 1, or 2 where the block is short");
        }
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        ref var facts = ref page.Blocks[block];
        double chars = facts.Chars;
        double tokens = Math.Max(1, facts.Tokens);
        row.Add(chars);
        row.Add(facts.Tokens);
        row.Add(facts.Cjk / chars);
        row.Add(facts.Effective);
        row.Add(facts.Sentences);
        row.Add(facts.EndsSentence);
        row.Add(facts.Commas);
        row.Add(facts.Commas / tokens);
        row.Add(facts.EndsColon);
        row.Add(facts.EndsEllipsis);
        row.Add(facts.Quotes);
        row.Add(facts.Digits / chars);
        row.Add(facts.Letters / chars);
        row.Add(Fold.Share(facts.Uppers, facts.Letters));
        row.Add(Fold.Share(facts.CapitalWords, facts.Words));
        row.Add(chars / tokens);
        row.Add(facts.Dated);
        row.Add(facts.Timed);
        row.Add(facts.Address);
        row.Add(facts.StopShare);
        row.Add(facts.StopWords);
        row.Add(facts.FirstClass);
        row.Add(facts.Pipes);
        row.Add(tokens / Math.Max(1, facts.Sentences));
        row.Add(facts.Bio);
        var weight = facts.Chars < LabelLength ? 2 : 1;
        for (var cue = 0; cue < BlockCues.Names.Length; cue++)
        {
            row.Add(facts.Has(cue) ? weight : 0);
        }
    }
}
