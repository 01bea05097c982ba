using System.Globalization;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Archive;

/// <summary>A month or day as an address of the archive names it.</summary>
internal static class ArchiveDate
{
    // Newspapers in Vietnam are younger, and no calendar is asked about a year beyond.
    private const int FirstYear = 1800;
    private const int LastYear = 2999;

    /// <summary>What the layout is told when there is no such day.</summary>
    public static PageHead UnknownHead { get; } = new("Không có ngày này trong lịch", Path: null)
    {
        Trail = [new("Trang chủ", Urls.Front), new("Lưu trữ", Urls.Archive)],
    };

    /// <summary>Null for what no calendar knows: month 13, 31 February, words.</summary>
    public static DateOnly? Parse(string year, string month, string day = "1") =>
        Number(year) is { } y && Number(month) is { } m && Number(day) is { } d
        && y is >= FirstYear and <= LastYear && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d)
            : null;

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
