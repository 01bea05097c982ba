namespace NewsPortal.Content.Bodies;

/// <summary>
/// Blocks → Markdown, the truth of a body that editors edit. <see cref="BodyReader"/> is its inverse, exact but for the
/// lines of the file.
/// </summary>
/// <remarks>
/// A figure is <c>^^^</c>, its picture with the alternative text (without an address where there is no photo), and
/// <c>^^^ caption</c> with the credit in asterisks. The first row of a table is its headings. A pull quote is a quotation of
/// the printed line; quote and speaker are read off it, and written below it only where that would not give them.
/// </remarks>
public static class BodyWriter
{
    public static string Write(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return string.Join("\n\n", Parts(blocks));
    }

    // Two lists one after the other would be read as one: every second one has the other sign.
    private static IEnumerable<string> Parts(IReadOnlyList<Block> blocks)
    {
        Block? before = null;
        var isSecond = false;
        foreach (var block in blocks)
        {
            isSecond = !isSecond && block is ItemList list && before is ItemList other && list.Numbered == other.Numbered;
            if (Write(block, isSecond) is { Length: > 0 } text)
            {
                before = block;
                yield return text;
            }
        }
    }

    private static string Write(Block block, bool isSecondList) => block switch
    {
        Paragraph paragraph => MarkdownText.Escape(paragraph.Text),
        Subheading subheading => $"## {MarkdownText.Escape(subheading.Text)}",
        Figure figure => WriteFigure(figure),
        PullQuote quote => WriteQuote(quote),
        ItemList list => WriteList(list, isSecondList),
        Table table => WriteTable(table),
        _ => throw new InvalidOperationException($"{block.GetType().Name} has no Markdown yet."),
    };

    private static string WriteList(ItemList list, bool isSecond)
    {
        var items = list.Items.Where(item => item.Length > 0).Select(MarkdownText.Escape);
        return string.Join('\n', items.Select((item, i) => (list.Numbered, isSecond) switch
        {
            (true, false) => $"{i + 1}. {item}",
            (true, true) => $"{i + 1}) {item}",
            (false, false) => $"- {item}",
            _ => $"* {item}",
        }));
    }

    private static string WriteTable(Table table)
    {
        var columns = table.Rows.Select(row => row.Count).DefaultIfEmpty().Max();
        if (columns == 0)
        {
            return "";
        }

        var rows = table.Rows.Select(row => row.Select(MarkdownText.Escape).Concat(Enumerable.Repeat("", columns - row.Count)))
            .Select(cells => $"| {string.Join(" | ", cells)} |").ToList();
        var rule = $"|{string.Concat(Enumerable.Repeat(" --- |", columns))}";
        return string.Join('\n', [rows[0], rule, .. rows.Skip(1)]);
    }

    private static string WriteFigure(Figure figure)
    {
        var caption = figure.Caption is null ? "" : " " + MarkCredit(figure.Caption, figure.Credit);
        var alt = figure.Alt is null && figure.Picture is null ? "" : $"![{MarkdownText.Escape(figure.Alt ?? "")}]({MarkdownText.Address(figure.Picture)})\n";
        var apart = figure.Credit is not null && CreditAt(figure.Caption, figure.Credit) < 0;
        var credit = apart ? $"*{MarkdownText.Escape(figure.Credit!)}*\n" : "";
        var gap = alt.Length > 0 && apart ? "\n" : "";
        return $"^^^\n{alt}{gap}{credit}^^^{caption}";
    }

    private static string MarkCredit(string caption, string? credit)
    {
        var at = CreditAt(caption, credit);
        return at < 0
            ? MarkdownText.Escape(caption)
            : $"{MarkdownText.Escape(caption[..at])}*{MarkdownText.Escape(credit!)}*{EscapeAfter(caption[(at + credit!.Length)..])}";
    }

    // The rest of a line is not at its start: no sign opens a list there.
    private static string EscapeAfter(string rest) => MarkdownText.Escape("x" + rest)[1..];

    // Where the credit can be marked in the caption: asterisks open and close only at the edges of words.
    private static int CreditAt(string? caption, string? credit)
    {
        if (caption is null || string.IsNullOrEmpty(credit) || !char.IsLetterOrDigit(credit[0]) || !char.IsLetterOrDigit(credit[^1]))
        {
            return -1;
        }

        var at = caption.LastIndexOf(credit, StringComparison.Ordinal);
        var end = at + credit.Length;
        var free = at >= 0 && (at == 0 || IsEdge(caption[at - 1])) && (end == caption.Length || IsEdge(caption[end]));
        return free ? at : -1;
    }

    private static bool IsEdge(char sign) => sign is ' ' or '.' or ',' or ';' or ':' or '(' or ')' or '/';

    private static string WriteQuote(PullQuote quote)
    {
        var text = $"> {MarkdownText.Escape(quote.Text)}";
        if (BodyReader.ReadQuote(quote.Text) == quote with { Line = null })
        {
            return text;
        }

        var said = $"{text}\n>\n> *{MarkdownText.Escape(quote.Quote)}*";
        return quote.Speaker is null ? said : $"{said}\n>\n> **{MarkdownText.Escape(quote.Speaker)}**";
    }
}
