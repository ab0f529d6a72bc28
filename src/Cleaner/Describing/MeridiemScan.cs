namespace Cleaner.Describing;

/// <summary>Reads the half of the day beside a time: 3 p.m., 下午3时.</summary>
internal static class MeridiemScan
{
    public static TimeOnly Shift(TimeOnly time, Meridiem meridiem) => meridiem switch
    {
        Meridiem.Afternoon when time.Hour < 12 => time.AddHours(12),
        Meridiem.Morning when time.Hour == 12 => time.AddHours(-12),
        _ => time,
    };

    public static bool IsLatinAt(ReadOnlySpan<char> text, int i) => TryReadLatin(text, i, out _, out _);

    public static bool TryReadLatin(ReadOnlySpan<char> text, int i, out int length, out Meridiem meridiem)
    {
        length = DateScan.WordLength(text, i);
        meridiem = text.Slice(i, length) switch
        {
            "am" or "AM" or "Am" or "a.m" or "A.M" => Meridiem.Morning,
            "pm" or "PM" or "Pm" or "p.m" or "P.M" => Meridiem.Afternoon,
            _ => Meridiem.None,
        };
        if (meridiem != Meridiem.None && length == 3 && DateScan.At(text, i + length, '.'))
        {
            length++;
        }

        return meridiem != Meridiem.None;
    }

    public static bool TryReadCjk(ReadOnlySpan<char> text, int i, out int length, out Meridiem meridiem)
    {
        length = 2;
        meridiem = i + 2 > text.Length ? Meridiem.None : text.Slice(i, 2) switch
        {
            "上午" or "早上" or "凌晨" or "午前" or "오전" => Meridiem.Morning,
            "下午" or "晚上" or "午後" or "午后" or "오후" => Meridiem.Afternoon,
            _ => Meridiem.None,
        };
        return meridiem != Meridiem.None;
    }
}
