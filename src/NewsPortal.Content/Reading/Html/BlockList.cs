using AngleSharp.Dom;
using NewsPortal.Content.Reading.Seeds;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Html;

/// <summary>The blocks found so far, and what only shows once the next one is there: captions, subheadings in bold.</summary>
internal sealed class BlockList(string? headline)
{
    private const int LongestSubheading = 120;
    private const int LongestCaption = 500;

    private readonly List<Block> blocks = [];
    private readonly HashSet<int> bold = [];
    private readonly List<IncomingPicture> embedded = [];
    private readonly List<Finding> findings = [];
    private readonly string? headlineKey = headline is null ? null : VietnameseText.SameLineKey(headline);

    public int Count => blocks.Count;

    public bool WaitsForCaption => blocks is [.., Figure { Caption: null, Picture: not null }];

    /// <summary>Says whether the last block shows the same picture, at this or another address.</summary>
    public bool EndsWithPicture(string? source) =>
        source is not null && blocks is [.., Figure { Picture: { } shown }] && PictureSource.FileName(shown) == PictureSource.FileName(source);

    public void Add(Block block)
    {
        if (block is Figure figure)
        {
            AddFigure(figure);
        }
        else if (block is Subheading { Text: var text } && headlineKey is not null && VietnameseText.SameLineKey(text) == headlineKey)
        {
            return;
        }
        else if (block.Words() is { Length: > 0 } words)
        {
            var isCaption = block is Paragraph && WaitsForCaption && words.Length <= LongestCaption && CreditStage.Find(words) is not null;
            if (isCaption)
            {
                Caption(words);
            }
            else
            {
                blocks.Add(block);
            }
        }
    }

    public void Caption(string words) => blocks[^1] = ((Figure)blocks[^1]) with { Caption = words.Length > 0 ? words : null };

    /// <summary>A picture and the one text after it, alone in a table, are a photo and its caption.</summary>
    public void JoinCaption(int from)
    {
        if (blocks.Count == from + 2 && blocks[from] is Figure { Caption: null } figure && blocks[^1] is Paragraph { Text.Length: <= LongestCaption } text)
        {
            blocks[from] = figure with { Caption = text.Text };
            blocks.RemoveAt(from + 1);
        }
    }

    /// <summary>A paragraph wholly in italics under a photo is taken for its caption; one wholly in bold may be a subheading.</summary>
    public void LookAtEmphasis(INode node, int from)
    {
        if (node is not IElement { LocalName: "p" } element || blocks.Count == from || blocks[^1] is not Paragraph paragraph)
        {
            return;
        }

        // In the picture's own paragraph, or in the next one.
        var at = blocks.Count - 1;
        var under = at > 0 && at - from <= 1 && blocks[at - 1] is Figure { Caption: null, Picture: not null };
        if (under && paragraph.Text.Length <= LongestCaption && IsWholly(element, "em", "i"))
        {
            blocks.RemoveAt(at);
            Caption(paragraph.Text);
            findings.Add(new(Severity.Info, paragraph.Line, "caption-uncertain", "Dòng chữ nghiêng dưới ảnh được coi là chú thích ảnh."));
        }
        else if (at == from && paragraph.Text.Length <= LongestSubheading && paragraph.Text[^1] is not ('.' or ',' or ';' or ':' or '…') && IsWholly(element, "strong", "b"))
        {
            bold.Add(from);
        }
    }

    public (IReadOnlyList<Block> Blocks, IReadOnlyList<IncomingPicture> Embedded, IReadOnlyList<Finding> Findings) Finish()
    {
        var finished = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            finished.Add(blocks[i] switch
            {
                Figure figure => FigureElement.Finish(figure, headlineKey),
                Paragraph text when bold.Contains(i) && i + 1 < blocks.Count && blocks[i + 1] is not Subheading => new Subheading(text.Text) { Line = text.Line },
                var block => block,
            });
        }

        return (finished, embedded, findings);
    }

    // A picture shown twice in a row is one: pages repeat it for browsers without scripts.
    private void AddFigure(Figure figure)
    {
        var isRepeated = figure is { Caption: null, Picture: { } picture } && blocks is [.., Figure last] && last.Picture == picture;
        if (isRepeated)
        {
            return;
        }

        blocks.Add(figure.Picture is { } source && PictureSource.IsData(source) ? figure with { Picture = Keep(source) } : figure);
    }

    private string Keep(string source)
    {
        var name = $"embedded-{embedded.Count + 1}.{EmbeddedPicture.Ending(source)}";
        embedded.Add(new IncomingPicture(name, () => EmbeddedPicture.Decode(source)));
        return name;
    }

    private static bool IsWholly(IElement element, params string[] names) =>
        element.Children.FirstOrDefault(child => Array.IndexOf(names, child.LocalName) >= 0) is { } emphasis
        && Markup.Words(emphasis) == Markup.Words(element);
}
