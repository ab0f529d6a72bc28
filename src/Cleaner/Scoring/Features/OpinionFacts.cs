using System.Buffers;

namespace Cleaner.Scoring.Features;

/// <summary>The first stage's opinions over a page, summed and faded. The memory is rented; dispose of it.</summary>
internal sealed class OpinionFacts : IDisposable
{
    /// <summary>A strong block is probable and says something.</summary>
    private const double StrongProbability = 0.6;

    private const int StrongLength = 60;

    private const double FadeHalf = 0.5, FadeFifth = 0.8, FadeChars = 0.7;

    private readonly double[] _mass;
    private readonly double[] _sum;

    public OpinionFacts(PageFacts page)
    {
        var opinions = page.Opinions;
        _mass = ArrayPool<double>.Shared.Rent(page.Count + 1);
        _sum = ArrayPool<double>.Shared.Rent(page.Count + 1);
        _mass[0] = _sum[0] = 0;
        Views = ArrayPool<View>.Shared.Rent(page.Count);
        for (var i = 0; i < page.Count; i++)
        {
            page.NearSignatures[page.Blocks[i].Near].Mass = 0;
        }

        FirstStrong = -1;
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page.Blocks[i];
            _mass[i + 1] = _mass[i] + opinions[i] * block.Chars;
            _sum[i + 1] = _sum[i] + opinions[i];
            page.NearSignatures[block.Near].Mass += opinions[i] * block.Chars;
            Largest = Math.Max(Largest, opinions[i]);
            if (opinions[i] > StrongProbability && block.Effective > StrongLength)
            {
                FirstStrong = FirstStrong < 0 ? i : FirstStrong;
                LastStrong = i;
                StrongBlocks++;
            }
        }

        Whole = _mass[page.Count];
        FindSections(page);
        Look(page, forward: true);
        Look(page, forward: false);
    }

    public double Whole { get; }

    /// <summary>The deepest container with nearly all of the probable characters.</summary>
    public int Core { get; private set; }

    public double Largest { get; }

    public int FirstStrong { get; }

    public int LastStrong { get; }

    public int StrongBlocks { get; }

    /// <summary>What each block has around it.</summary>
    public View[] Views { get; }

    /// <summary>Probability times characters, over a stretch.</summary>
    public double Mass(int from, int to) => _mass[to] - _mass[from];

    /// <summary>Sum of probabilities over a stretch.</summary>
    public double Sum(int from, int to) => _sum[to] - _sum[from];

    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(_mass);
        ArrayPool<double>.Shared.Return(_sum);
        ArrayPool<View>.Shared.Return(Views);
    }

    private void FindSections(PageFacts page)
    {
        const double NearlyAll = 0.85;
        var count = page.Page.Containers.Count;
        for (var i = 0; i < count; i++)
        {
            ref var facts = ref page.Containers[i];
            if (facts.Count > 0 && Mass(facts.First, facts.End) >= NearlyAll * Whole && facts.Depth > page.Containers[Core].Depth)
            {
                Core = i;
            }
        }

        for (var i = 0; i < count; i++)
        {
            var parent = page.Containers[i].Parent;
            page.Containers[i].ProbableSection = i == Core || parent < 0 ? -1 : parent == Core ? i : page.Containers[parent].ProbableSection;
        }
    }

    private void Look(PageFacts page, bool forward)
    {
        var (half, fifth, charMass, chars) = (0.0, 0.0, 0.0, 0.0);
        var strong = -1;
        for (var step = 0; step < page.Count; step++)
        {
            var i = forward ? step : page.Count - 1 - step;
            ref var block = ref page.Blocks[i];
            ref var view = ref Views[i];
            var since = strong < 0 ? TrailScan.Far : Math.Min(TrailScan.Far, Math.Abs(i - strong));
            var byChars = Fold.Share(charMass, chars);
            if (forward)
            {
                (view.LeftHalf, view.LeftFifth, view.LeftChars, view.SinceStrong) = (half, fifth, byChars, since);
            }
            else
            {
                (view.RightHalf, view.RightFifth, view.RightChars, view.UntilStrong) = (half, fifth, byChars, since);
            }

            var p = page.Opinions[i];
            half = half * FadeHalf + p * (1 - FadeHalf);
            fifth = fifth * FadeFifth + p * (1 - FadeFifth);
            charMass = charMass * FadeChars + p * block.Chars;
            chars = chars * FadeChars + block.Chars;
            strong = p > StrongProbability && block.Effective > StrongLength ? i : strong;
        }
    }

    /// <summary>One block's faded surroundings.</summary>
    public struct View
    {
        public double LeftHalf, RightHalf, LeftFifth, RightFifth, LeftChars, RightChars;
        public int SinceStrong, UntilStrong;
    }
}
