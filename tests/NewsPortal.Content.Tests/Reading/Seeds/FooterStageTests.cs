using NewsPortal.Content.Reading.Seeds;

namespace NewsPortal.Content.Tests.Reading.Seeds;

public sealed class FooterStageTests
{
    [Fact]
    public void Topic_read_more_and_menu_leave_the_article()
    {
        var (footer, article) = Take("Tít", "Sapo.", "Đoạn.", "Chủ đề Biển", "Đọc thêm", "Bài khác", "Tin mới Emagazine Truyền hình Podcast");

        Assert.Equal(["Tít", "Sapo.", "Đoạn."], article);
        Assert.Equal(["Biển"], footer.Topics);
        Assert.Equal(["Bài khác"], footer.Related);
    }

    [Fact]
    public void Menu_word_alone_in_the_body_or_at_its_end_stays_text()
    {
        Assert.Equal(["Tít", "Podcast", "Đoạn."], Take("Tít", "Podcast", "Đoạn.").Article);
        Assert.Equal(["Tít", "Đoạn.", "Podcast"], Take("Tít", "Đoạn.", "Podcast").Article);
    }

    [Fact]
    public void Headline_is_never_taken_for_a_topic_or_a_menu()
    {
        Assert.Equal(["Chủ đề Biển"], Take("Chủ đề Biển", "Chủ đề Sông", "Đọc thêm").Article);
        Assert.Equal(["Tin mới", "Đoạn."], Take("Tin mới", "Đoạn.", "Tin mới Emagazine").Article);
    }

    [Fact]
    public void Sentence_that_begins_with_the_word_stays_text() =>
        Assert.Equal(["Tít", "Chủ đề năm nay là biển."], Take("Tít", "Chủ đề năm nay là biển.", "Đọc thêm").Article);

    [Fact]
    public void Longest_menu_name_wins()
    {
        Assert.Equal(4, MenuLine.Count("Tin mới Emagazine Truyền hình Podcast"));
        Assert.Equal(2, MenuLine.Count("Tin mới nhất · Văn hoá"));
        Assert.Equal(0, MenuLine.Count("Tin mới về kè biển"));
    }

    private static (Footer Footer, IEnumerable<string> Article) Take(params string[] lines)
    {
        var (footer, article) = FooterStage.Take([.. lines.Select(line => new Paragraph(line))]);
        return (footer, article.Select(paragraph => paragraph.Text));
    }
}
