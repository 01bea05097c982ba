namespace NewsPortal.Content.Reading.Seeds;

/// <summary>Plain text copied off a newspaper's page (docs/seed-format.md): what no other format recognised.</summary>
internal sealed class SeedFormat : IArticleFormat
{
    // A document saved as text is full of words too; read as a seed it would put its markup before readers. Pages and the
    // exports we know were recognised before.
    private static readonly string[] OtherFormats = ["<!doctype", "<html", "<?xml", "{\\rtf"];

    public bool Recognises(FileStart start) => true;

    public IEnumerable<ArticlePart> Split(IncomingFile file, ReadingRules rules)
    {
        var bytes = file.ReadAll(TextDecoder.MaxFileBytes);
        yield return new ArticlePart(file.Name, bytes, () => Read(file, bytes));
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

        return SeedParser.Parse(ArticleReader.KeyOf(file.Name), text) with { Section = file.Section };
    }
}
