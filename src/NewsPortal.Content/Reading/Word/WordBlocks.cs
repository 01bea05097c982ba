using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading.Seeds;

namespace NewsPortal.Content.Reading.Word;

/// <summary>Paragraphs and tables → blocks: lists, figures with their captions, subheadings, quotes.</summary>
internal sealed class WordBlocks
{
    private const int LongestSubheading = 100;
    private const int LongestCaption = 400;

    private readonly List<Block> blocks = [];
    private readonly List<string> items = [];
    private WordParagraph? list;

    public static IReadOnlyList<Block> Of(IReadOnlyList<WordItem> rest)
    {
        var reading = new WordBlocks();
        for (var i = 0; i < rest.Count; i++)
        {
            reading.Add(rest[i], i + 1 < rest.Count);
        }

        reading.CloseList();
        return PullQuoteStage.Apply(reading.blocks);
    }

    private void Add(WordItem item, bool hasMore)
    {
        if (item is WordTable table)
        {
            CloseList();
            AddTable(table);
            return;
        }

        var paragraph = (WordParagraph)item;
        if (paragraph is { List: not null, Role: WordRole.Text, Pictures.Count: 0 })
        {
            AddItem(paragraph);
            return;
        }

        CloseList();
        var isCaption = IsCaption(paragraph);
        blocks.AddRange(paragraph.Pictures.Select(picture => new Figure(null, null, picture.Alt, picture.Part) { Line = paragraph.Line }));
        if (isCaption && blocks.Count > 0 && blocks[^1] is Figure { Caption: null } figure)
        {
            blocks[^1] = figure with { Caption = paragraph.Text, Credit = CreditStage.Find(paragraph.Text), Alt = figure.Alt == paragraph.Text ? null : figure.Alt };
        }
        else if (paragraph.Text.Length > 0)
        {
            blocks.Add(TextOf(paragraph, hasMore) with { Line = paragraph.Line });
        }
    }

    // What stands right under a photo, or in its own paragraph, and looks like a caption.
    private static bool IsCaption(WordParagraph paragraph) =>
        paragraph.Text.Length is > 0 and <= LongestCaption
        && (paragraph.Role == WordRole.Caption
            || (paragraph.Role == WordRole.Text && (paragraph.Italic || paragraph.Centred || paragraph.Boxed || CreditStage.Find(paragraph.Text) is not null)));

    private static Block TextOf(WordParagraph paragraph, bool hasMore) => paragraph switch
    {
        { Role: WordRole.Heading or WordRole.Title } => new Subheading(paragraph.Text),
        { Role: WordRole.Quote } => BodyReader.ReadQuote(paragraph.Text),
        { Role: WordRole.Text, Bold: true, Right: false } when hasMore && paragraph.Text.Length <= LongestSubheading && paragraph.Text[^1] is not ('.' or ',' or ';' or ':' or '…') =>
            new Subheading(paragraph.Text),
        _ => new Paragraph(paragraph.Text),
    };

    private void AddItem(WordParagraph paragraph)
    {
        if (list?.List != paragraph.List)
        {
            CloseList();
            list = paragraph;
        }

        items.Add(paragraph.Text);
    }

    private void CloseList()
    {
        if (list is not null)
        {
            blocks.Add(new ItemList([.. items], list.Numbered) { Line = list.Line });
        }

        items.Clear();
        list = null;
    }

    private void AddTable(WordTable table)
    {
        if (table.Rows.Any(row => row.Any(cell => cell.Length > 0)))
        {
            blocks.Add(new Table(table.Rows) { Line = table.Line });
        }

        blocks.AddRange(table.Pictures.Select(picture => new Figure(null, null, picture.Alt, picture.Part) { Line = table.Line }));
    }
}
