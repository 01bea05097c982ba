namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// Finds the photos. The newspaper uses the headline as each photo's alternative text, so in a seed the headline standing
/// alone in the body marks a photo, and the paragraph after it is the caption (chú thích ảnh). Two marks in a row, or one
/// at the end, are photos without a caption (Samples/consecutive-figures.txt, Samples/figure-at-the-end.txt).
/// </summary>
internal static class FigureStage
{
    public static IReadOnlyList<Block> Apply(IReadOnlyList<Paragraph> paragraphs, Header header)
    {
        var blocks = new List<Block>(paragraphs.Count);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (!header.IsRepeatedBy(paragraphs[i].Text))
            {
                blocks.Add(paragraphs[i]);
                continue;
            }

            var line = paragraphs[i].Line;
            var hasCaption = i + 1 < paragraphs.Count && !header.IsRepeatedBy(paragraphs[i + 1].Text);
            blocks.Add(new Figure(hasCaption ? paragraphs[++i].Text : null) { Line = line });
        }

        return blocks;
    }
}
