using System.Runtime.InteropServices;

namespace Cleaner.Evaluation.Measure;

/// <summary>Lower and upper end of a 95 % interval.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Interval(double Low, double High);
