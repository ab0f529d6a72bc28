namespace Cleaner.Describing;

/// <summary>Which half of the day a clock of twelve hours means.</summary>
internal enum Meridiem
{
    None,
    Morning,
    Afternoon,
}
