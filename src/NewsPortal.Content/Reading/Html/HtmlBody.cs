namespace NewsPortal.Content.Reading.Html;

/// <summary>The blocks of a piece of HTML, and what an editor should know about them.</summary>
/// <param name="Embedded">Pictures written into the HTML itself (<c>data:</c>), under the names their figures give them.</param>
internal sealed record HtmlBody(IReadOnlyList<Block> Blocks, IReadOnlyList<IncomingPicture> Embedded, IReadOnlyList<Finding> Findings)
{
    /// <summary>The addresses of the figures' other pictures as written, each once.</summary>
    public IEnumerable<string> PictureNames =>
        Blocks.OfType<Figure>().Select(figure => figure.Picture).OfType<string>().Distinct().Except(Embedded.Select(picture => picture.Name));
}
