using System.Text;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Markdown;

/// <summary>
/// Markdown (docs/formats/markdown.md): a file that begins with front matter, which is also our own export, or with a
/// headline <c># …</c>. Other signs of Markdown say nothing: a newspaper's text may hold them too.
/// </summary>
internal sealed class MarkdownFormat : IArticleFormat
{
    private const int LongestHeadline = 1000;
    private const string HeadlineMark = "# ";

    public bool Recognises(FileStart start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return start.Text.StartsWith(HeadlineMark, StringComparison.Ordinal) || FrontMatter.Opens(start.Text);
    }

    public IEnumerable<ArticlePart> Split(IncomingFile file)
    {
        var bytes = file.ReadAll(TextDecoder.MaxFileBytes);
        yield return new ArticlePart(file.Name, bytes, () => Read(file, TextDecoder.Decode(bytes))) { Photo = name => MarkdownPictures.Find(name, file) };
    }

    private static ParsedArticle Read(IncomingFile file, DecodedText decoded)
    {
        var parts = FrontMatter.Cut(WithLineFeeds(decoded.Text).Normalize(NormalizationForm.FormC));
        var fields = new FieldReader(parts.Yaml is null ? new YamlMap(1, []) : YamlReader.Read(parts.Yaml, parts.YamlLine));
        var (headline, markdown, bodyLine) = HeadlineOf(fields.Text(FieldNames.Headline), parts);
        var (transcript, transcriptFile, markdownLeft) = RecordingFields.Transcript(fields, markdown);
        var (body, blocks) = PictureFields.Apply(PictureFields.Read(fields), markdownLeft, bodyLine);
        var address = HeaderFields.Address(fields);
        var article = new ParsedArticle
        {
            Key = HeaderFields.Key(fields, address, file.Name),
            Format = "markdown",
            Encoding = decoded.Encoding,
            Kind = HeaderFields.Kind(fields),
            Address = address?.OriginalString,
            Headline = headline,
            Source = fields.Text(FieldNames.Source),
            Lede = fields.Text(FieldNames.Lede),
            Byline = fields.Text(FieldNames.Byline),
            Section = fields.Text(FieldNames.Section) ?? file.Section,
            PublishedAt = HeaderFields.Time(fields, FieldNames.PublishedAt),
            DateHint = HeaderFields.DateHint(fields),
            Blocks = blocks,
            Topics = fields.Texts(FieldNames.Topics),
            Related = fields.Texts(FieldNames.Related),
            Focus = HeaderFields.Focus(fields),
            Markdown = body,
            Transcript = transcript,
            TranscriptFile = transcriptFile,
        };
        article = article with { Recording = RecordingFields.Read(fields, article.Kind), Series = RecordingFields.Series(fields), RecordingLines = RecordingFields.Lines(fields) };
        article = article with { Slug = HeaderFields.SlugOf(fields), Visibility = HeaderFields.Visibility(fields) };
        article = article is { Recording: null, TranscriptFile: null } ? article : article with { FindRecording = name => MarkdownPictures.Find(name, file) };
        return Finish(article, file, [.. decoded.Findings, .. fields.Findings]);
    }

    internal static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static ParsedArticle Finish(ParsedArticle article, IncomingFile file, List<Finding> findings)
    {
        if (article.Lede is null && article.Blocks.All(block => block.Words().Length == 0 && block is not Figure { Picture: not null }) && article.Recording is null)
        {
            throw new ArticleFormatException("headline-only", null, "Tệp chỉ có tít, không có sapo và nội dung.");
        }

        if (article.Lede is null)
        {
            findings.Add(new(Severity.Warning, null, "lede-missing", "Phần đầu không ghi sapo (lede)."));
        }

        var figures = article.Blocks.OfType<Figure>().Concat(RecordingFields.Pictures(article));
        var pictures = MarkdownPictures.Of(figures, file, findings);
        return article with { Pictures = pictures, Findings = findings };
    }

    // “# Tít” opens the body of a file whose front matter, if any, names no headline.
    private static (string Headline, string Markdown, int BodyLine) HeadlineOf(string? named, FrontMatter parts)
    {
        var body = parts.Body;
        var start = named is null ? body.Length - body.TrimStart().Length : 0;
        var isHeadline = named is null && body.AsSpan(start).StartsWith(HeadlineMark);
        var end = isHeadline ? body.IndexOf('\n', start) is var at and >= 0 ? at : body.Length : start;
        var headline = named ?? (isHeadline && BodyReader.Read(body[start..end]) is [Subheading title, ..] ? title.Text : null)
            ?? throw new ArticleFormatException("headline-missing", null, "Không thấy tít: phần đầu không có “headline”, nội dung không mở bằng dòng “# Tít”.");
        if (!headline.Any(char.IsLetterOrDigit))
        {
            throw new ArticleFormatException("headline-without-words", parts.YamlLine, "Tít không có chữ nào.");
        }

        if (headline.Length > LongestHeadline)
        {
            throw new ArticleFormatException("headline-too-long", parts.YamlLine, $"Tít dài {headline.Length:N0} ký tự, quá giới hạn {LongestHeadline:N0}.");
        }

        var rest = isHeadline ? body[end..].TrimStart('\n') : body;
        var skipped = body.AsSpan(0, body.Length - rest.Length).Count('\n');
        return (VietnameseText.Clean(headline), rest, parts.BodyLine + skipped);
    }
}
