using System.Text;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Reading.Markdown;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests.Reading.Markdown;

public sealed class MarkdownWriterTests
{
    [Theory]
    [InlineData("Ông nói: “Không!” – và \"đi\"")]
    [InlineData("# Tít có dấu thăng")]
    [InlineData("--- a ---")]
    [InlineData("😀 Vui \\ 'buồn' & <b>")]
    [InlineData("null a")]
    [InlineData("*a: [b], {c}, %d, @e, `f`, | g")]
    [InlineData("2026-01-01 a")]
    [InlineData("yes, a\u0085b")]
    public void An_article_comes_back_exactly(string words)
    {
        var text = NewsPortal.Content.Vietnamese.VietnameseText.Clean(words);
        var article = new ParsedArticle
        {
            Key = text,
            Format = "markdown",
            Encoding = "utf-8",
            Kind = ArticleKind.Emagazine,
            Address = "https://bao.vn/" + Uri.EscapeDataString(text),
            Headline = text,
            Source = text,
            Lede = text,
            Byline = text,
            Section = text,
            PublishedAt = new DateTimeOffset(2019, 8, 26, 7, 1, 2, 345, 678, TimeSpan.FromHours(7)).AddTicks(9),
            DateHint = new DateHint(26, 8, 2019),
            Topics = [text, "b, c"],
            Related = [text],
            Slug = "bai-cu",
            Visibility = new Visibility(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1), DateTimeOffset.UnixEpoch.AddDays(1)),
            Markdown = $"\n\n  {words} \n---\n\n{words}\n\n",
        };

        var file = MarkdownWriter.Write(article);
        var read = ArticleReader.Read("a.md", Encoding.UTF8.GetBytes(file));

        Assert.Equivalent(article with { Blocks = read.Blocks, Visibility = null }, read with { Visibility = null }, strict: true);
        Assert.Equal(article.Visibility, read.Visibility);
        Assert.Equal(file, MarkdownWriter.Write(read));
    }

    [Theory]
    [MemberData(nameof(Samples.Accepted), MemberType = typeof(Samples))]
    public void Every_sample_comes_back_exactly(string name)
    {
        var sample = Samples.Read(name);

        var read = ArticleReader.Read("khac.md", Encoding.UTF8.GetBytes(MarkdownWriter.Write(sample)));

        Assert.Equal((sample.Key, sample.Headline, sample.Lede, sample.Source, sample.DateHint), (read.Key, read.Headline, read.Lede, read.Source, read.DateHint));
        Assert.Equal(sample.Blocks.Select(block => block with { Line = null }), read.Blocks.Select(block => block with { Line = null }));
        Assert.Equal(sample.Topics.Concat(sample.Related), read.Topics.Concat(read.Related));
        Assert.Equal(MarkdownWriter.Write(sample), MarkdownWriter.Write(read));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Một đoạn.")]
    [InlineData("\n")]
    [InlineData("---\nheadline: b\n---")]
    public void Any_body_comes_back_to_its_last_line_end(string body)
    {
        var article = new ParsedArticle { Key = "a", Format = "markdown", Encoding = "utf-8", Headline = "Tít", Lede = "Sapo", Markdown = body };

        Assert.Equal(body, ArticleReader.Read("a.md", Encoding.UTF8.GetBytes(MarkdownWriter.Write(article))).Markdown);
    }
}
