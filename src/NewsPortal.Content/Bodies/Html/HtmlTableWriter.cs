using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using PrintedTable = Markdig.Extensions.Tables.Table;

namespace NewsPortal.Content.Bodies.Html;

/// <summary>
/// A table (bảng) in a frame of its own: a wide one scrolls in there, by keyboard too, and not the page. Its first row is
/// its headings; a heading without words is none.
/// </summary>
internal sealed class HtmlTableWriter : HtmlObjectRenderer<PrintedTable>
{
    protected override void Write(HtmlRenderer renderer, PrintedTable obj)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"article__table-frame\" role=\"group\" aria-label=\"Bảng\" tabindex=\"0\"><table class=\"article__table\">");
        var rows = obj.OfType<TableRow>().ToLookup(row => row.IsHeader);
        WriteRows(renderer, "thead", rows[true]);
        WriteRows(renderer, "tbody", rows[false]);
        renderer.WriteLine("</table></div>");
        HtmlFigureWriter.WriteInline(renderer, obj);
    }

    private static void WriteRows(HtmlRenderer renderer, string part, IEnumerable<TableRow> rows)
    {
        if (!rows.Any())
        {
            return;
        }

        renderer.WriteLine($"<{part}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            foreach (var cell in row.OfType<TableCell>())
            {
                WriteCell(renderer, cell, row.IsHeader);
            }

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{part}>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool inHeadings)
    {
        var lines = cell.OfType<ParagraphBlock>().Where(line => line.Inline is not null).ToList();
        var isHeading = inHeadings && lines.Any(line => InlineText.Of(line.Inline).Length > 0);
        renderer.Write(isHeading ? "<th scope=\"col\">" : "<td>");
        foreach (var line in lines)
        {
            renderer.WriteLeafInline(line);
        }

        renderer.Write(isHeading ? "</th>" : "</td>");
    }
}
