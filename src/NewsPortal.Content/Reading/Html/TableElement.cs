using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsPortal.Content.Reading.Html;

/// <summary><c>table</c>: rows of as many cells. A cell that spans others stands in the first of them.</summary>
internal static class TableElement
{
    private const int MostColumns = 64;
    private const int LongestCell = 1000;

    /// <summary>Null for a table that only places things on the page: pictures, other tables, one column, whole texts.</summary>
    public static Table? Read(IElement element)
    {
        if (element is not IHtmlTableElement table || element.Has("table", "img", "amp-img", "figure", "ul", "ol", "blockquote"))
        {
            return null;
        }

        var below = new int[MostColumns];
        var rows = table.Rows.Select(row => Cells(row, below)).Where(cells => cells.Exists(cell => cell.Length > 0)).ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        var isLayout = columns is < 2 or > MostColumns || rows.Exists(row => row.Exists(cell => cell.Length > LongestCell));
        return isLayout ? null : new Table([.. rows.Select(row => Fill(row, columns))]);
    }

    // Below holds, column by column, how many of the next rows a cell above reaches into.
    private static List<string> Cells(IHtmlTableRowElement row, int[] below)
    {
        var cells = new List<string>();
        foreach (var cell in row.Cells)
        {
            SkipReached(cells, below);
            var down = Span(cell, "rowspan") - 1;
            var words = Markup.Words(cell);
            for (var across = Span(cell, "colspan"); across > 0; across--)
            {
                if (cells.Count < MostColumns)
                {
                    below[cells.Count] = down;
                }

                cells.Add(words);
                words = "";
            }
        }

        SkipReached(cells, below);
        return cells;
    }

    private static void SkipReached(List<string> cells, int[] below)
    {
        while (cells.Count < MostColumns && below[cells.Count] > 0)
        {
            below[cells.Count]--;
            cells.Add("");
        }
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostColumns) : 1;

    private static IReadOnlyList<string> Fill(List<string> cells, int columns) => [.. cells, .. Enumerable.Repeat("", columns - cells.Count)];
}
