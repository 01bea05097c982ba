using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;

namespace NewsPortal.Web.Site;

/// <summary>The way on through a long list: plain links to what is older, and back to its beginning.</summary>
/// <param name="List">Address of the list's first page.</param>
/// <param name="Before">Where this page begins; null for the first one.</param>
/// <param name="Older">After which card the next page begins; null for the last one.</param>
/// <param name="OlderText">What the link to it says.</param>
/// <param name="NewestText">What the link to the first page says.</param>
public sealed record Pager(string List, Cursor? Before, Cursor? Older, string OlderText, string NewestText)
{
    /// <summary><c>09:05, 22/11/2026</c></summary>
    public static string Moment(Cursor cursor)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        return $"{VietnameseDate.Clock(cursor.ListedAt)}, {VietnameseDate.DayMonthYear(cursor.ListedAt)}";
    }

    /// <summary>A title that no other page of the list has.</summary>
    public static string Title(string list, Cursor? before) => before is null ? list : $"{list}, trước {Moment(before)}";
}
