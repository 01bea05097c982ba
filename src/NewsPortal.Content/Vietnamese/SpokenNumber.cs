namespace NewsPortal.Content.Vietnamese;

/// <summary>The numbers of days and months in words.</summary>
internal static class SpokenNumber
{
    private static readonly string[] Ones = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <param name="number">1 to 99.</param>
    public static string Of(int number)
    {
        var (tens, ones) = (number / 10, number % 10);
        var last = (tens, ones) switch
        {
            ( > 1, 1) => "mốt",
            ( > 1, 4) => "tư",
            ( > 0, 5) => "lăm",
            _ => Ones[ones],
        };
        return (tens switch { 0 => "", 1 => "mười ", _ => Ones[tens] + " mươi " } + last).TrimEnd();
    }

    /// <summary>The fourth month has a name of its own.</summary>
    public static string OfMonth(int month) => month == 4 ? "tư" : Of(month);
}
