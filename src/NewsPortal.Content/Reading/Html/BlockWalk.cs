using AngleSharp.Dom;

namespace NewsPortal.Content.Reading.Html;

/// <summary>
/// Walks over nodes in the order of the page: running text is gathered until an element breaks it, then it is a paragraph.
/// Lists, tables, quotes and pictures are read by <see cref="ListElement"/> and its neighbours.
/// </summary>
internal sealed class BlockWalk(int firstLine, string? headline)
{
    private readonly int firstLine = firstLine;
    private readonly BlockList blocks = new(headline);
    private readonly LeftOut leftOut = new();
    private readonly TextRun run = new();
    private int line = firstLine;
    private int breaks;

    // How many blocks stood before the film met last: a caption is its own as long as no other came.
    private int? film;

    public HtmlBody ToBody()
    {
        var (read, embedded, findings) = blocks.Finish();
        return new HtmlBody(read, embedded, [.. findings, .. leftOut.Findings]);
    }

    public void TakeRoot(INode root)
    {
        line = LineOf(root);
        TakeBlock(root);
    }

    private int LineOf(INode node) => node is IElement { SourceReference: { } source } ? firstLine - 1 + source.Position.Line : line;

    private void Take(INode node)
    {
        switch (node)
        {
            case IText text:
                TakeText(text.Data);
                break;
            case IComment comment:
                line += comment.Data.AsSpan().Count('\n');
                break;
            case IElement element:
                line = LineOf(element);
                TakeElement(element);
                break;
        }
    }

    private void TakeText(string text)
    {
        breaks = string.IsNullOrWhiteSpace(text) ? breaks : 0;
        run.Append(text, line);
        line += text.AsSpan().Count('\n');
    }

    private void TakeElement(IElement element)
    {
        switch (element.LocalName)
        {
            case "noscript":
                TakeNoScript(element);
                break;
            case var _ when Markup.IsLeftOut(element):
                leftOut.Add(element, line);
                film = Markup.IsEmbed(element) && !Markup.IsHidden(element) && run.IsBlank ? blocks.Count : film;
                break;
            case "figure" when Markup.IsFilm(element):
            case var _ when IsFilmCaption(element):
                Flush();
                leftOut.AddFilm(element, line);
                break;
            case "br":
                TakeBreak();
                break;
            case "img" or "amp-img":
                TakePicture(element);
                break;
            case "ul" or "ol" when ListElement.Read(element) is { } list:
                Add(list, element);
                break;
            case "table":
                TakeTable(element);
                break;
            case "blockquote" when QuoteElement.Read(element) is { } quote:
                Add(quote, element);
                break;
            case "figure" when FigureElement.Read(element) is { } figures:
                Add(figures, element);
                break;
            case "pre":
                TakeLines(element);
                break;
            default:
                TakeOther(element);
                break;
        }
    }

    private bool IsFilmCaption(IElement element) =>
        (Markup.IsFilmCaption(element) || (film == blocks.Count && run.IsBlank && !blocks.WaitsForCaption && Markup.IsCaption(element)))
        && !element.Has("img", "amp-img");

    private void TakeOther(IElement element)
    {
        if (Markup.IsSubheading(element) && !element.Has("img"))
        {
            Add(new Subheading(Markup.Words(element)), element);
        }
        else if (Markup.IsCaption(element) && !element.Has("img", "amp-img") && blocks.WaitsForCaption && run.IsBlank)
        {
            blocks.Caption(Markup.Words(element));
            NoteLeftOut(element);
        }
        else if (Markup.BreaksText(element) || element.LocalName is "blockquote" or ['h', >= '1' and <= '6'])
        {
            TakeBlock(element);
        }
        else
        {
            TakeChildren(element);
        }
    }

    private void TakeBlock(INode node)
    {
        Flush();
        var before = blocks.Count;
        TakeChildren(node);
        Flush();
        blocks.LookAtEmphasis(node, before);
    }

    private void TakeChildren(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            Take(child);
        }
    }

    // One break is a line of the same paragraph; two in a row end it.
    private void TakeBreak()
    {
        if (++breaks >= 2)
        {
            Flush();
        }

        run.Append(" ");
    }

    private void TakePicture(IElement image)
    {
        if (FigureElement.IsLetter(image))
        {
            TakeText(image.GetAttribute("alt") ?? "");
        }
        else if (PictureSource.Of(image) is { } source)
        {
            Add(new Figure(null, null, image.GetAttribute("alt"), source), image);
        }
        else
        {
            leftOut.Add("picture-left-out", "ảnh không dùng được (SVG, ảnh giữ chỗ, ảnh đếm lượt xem)", line, image.GetAttribute("alt") ?? "");
        }
    }

    private void TakeTable(IElement element)
    {
        if (TableElement.Read(element) is not { } table)
        {
            // It only places a picture and its caption, or a whole text.
            var before = blocks.Count;
            TakeBlock(element);
            blocks.JoinCaption(before);
            return;
        }

        foreach (var caption in element.Children.Where(child => child.LocalName == "caption" && !Markup.IsLeftOut(child)))
        {
            TakeBlock(caption);
        }

        Add(table, element);
    }

    private void TakeNoScript(IElement element)
    {
        leftOut.Add(element, line);
        foreach (var picture in element.Descendants<IElement>().Where(Markup.IsPicture))
        {
            if (!blocks.EndsWithPicture(PictureSource.Of(picture)))
            {
                TakePicture(picture);
            }
        }
    }

    private void TakeLines(IElement element)
    {
        Flush();
        foreach (var part in element.TextContent.ReplaceLineEndings("\n").Split("\n\n"))
        {
            TakeText(part);
            Flush();
            line += 2;
        }
    }

    private void Add(Block block, IElement element) => Add([block], element);

    private void Add(IReadOnlyList<Block> read, IElement element)
    {
        var at = line;
        Flush();
        foreach (var block in read)
        {
            blocks.Add(block with { Line = at });
        }

        NoteLeftOut(element);
    }

    private void NoteLeftOut(IElement element)
    {
        foreach (var inner in Markup.LeftOutOf(element))
        {
            leftOut.Add(inner, LineOf(inner));
        }
    }

    private void Flush()
    {
        breaks = 0;
        var at = run.Line ?? line;
        blocks.Add(new Paragraph(run.Take()) { Line = at });
    }
}
