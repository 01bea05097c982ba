using System.Globalization;
using System.Xml.Linq;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Word;

/// <summary>Walks a document from top to bottom: its paragraphs and tables, those of text boxes after what they hang on.</summary>
internal sealed class WordBody(WordContext context)
{
    private const int MostColumns = 100;

    private int line;

    public IReadOnlyList<WordItem> Read(XElement body) => [.. Items(body, boxed: false)];

    private IEnumerable<WordItem> Items(XElement container, bool boxed)
    {
        foreach (var child in container.Elements())
        {
            var items = child.Name.LocalName switch
            {
                "p" => Paragraphs(child, boxed),
                "tbl" => TableItems(child),
                "del" or "moveFrom" or "sectPr" or "sdtPr" or "tcPr" or "Fallback" => [],
                _ => Items(child, boxed),
            };

            foreach (var item in items)
            {
                yield return item;
            }
        }
    }

    private IEnumerable<WordItem> Paragraphs(XElement paragraph, bool boxed)
    {
        line++;
        var properties = paragraph.Child("pPr");
        var style = properties.Child("pStyle").Value();
        var runs = new WordRuns(context, style, line);
        runs.Read(paragraph);
        var shape = Shape(properties, style) with { Boxed = boxed };
        var lines = LinesOf(runs, shape);
        for (var i = 0; i < lines.Count; i++)
        {
            yield return shape with { Text = lines[i].Text, Bold = lines[i].Bold, Italic = lines[i].Italic, Pictures = i == 0 ? runs.Pictures : [] };
        }

        foreach (var item in runs.Boxes.SelectMany(box => Items(box, boxed: true)))
        {
            yield return item;
        }
    }

    private static List<(string Text, bool Bold, bool Italic)> LinesOf(WordRuns runs, WordParagraph shape)
    {
        var lines = runs.Lines().Where(text => text.Text.Length > 0).ToList();

        // A headline is often broken by hand where it looks well.
        if (shape.Role is WordRole.Title or WordRole.Heading && lines.Count > 1)
        {
            return [(string.Join(' ', lines.Select(text => text.Text)), true, false)];
        }

        return lines.Count == 0 && runs.Pictures.Count > 0 ? [("", false, false)] : lines;
    }

    private WordParagraph Shape(XElement? properties, string? style)
    {
        var numbering = properties.Child("numPr") ?? context.Styles.Numbering(style);
        var list = numbering.Child("numId").Value();
        var alignment = properties.Child("jc").Value() ?? context.Styles.Alignment(style);
        return new WordParagraph(line, "")
        {
            Role = context.Styles.RoleOf(style),
            IsFirstHeading = context.Styles.IsFirstHeading(style),
            Centred = alignment == "center",
            Right = alignment is "right" or "end",
            List = list is null or "0" ? null : list,
            Numbered = list is not null && context.Numbering.IsNumbered(list, numbering.Child("ilvl").Value() ?? "0"),
        };
    }

    // One column is a box drawn around text, or a photo over its caption.
    private IEnumerable<WordItem> TableItems(XElement table)
    {
        var rows = Rows(table).Select(row => Cells(row).ToList()).Where(row => row.Count > 0).ToList();
        if (rows.All(row => row.Count == 1))
        {
            return rows.SelectMany(row => Items(row[0], boxed: true));
        }

        return [ReadTable(rows)];
    }

    private WordTable ReadTable(List<List<XElement>> rows)
    {
        var first = line + 1;
        var pictures = new List<WordPicture>();
        var read = new List<IReadOnlyList<string>>();
        foreach (var row in rows)
        {
            var cells = new List<string>();
            foreach (var cell in row)
            {
                var items = Items(cell, boxed: true).ToList();
                pictures.AddRange(items.SelectMany(item => item is WordParagraph paragraph ? paragraph.Pictures : ((WordTable)item).Pictures));
                var isContinued = cell.Child("tcPr").Child("vMerge") is { } merge && merge.Value() is null or "continue";
                cells.Add(isContinued ? "" : VietnameseText.Clean(string.Join(' ', items.Select(Words))));
                cells.AddRange(Enumerable.Repeat("", Span(cell) - 1));
            }

            read.Add(cells);
        }

        var columns = read.Max(row => row.Count);
        return new WordTable(first, [.. read.Select(row => (IReadOnlyList<string>)[.. row, .. Enumerable.Repeat("", columns - row.Count)])], pictures);
    }

    private static string Words(WordItem item) => item switch
    {
        WordParagraph paragraph => paragraph.Text,
        WordTable table => string.Join(' ', table.Rows.SelectMany(row => row)),
        _ => "",
    };

    private static int Span(XElement cell) =>
        int.TryParse(cell.Child("tcPr").Child("gridSpan").Value(), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostColumns) : 1;

    private static IEnumerable<XElement> Rows(XElement table) => Unwrapped(table, "tr").Where(row => row.Child("trPr").Child("del") is null);

    private static IEnumerable<XElement> Cells(XElement row) => Unwrapped(row, "tc");

    // Content controls and tracked changes stand around rows and cells.
    private static IEnumerable<XElement> Unwrapped(XElement container, string name) => container.Elements().SelectMany(child =>
        child.Is(name) ? [child] : child.Name.LocalName is "sdt" or "sdtContent" or "ins" or "customXml" ? Unwrapped(child, name) : []);
}
