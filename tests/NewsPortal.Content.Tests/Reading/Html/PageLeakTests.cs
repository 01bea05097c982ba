using System.Text;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests.Reading.Html;

/// <summary>What stands between the paragraphs of a newspaper's page and is no text of the article.</summary>
public sealed class PageLeakTests
{
    private const string One = "Nước lên từ đêm qua, ngập bậc đá thứ ba của bến, thuyền buộc cả vào gốc đa.";
    private const string Two = "Người lái đò ngồi đợi khách trong chòi lá, bảo chiều nay nước sẽ xuống.";

    public static TheoryData<string, string> Links => new()
    {
        { "<div class='la'><strong>Tin liên quan</strong><ul><li><a href='/a'>Chợ quê họp lại</a></li><li><a href='/b'>Cầu phao mới</a></li></ul></div>", "Chợ quê họp lại|Cầu phao mới" },
        { "<h3>Tin liên quan:</h3><p><a href='/a'>Chợ quê họp lại</a></p><p><a href='/b'>Cầu phao mới</a></p>", "Chợ quê họp lại|Cầu phao mới" },
        { "<p><b>Có thể bạn quan tâm</b></p><div><a href='/a'><img src='x.jpg'></a><h4><a href='/a'>Chợ quê họp lại</a></h4></div>", "Chợ quê họp lại" },
        { "<p>&gt;&gt; <a href='/a'>Chợ quê họp lại</a></p>", "Chợ quê họp lại" },
        { "<p><em>Xem thêm: <a href='/a'>Chợ quê họp lại</a></em></p>", "Chợ quê họp lại" },
        { "<p><strong>&gt;&gt;&gt; Đọc thêm:</strong> <a href='/a'>Chợ quê họp lại</a></p>", "Chợ quê họp lại" },
        { "<div>Tham khảo thêm</div><div><p><a href='/a'>Chợ quê họp lại</a></p></div>", "Chợ quê họp lại" },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void Links_to_other_articles_are_related_ones_and_no_text(string html, string related)
    {
        var article = Read($"<p>{One}</p>{html}<p>{Two}</p>");

        Assert.Equal([One, Two], article.Blocks.Select(block => block.Words()));
        Assert.Equal(related.Split('|'), article.Related);
        Assert.Contains(article.Findings, finding => finding.Code == "box-left-out");
    }

    [Theory]
    [InlineData("<p>Xem thêm phụ lục ở <a href='/a'>trang hai</a> của nghị quyết này.</p>", "Xem thêm phụ lục ở trang hai của nghị quyết này.")]
    [InlineData("<h3>Đọc thêm</h3><p>Lớp đọc thêm mở vào chiều thứ bảy, ai đến cũng được.</p>", "Đọc thêm|Lớp đọc thêm mở vào chiều thứ bảy, ai đến cũng được.")]
    [InlineData("<p><a href='/a'>Sở Nông nghiệp</a></p>", "Sở Nông nghiệp")]
    [InlineData("<p>&gt; 100 hộ <a href='/a'>đã ký</a> cam kết.</p>", "> 100 hộ đã ký cam kết.")]
    [InlineData("<ul><li><a href='/a'>Mẫu đơn số một</a></li></ul>", "Mẫu đơn số một")]
    public void Text_that_only_looks_so_stays(string html, string words) =>
        Assert.Equal($"{One}|{words}|{Two}", string.Join('|', Read($"<p>{One}</p>{html}<p>{Two}</p>").Blocks.Select(block => block.Words())));

    [Theory]
    [InlineData("<figure><video src='a.mp4'></video><figcaption>Phim: nước lên ở bến.</figcaption></figure>")]
    [InlineData("<figure><iframe src='https://p.mau.vn'></iframe><figcaption><p>Phim: nước lên ở bến.</p></figcaption></figure>")]
    [InlineData("<div class='VCSortableInPreviewMode' type='VideoStream'><div class='videoNewsPlayer'></div><div class='VideoCMS_Caption'><p>Phim: nước lên ở bến.</p></div></div>")]
    [InlineData("<div><iframe src='https://p.mau.vn'></iframe><p class='Image'>Phim: nước lên ở bến.</p></div>")]
    public void A_film_s_caption_goes_with_its_film_and_is_told(string html)
    {
        var article = Read($"<p>{One}</p>{html}<p>{Two}</p>");

        Assert.Equal([One, Two], article.Blocks.Select(block => block.Words()));
        Assert.Contains(article.Findings, finding => finding.Message.Contains("Phim: nước lên ở bến.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_photo_s_caption_after_a_film_stays()
    {
        var article = Read($"<p>{One}</p><iframe src='https://p.mau.vn'></iframe><figure><img src='https://m.vn/a.jpg'><figcaption>Bến sáng nay.</figcaption></figure><p>{Two}</p>");

        Assert.Equal([One, "Bến sáng nay.", Two], article.Blocks.Select(block => block.Words()));
    }

    [Theory]
    [InlineData("<div class='article__author cms-author'>Tác giả: Thu Mẫu</div>", "Thu Mẫu")]
    [InlineData("<div class='article__author cms-author'>Thu Mẫu</div>", "Thu Mẫu")]
    public void A_byline_is_the_name_alone(string html, string byline) => Assert.Equal(byline, Read($"<p>{One}</p>", html).Byline);

    [Theory]
    [InlineData("<p><a href='/a'>Tin liên quan</a></p>", "", 10_000)]
    [InlineData("<div><b>Xem thêm</b><p><a href='/a'>Chợ quê họp lại</a></p>", "</div>", 200)]
    [InlineData("<p>Tin liên quan</p><div>", "</div>", 200)]
    [InlineData("<p>&gt;&gt; <span><a href='/a'>Chợ</a></span></p>", "", 10_000)]
    [InlineData("<video></video><p class='Image'>Phim.</p>", "", 10_000)]
    public void A_page_of_nothing_but_labels_and_links_is_read_soon(string open, string close, int times)
    {
        var html = $"<p>{One}</p>{string.Concat(Enumerable.Repeat(open, times))}{string.Concat(Enumerable.Repeat($"<p>{Two}</p>", 2_000))}{string.Concat(Enumerable.Repeat(close, times))}";
        var start = CpuTime.OfThisThread();

        Assert.Equal(One, Read(html).Blocks[0].Words());
        Assert.InRange(CpuTime.OfThisThread() - start, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    private static ParsedArticle Read(string body, string above = "") => ArticleReader.Read("ben.html", Encoding.UTF8.GetBytes(
        $"<!doctype html><html lang='vi'><title>Bến đò</title><h1 class='article__title cms-title'>Bến đò mùa nước nổi</h1>{above}<h2 class='cms-desc'>Một sapo.</h2><div class='article__body cms-body'>{body}</div></html>"));
}
