using System.Net;
using NetVips;
using NewsPortal.Data.Pictures;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Machines;

/// <summary>The picture of a shared link: drawn from the headline, kept under an address that changes with it.</summary>
public sealed class SharePictureTests(NewsSite site) : IClassFixture<NewsSite>
{
    private const string Portal = "https://bao.example.vn";

    [Theory]
    [InlineData("Đặt dấu thanh: “hoà” hay “hòa”?")]
    [InlineData("Một tít rất dài, dài hơn mọi tít báo thường viết, để xem chữ có còn nằm gọn trong khung hay phải nhỏ lại cho vừa khi ai đó chia sẻ đường dẫn tới bạn bè, người thân và cả những người chưa từng mở tờ báo này ra đọc lấy một lần nào trong đời, rồi vẫn còn dài nữa")]
    [InlineData("Tít có <b>thẻ</b> & dấu \"ngoặc\"")]
    [InlineData("Mộttừkhôngcódấucáchnàocảnênphảibẻgiữachừngđểkhôngtrànrangoàikhungcủabứcảnhchiasẻnày")]
    public async Task An_article_s_picture_is_a_JPEG_of_the_size_its_head_says(string headline)
    {
        var article = await site.PublishAsync(headline, section: "Văn hóa");
        var page = await site.GetPageAsync($"/{article.Slug}-post{article.Id}.html");
        var address = Property(page, "og:image");

        var (status, headers, bytes) = await PictureAsync(address[Portal.Length..]);

        Assert.StartsWith($"{Portal}/anh/chia-se/{article.Id}-", address, StringComparison.Ordinal);
        Assert.Equal(("1200", "630", headline), (Property(page, "og:image:width"), Property(page, "og:image:height"), Property(page, "og:image:alt")));
        Assert.Equal("summary_large_image", page.Attribute("meta[name='twitter:card']", "content"));
        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (status, headers["Content-Type"]));
        Assert.Equal("public, max-age=31536000, immutable", headers["Cache-Control"]);
        Assert.Equal("cross-origin", headers["Cross-Origin-Resource-Policy"]);
        using var picture = Image.JpegloadBuffer(bytes);
        Assert.Equal((1200, 630), (picture.Width, picture.Height));
        AssertInkStaysInside(picture);
    }

    [Fact]
    public async Task Another_headline_is_another_address_and_the_old_one_leads_to_it()
    {
        var article = await site.PublishAsync(headline: "Tít lúc đầu");
        var path = $"/{article.Slug}-post{article.Id}.html";
        var before = Property(await site.GetPageAsync(path), "og:image")[Portal.Length..];
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync(before));

        await site.ChangeAsync(article.Id, a => a.Edit("Tít đã đổi", null, null, null, [], "Thân bài.", TimeProvider.System.GetUtcNow()));

        var after = Property(await site.GetPageAsync(path), "og:image")[Portal.Length..];
        var old = await site.GetPageAsync(before);
        Assert.NotEqual(before, after);
        Assert.Equal((HttpStatusCode.Found, after), (old.Status, old.Headers["Location"]));
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync(after));
    }

    [Fact]
    public async Task A_picture_stands_and_falls_with_its_article()
    {
        var article = await site.PublishAsync(headline: "Bài có ảnh chia sẻ sẽ gỡ");
        var draft = await site.DraftAsync();
        var address = Property(await site.GetPageAsync($"/{article.Slug}-post{article.Id}.html"), "og:image")[Portal.Length..];
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync(address));

        await site.ChangeAsync(article.Id, a => a.Retract(TimeProvider.System.GetUtcNow()));

        Assert.Equal(HttpStatusCode.Gone, await site.StatusOfAsync(address));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync($"/anh/chia-se/{draft.Id}-0000000000000000.jpg"));
    }

    [Theory]
    [InlineData("/anh/chia-se/khong-phai.jpg")]
    [InlineData("/anh/chia-se/1-2-3.jpg")]
    [InlineData("/anh/chia-se/..%2f..%2f1.jpg")]
    [InlineData("/anh/chia-se/404404-0000000000000000.jpg")]
    public async Task What_is_no_picture_is_404(string path) => Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync(path));

    [Fact]
    public async Task A_number_written_otherwise_is_not_drawn_a_second_time()
    {
        var article = await site.PublishAsync(headline: "Số viết kiểu khác");
        var address = Property(await site.GetPageAsync($"/{article.Slug}-post{article.Id}.html"), "og:image")[Portal.Length..];

        var padded = await site.GetPageAsync(address.Replace($"{article.Id}-", $"000{article.Id}-", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.Found, address), (padded.Status, padded.Headers["Location"]));
    }

    [Fact]
    public async Task Every_other_page_shows_the_newspaper_s_own_picture()
    {
        var front = Property(await site.GetPageAsync("/"), "og:image");

        Assert.Equal(front, Property(await site.GetPageAsync("/chuyen-muc/van-hoa"), "og:image"));
        var (status, _, bytes) = await PictureAsync(front[Portal.Length..]);
        using var picture = Image.JpegloadBuffer(bytes);
        Assert.Equal((HttpStatusCode.OK, 1200), (status, picture.Width));
    }

    [Fact]
    public async Task Vietnamese_letters_are_drawn_and_no_two_headlines_look_alike()
    {
        var pictures = await Task.WhenAll(((string[])["ẤỨỄ", "ẦỪỄ", "□□□"]).Select(headline => new HeadlinePicture("Báo", null, headline).DrawAsync(CancellationToken.None)));

        // A letter the face lacks would be the same empty box whatever mark it has.
        Assert.Equal(3, pictures.Select(Convert.ToBase64String).Distinct().Count());
    }

    // Nothing is cut: the outermost 40 points are bare paper.
    private static void AssertInkStaysInside(Image picture)
    {
        using var grey = picture.Colourspace(Enums.Interpretation.Bw);
        foreach (var (left, top, width, height) in ((int, int, int, int)[])[(0, 0, 40, 630), (1160, 0, 40, 630), (0, 0, 1200, 30), (0, 590, 1200, 40)])
        {
            using var edge = grey.ExtractArea(left, top, width, height);
            Assert.True(edge.Min() > 240, $"ink at {left},{top}");
        }
    }

    private async Task<(HttpStatusCode Status, Dictionary<string, string> Headers, byte[] Bytes)> PictureAsync(string path)
    {
        using var reader = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        using var answer = await reader.GetAsync(new Uri(path, UriKind.Relative));
        var headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        return (answer.StatusCode, headers, await answer.Content.ReadAsByteArrayAsync());
    }

    private static string Property(ReaderPage page, string name) => page.Attribute($"meta[property='{name}']", "content")!;
}
