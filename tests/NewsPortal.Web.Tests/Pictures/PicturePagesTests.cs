using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Content;
using NewsPortal.Data.Pictures;
using NewsPortal.Web.Site;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pictures;

/// <summary>Pictures as a reader meets them: on the page of an article and on the cards of lists.</summary>
public sealed class PicturePagesTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task A_lead_picture_is_fetched_first_and_the_others_when_they_come_near()
    {
        var (top, below) = (Keep(1600, 900, 11), Keep(700, 460, 12));
        var article = await site.PublishAsync(blocks:
        [
            new Figure("Chợ sớm. Ảnh: Thu Hà", "Thu Hà", "Người bán cá", top), new Paragraph("Chữ."), new Figure("Bến sông.", Picture: below), new Figure("Ảnh không còn."),
        ]);

        var page = await site.GetPageAsync(Urls.Article(article.Slug, article.Id));

        var lead = page.Html.QuerySelector(".article__lead > .figure--lead img")!;
        Assert.Equal(("high", null, "Người bán cá", "1600", "900"), (lead.GetAttribute("fetchpriority"), lead.GetAttribute("loading"), lead.GetAttribute("alt"), lead.GetAttribute("width"), lead.GetAttribute("height")));
        Assert.Equal("Chợ sớm. Ảnh: Thu Hà", page.Text(".article__lead figcaption"));
        var preload = page.Html.QuerySelector("link[rel=preload][as=image]")!;
        var first = page.Html.QuerySelector(".article__lead source")!;
        Assert.Equal(
            (first.GetAttribute("srcset"), first.GetAttribute("sizes"), first.GetAttribute("type")),
            (preload.GetAttribute("imagesrcset"), preload.GetAttribute("imagesizes"), preload.GetAttribute("type")));
        var other = Assert.Single(page.Html.QuerySelectorAll(".article__body img"));
        Assert.Equal(("lazy", null, "700", "460"), (other.GetAttribute("loading"), other.GetAttribute("fetchpriority"), other.GetAttribute("width"), other.GetAttribute("height")));
        Assert.Equal("Ảnh chưa có Ảnh không còn.", page.Text(".figure--no-photo"));
        Assert.InRange(page.SqlCommands, 1, 3);
    }

    [Fact]
    public async Task Every_address_a_page_offers_answers_as_it_promises()
    {
        var article = await site.PublishAsync(blocks: [new Figure("Chợ.", Picture: Keep(1000, 640, 21)), new Paragraph("Chữ."), new Figure("Bến.", Picture: Keep(480, 700, 22))]);
        var page = await site.GetPageAsync(Urls.Article(article.Slug, article.Id));

        var offers = page.Html.QuerySelectorAll("picture source, picture img").ToList();
        Assert.True(offers.Count >= 6);
        foreach (var offer in offers)
        {
            foreach (var candidate in offer.GetAttribute("srcset")!.Split(", "))
            {
                var (address, width) = candidate.Split(' ') is [var a, var w] ? (a, int.Parse(w[..^1], CultureInfo.InvariantCulture)) : throw new InvalidOperationException(candidate);
                using var answer = await GetAsync(address);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                Assert.Equal(offer.GetAttribute("type") ?? "image/jpeg", answer.Content.Headers.ContentType!.ToString());
                Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", answer.Headers.NonValidated["Cache-Control"]));
                Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
                using var image = TestPictures.Read(await answer.Content.ReadAsByteArrayAsync());
                Assert.Equal(width, image.Width);
            }
        }
    }

    [Fact]
    public async Task A_width_no_page_offers_is_404_and_a_part_or_a_look_is_right()
    {
        var name = Keep(1000, 640, 31);
        var stem = $"/anh/{name[..^4]}";

        foreach (var unknown in (string[])["-641.avif", "-1280.avif", "-960.gif", "-0320.avif", "-320.png", "-.avif"])
        {
            using var answer = await GetAsync(stem + unknown);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, unknown);
        }

        using var whole = await GetAsync(stem + "-320.webp");
        using var head = await GetAsync(stem + "-320.webp", request => request.Method = HttpMethod.Head);
        using var part = await GetAsync(stem + "-320.webp", request => request.Headers.Range = new(0, 3));
        using var known = await GetAsync(stem + "-320.webp", request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!));
        using var other = await GetAsync(stem + "-320.avif", request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!));
        Assert.Equal((HttpStatusCode.OK, whole.Content.Headers.ContentLength), (head.StatusCode, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal("RIFF"u8.ToArray(), await part.Content.ReadAsByteArrayAsync());
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (known.StatusCode, other.StatusCode));
        Assert.False(whole.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Cards_show_the_first_picture_with_its_focal_point_and_without_words()
    {
        await site.PublishAsync("Bài đứng sau", section: "Văn hóa", blocks: [new Paragraph("Chữ."), new Figure("Bến.", Picture: Keep(800, 600, 42))], focus: new FocalPoint(0, 100));
        await site.PublishAsync("Bài dẫn đầu có ảnh", section: "Văn hóa", blocks: [new Figure("Chợ.", Picture: Keep(1600, 900, 41)), new Paragraph("Chữ.")], focus: new FocalPoint(44, 25));

        var page = await site.GetPageAsync("/");

        var lead = page.Html.QuerySelector(".card--lead img")!;
        Assert.Equal("card__photo card__photo--bleed focus-x4 focus-y3", lead.ClassName);
        Assert.Equal(("", "high", null), (lead.GetAttribute("alt"), lead.GetAttribute("fetchpriority"), lead.GetAttribute("loading")));
        Assert.Equal(page.Attribute(".card--lead source", "srcset"), page.Attribute("link[rel=preload][as=image]", "imagesrcset"));
        var others = page.Html.QuerySelectorAll(".card:not(.card--lead) img").ToList();
        Assert.NotEmpty(others);
        Assert.All(others, image => Assert.Equal(("", "lazy"), (image.GetAttribute("alt"), image.GetAttribute("loading"))));
        Assert.InRange(page.SqlCommands, 1, 3);
        Assert.Contains("card__photo focus-x0 focus-y10", (await site.GetPageAsync("/chuyen-muc/van-hoa")).Html.QuerySelectorAll(".card img").Select(image => image.ClassName));
    }

    [Fact]
    public async Task Every_picture_of_every_page_has_its_size_and_three_commands_stay_three()
    {
        var article = await site.PublishAsync("Bài nhiều nơi", section: "Đất và người", topic: "Ảnh mọi nơi", blocks: [new Figure("Chợ.", Picture: Keep(1600, 900, 51)), new Paragraph("Chữ.")]);
        foreach (var path in (string[])["/", "/tin-moi", "/chuyen-muc/dat-va-nguoi", "/chu-de/anh-moi-noi", Urls.Article(article.Slug, article.Id)])
        {
            var page = await site.GetPageAsync(path);
            var images = page.Html.QuerySelectorAll("main img").ToList();
            Assert.NotEmpty(images);
            Assert.All(images, image => Assert.True(image.GetAttribute("width") is [>= '1' and <= '9', ..] && image.GetAttribute("height") is [>= '1' and <= '9', ..] && image.HasAttribute("alt")));
            Assert.InRange(page.SqlCommands, 1, 3);
        }
    }

    [Fact]
    public async Task An_editor_s_other_words_keep_the_focal_point_and_another_picture_loses_it()
    {
        var (first, second) = (Keep(800, 600, 61), Keep(800, 600, 62));
        var article = await site.PublishAsync("Bài được sửa", blocks: [new Figure("Chợ.", Picture: first)], focus: new FocalPoint(10, 20));

        await site.ChangeAsync(article.Id, a => a.Edit(a.Headline, null, null, null, [], a.BodyMarkdown + "\n\nThêm chữ.", DateTimeOffset.UnixEpoch));
        var edited = await FindAsync(article.Id);
        await site.ChangeAsync(article.Id, a => a.Edit(a.Headline, null, null, null, [], a.BodyMarkdown.Replace(first, second, StringComparison.Ordinal), DateTimeOffset.UnixEpoch));
        var changed = await FindAsync(article.Id);
        await site.ChangeAsync(article.Id, a => a.Edit(a.Headline, null, null, null, [], "Chỉ còn chữ.", DateTimeOffset.UnixEpoch));
        var bare = await FindAsync(article.Id);

        Assert.Equal((first, 10, 20), edited);
        Assert.Equal((second, null, null), changed);
        Assert.Equal((null, null, null), bare);
    }

    private Task<(string? Picture, int? X, int? Y)> FindAsync(long id) => site.InStoreAsync(async db =>
    {
        var found = await db.Articles.FindAsync(id);
        return (found!.LeadPicture, found.FocusX, found.FocusY);
    });

    private string Keep(int width, int height, int seed) =>
        new PictureStore(site.Services.GetRequiredService<PictureFolder>(), site.ConnectionString)
            .Keep(TestPictures.Article(("a", TestPictures.Jpeg(width, height, seed)))).Blocks.OfType<Figure>().Single().Picture!;

    private async Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestMessage>? prepare = null)
    {
        using var reader = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        prepare?.Invoke(request);
        return await reader.SendAsync(request);
    }
}
