using System.Buffers.Binary;
using System.Text;
using NewsPortal.Content.Reading.Seeds;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Word;

/// <summary>
/// Word (docs/formats/word.md): .docx, known by the first part of its zip. Word of before 2007 and RTF are recognised
/// only to say how to save them.
/// </summary>
internal sealed class WordFormat : IArticleFormat
{
    private const int ZipNameAt = 30;

    public bool Recognises(FileStart start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return IsOld(start.Bytes) || IsRtf(start.Bytes) || FirstPart(start.Bytes) is "[Content_Types].xml" or WordPackage.Document
            || FirstPart(start.Bytes) is { } name && IsPart(name);
    }

    public IEnumerable<ArticlePart> Split(IncomingFile file)
    {
        var bytes = file.ReadAll(WordLimits.MaxFileBytes);
        if (IsOld(bytes) || IsRtf(bytes))
        {
            throw new ArticleFormatException(IsRtf(bytes) ? "word-rtf" : "word-old", null,
                $"Tệp là {(IsRtf(bytes) ? "RTF" : "tài liệu Office đời cũ (.doc)")}, chưa đọc được; hãy mở bằng Word, chọn Save As và lưu dạng Word Document (.docx).");
        }

        yield return new ArticlePart(file.Name, bytes, () => Read(file, bytes));
    }

    private static ParsedArticle Read(IncomingFile file, byte[] bytes)
    {
        using var package = WordPackage.Open(bytes);
        var body = package.Read(WordPackage.Document).Child("body")
            ?? throw new ArticleFormatException("word-no-document", null, "Tệp không phải văn bản Word: có thể là bảng tính, trình chiếu hoặc bị hỏng.");
        var context = new WordContext(package, body);
        var article = WordArticle.Of(new WordBody(context).Read(body));
        var blocks = WordBlocks.Of(article.Rest);
        if (article.Lede is null && blocks.All(block => block.Words().Length == 0 && block is not Figure { Picture: not null }))
        {
            throw new ArticleFormatException("headline-only", null, "Tệp chỉ có tít, không có sapo và nội dung.");
        }

        return Checked(new ParsedArticle
        {
            Key = ArticleReader.KeyOf(file.Name),
            Format = "word",
            Encoding = context.Encoding ?? "utf-8",
            Headline = article.Headline,
            Source = article.Source,
            Lede = article.Lede,
            Byline = article.Byline,
            Section = file.Section,
            DateHint = DateHintStage.Find(article.Lede),
            Blocks = blocks,
            Pictures = PicturesOf(blocks, bytes),
            Findings = [.. article.Findings, .. context.Findings, .. CreatorOf(package, article), .. Doubts(article, blocks)],
        });
    }

    // Old fonts and signs of Word may hold what no store keeps; the lines of such a text are the document's paragraphs.
    private static ParsedArticle Checked(ParsedArticle article)
    {
        TextChecks.Refuse(string.Join('\n', article.Blocks.Select(block => block.Words()).Prepend(article.Headline).Append(article.Lede ?? "")));
        return article;
    }

    private static IReadOnlyList<IncomingPicture> PicturesOf(IReadOnlyList<Block> blocks, byte[] bytes) =>
        [.. blocks.OfType<Figure>().Select(figure => figure.Picture).OfType<string>().Distinct().Select(name => new IncomingPicture(name, () => PictureOf(name, bytes)))];

    private static byte[]? PictureOf(string name, byte[] bytes)
    {
        using var package = WordPackage.Open(bytes);
        return package.Bytes(name, WordLimits.MaxPictureBytes);
    }

    // Seeds have no photos and no bylines to know of: of their review only these two are true here.
    private static IEnumerable<Finding> Doubts(WordArticle article, IReadOnlyList<Block> blocks) =>
        BlockReview.Look(blocks).Where(finding => finding.Code == "possible-subheading" || (finding.Code == "possible-byline" && article.Byline is null));

    // Whose computer it was is not who wrote it.
    private static IEnumerable<Finding> CreatorOf(WordPackage package, WordArticle article)
    {
        var creator = VietnameseText.Clean(package.Read("docProps/core.xml").Child("creator")?.Value ?? "");
        if (creator.Length > 0 && article.Byline is null)
        {
            yield return new(Severity.Info, null, "word-creator", $"Thuộc tính tệp ghi người soạn là “{creator}”; không lấy làm tên tác giả.");
        }
    }

    private static bool IsOld(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    private static bool IsRtf(ReadOnlySpan<byte> bytes) => bytes.TrimStart("\uFEFF \r\n\t"u8).StartsWith("{\\rtf"u8);

    private static bool IsPart(string name) =>
        name is "_rels/.rels" || name.StartsWith("docProps/", StringComparison.Ordinal)
        || (name.StartsWith("word/", StringComparison.Ordinal) && (name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal)));

    private static string? FirstPart(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < ZipNameAt || !bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return null;
        }

        var length = BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]);
        return bytes.Length < ZipNameAt + length ? null : Encoding.Latin1.GetString(bytes.Slice(ZipNameAt, length));
    }
}
