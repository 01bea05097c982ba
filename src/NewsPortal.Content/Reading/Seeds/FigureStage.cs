namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// Finds the photos. The newspaper uses the headline as each photo's alternative text, so in a seed the headline standing
/// alone in the body marks a photo, and the paragraph after it is the caption (chú thích ảnh). So does a line that is a
/// photo's file name (Samples/picture-names.txt). Two marks in a row, or one
/// at the end, are photos without a caption (Samples/consecutive-figures.txt, Samples/figure-at-the-end.txt).
/// </summary>
internal static class FigureStage
{
    public static IReadOnlyList<Block> Apply(IReadOnlyList<Paragraph> paragraphs, Header header)
    {
        var blocks = new List<Block>(paragraphs.Count);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (!header.MarksPhoto(paragraphs[i].Text))
            {
                blocks.Add(paragraphs[i]);
                continue;
            }

            var (line, picture) = (paragraphs[i].Line, PictureLine.NameOf(paragraphs[i].Text));
            var hasCaption = i + 1 < paragraphs.Count && !header.MarksPhoto(paragraphs[i + 1].Text);
            blocks.Add(new Figure(hasCaption ? paragraphs[++i].Text : null, Picture: picture) { Line = line });
        }

        return blocks;
    }
}
