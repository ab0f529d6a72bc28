using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>Says what each dropped block is.</summary>
internal static class Namer
{
    public static void Name(Page page)
    {
        foreach (var block in page.Blocks)
        {
            if (block.Verdict.Reason == Reason.LowScore && block.LinkDensity > .9 && block.Container.Nearest("nav") is not null)
            {
                block.Verdict = block.Verdict with { Reason = Reason.Navigation };
            }
        }
    }
}
