using System.Globalization;
using System.Text;

namespace Cleaner.Writing.Report;

/// <summary>How many blocks and characters a page, or many, have of each reason.</summary>
internal sealed class ReasonShares
{
    public static readonly Reason[] All = Enum.GetValues<Reason>();

    private readonly long[] _blocks = new long[All.Length];

    private readonly long[] _chars = new long[All.Length];

    public long Blocks => _blocks.Sum();

    public long Chars => _chars.Sum();

    public static ReasonShares Of(CleanResult result)
    {
        var shares = new ReasonShares();
        foreach (var block in result.Blocks)
        {
            shares._blocks[(int)block.Verdict.Reason]++;
            shares._chars[(int)block.Verdict.Reason] += block.Text.Length;
        }

        return shares;
    }

    public long BlocksOf(Reason reason) => _blocks[(int)reason];

    public long CharsOf(Reason reason) => _chars[(int)reason];

    public void Add(ReasonShares other)
    {
        for (var i = 0; i < All.Length; i++)
        {
            _blocks[i] += other._blocks[i];
            _chars[i] += other._chars[i];
        }
    }

    /// <summary>Share of the characters that were dropped, 0 to 1.</summary>
    public double Dropped => Chars == 0 ? 0 : 1 - ((double)CharsOf(Reason.Body) / Chars);

    /// <summary>A bar of the characters' shares, reason by reason.</summary>
    public void AppendBar(StringBuilder page)
    {
        page.Append("<svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"share of the text by reason\">");
        var at = 0.0;
        foreach (var reason in All)
        {
            if (CharsOf(reason) == 0)
            {
                continue;
            }

            var share = (double)CharsOf(reason) / Chars;
            page.Append(CultureInfo.InvariantCulture, $"<rect class=\"r-{reason.ToName()}\" x=\"{at * 1000:0.#}\" width=\"{share * 1000:0.#}\" height=\"10\"><title>{reason.ToName()} {share:0.0%}</title></rect>");
            at += share;
        }

        page.Append("</svg>");
    }
}
