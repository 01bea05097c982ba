namespace NewsPortal.Content.Reading.Seeds;

/// <summary>Plain text copied off a newspaper's page (docs/seed-format.md): what no other format recognised.</summary>
internal sealed class SeedFormat : IArticleFormat
{
    // A document saved as text is full of words too; read as a seed it would put its markup before readers. Pages and the
    // exports we know were recognised before.
    private static readonly string[] OtherFormats = ["<!doctype", "<html", "<?xml"];

    // The importer's own limit is lower; what is over it must reach it to be refused by its name.
    private const int MaxPictureBytes = 32 * 1024 * 1024;

    public bool Recognises(FileStart start) => true;

    public IEnumerable<ArticlePart> Split(IncomingFile file)
    {
        var bytes = file.ReadAll(TextDecoder.MaxFileBytes);
        yield return new ArticlePart(file.Name, bytes, () => Read(file, bytes)) { Photo = name => file.Beside(PathOf(name)) };
    }

    private static ParsedArticle Read(IncomingFile file, byte[] bytes)
    {
        var text = TextDecoder.Decode(bytes);
        var start = text.Text.AsSpan().TrimStart();
        foreach (var format in OtherFormats)
        {
            if (start.StartsWith(format, StringComparison.OrdinalIgnoreCase))
            {
                throw new ArticleFormatException("unknown-format", 1,
                    $"Tệp bắt đầu bằng “{format}”: định dạng này chưa đọc được, chỉ nhận bài dạng văn bản thuần.");
            }
        }

        var article = SeedParser.Parse(ArticleReader.KeyOf(file.Name), text);
        return article with { Section = file.Section, Pictures = [.. PicturesOf(article, file)] };
    }

    // A photo the text names, by its file or by an address, counts when it lies beside the text; nothing is fetched.
    private static IEnumerable<IncomingPicture> PicturesOf(ParsedArticle article, IncomingFile file) => article.Blocks
        .OfType<Figure>()
        .Select(figure => figure.Picture)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Select(name => new IncomingPicture(name, () => file.Beside(PathOf(name))?.ReadAll(MaxPictureBytes)));

    private static string PathOf(string name) =>
        name.Contains("://", StringComparison.Ordinal) ? name.Split('?', '#')[0].Split('/')[^1] : name.Replace('\\', '/');
}
