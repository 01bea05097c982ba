using NewsPortal.Content;
using NewsPortal.Data;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>What stands around an article's text: when it was changed, what was wrong in it, where to go next, whom to tell.</summary>
public sealed class AroundAnArticleTests(NewsSite site) : IClassFixture<NewsSite>
{
    private static readonly Block[] LongText = [.. Enumerable.Range(1, 12).Select(i => new Paragraph($"Đoạn {i}. " + string.Concat(Enumerable.Repeat("Sông chảy về phía biển. ", 12))))];

    [Fact]
    public async Task A_paragraph_has_an_address_and_so_has_a_subheading()
    {
        var article = await site.PublishAsync(headline: "Có mục", blocks: [new Paragraph("Một."), new Figure("Ảnh."), new Subheading("Tay chèo"), new Paragraph("Hai.")]);

        var page = await site.GetPageAsync(PathOf(article));

        Assert.Equal("Một.", page.Text("#d1"));
        Assert.Equal("Tay chèo", page.Text("#muc-tay-cheo"));
        Assert.Equal("Hai.", page.Text("#d4"));
    }

    [Fact]
    public async Task An_update_is_told_only_when_other_words_replaced_what_readers_had_seen()
    {
        var article = await site.PublishAsync(headline: "Bài sẽ sửa");
        var draft = await site.DraftAsync("Nháp sẽ sửa");
        var now = TimeProvider.System.GetUtcNow();
        await site.ChangeAsync(article.Id, a => a.Publish(new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero)));
        Assert.DoesNotContain("Cập nhật", (await site.GetPageAsync(PathOf(article))).Text(".article__facts"), StringComparison.Ordinal);

        await site.ChangeAsync(article.Id, a => a.Edit(a.Headline, a.Lede, a.Byline, a.Section, [], a.BodyMarkdown, now));
        Assert.DoesNotContain("Cập nhật", (await site.GetPageAsync(PathOf(article))).Text(".article__facts"), StringComparison.Ordinal);

        await site.ChangeAsync(article.Id, a => a.Edit(a.Headline, a.Lede, a.Byline, a.Section, [], "Chữ khác.", new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero)));
        await site.ChangeAsync(draft.Id, a => a.Edit(a.Headline, "Sapo mới", a.Byline, a.Section, [], a.BodyMarkdown, now));
        await site.ChangeAsync(draft.Id, a => a.Publish(now));

        Assert.Contains("Cập nhật Thứ Ba, 24/11/2026, 09:00", (await site.GetPageAsync(PathOf(article))).Text(".article__facts"), StringComparison.Ordinal);
        Assert.DoesNotContain("Cập nhật", (await site.GetPageAsync(PathOf(draft))).Text(".article__facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corrections_stand_below_the_text_with_their_day_whoever_noted_them()
    {
        var article = await site.PublishFileAsync("dinh-chinh.md", """
            ---
            headline: Bài từng viết nhầm
            lede: Sapo.
            address: https://bao.example.org/bai-tung-viet-nham
            source: Báo Mẫu
            corrections:
              2026-11-20: "Bản trước viết nhầm tên sông."
            ---
            Chữ.
            """);
        await site.ChangeAsync(article.Id, a => a.Correct(new Correction(new DateOnly(2026, 11, 22), "Và nhầm một con số."), TimeProvider.System.GetUtcNow()));

        var page = await site.GetPageAsync(PathOf(article));

        Assert.Equal(["20/11/2026 Bản trước viết nhầm tên sông.", "22/11/2026 Và nhầm một con số."], page.Texts(".corrections__item"));
        Assert.Equal("2026-11-20", page.Attribute(".corrections time", "datetime"));
        Assert.Equal("Nguồn: Báo Mẫu", page.Text(".article__source"));
        Assert.Equal("https://bao.example.org/bai-tung-viet-nham", page.Attribute(".article__source a", "href"));
    }

    [Fact]
    public async Task Sharing_is_plain_links_and_an_error_is_reported_by_a_letter_that_names_the_article()
    {
        var article = await site.PublishAsync(headline: "Núi & sông");

        var page = await site.GetPageAsync(PathOf(article));

        var links = page.Html.QuerySelectorAll("a.share__link").Select(a => a.GetAttribute("href")!).ToList();
        var address = Uri.EscapeDataString("https://bao.example.vn" + PathOf(article));
        Assert.Equal($"https://zalo.me/share?url={address}", links[0]);
        Assert.Equal($"https://www.facebook.com/sharer/sharer.php?u={address}", links[1]);
        Assert.StartsWith("mailto:?subject=N%C3%BAi%20%26%20s%C3%B4ng&body=", links[2], StringComparison.Ordinal);
        Assert.StartsWith("mailto:toasoan@bao.example.vn?subject=", links[3], StringComparison.Ordinal);
        Assert.Contains(address, links[3], StringComparison.Ordinal);
        Assert.Contains("https://bao.example.vn" + PathOf(article), page.Text(".article__printed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stories_before_and_after_it_in_its_topic_are_one_step_away()
    {
        DateTimeOffset Day(int day) => new(2026, 11, day, 1, 0, 0, TimeSpan.Zero);
        await site.PublishAsync(headline: "Chuyện một", topic: "Bốn chuyện", publishedAt: Day(1));
        var second = await site.PublishAsync(headline: "Chuyện hai", topic: "Bốn chuyện", publishedAt: Day(2));
        var third = await site.PublishAsync(headline: "Chuyện ba", topic: "Bốn chuyện", publishedAt: Day(3));
        var fourth = await site.PublishAsync(headline: "Chuyện bốn", topic: "Bốn chuyện", publishedAt: Day(4));
        var hidden = await site.PublishAsync(headline: "Chuyện năm", topic: "Bốn chuyện", publishedAt: Day(5));
        await site.ChangeAsync(hidden.Id, a => a.Retract(TimeProvider.System.GetUtcNow()));

        var page = await site.GetPageAsync(PathOf(third));

        Assert.Equal((PathOf(second), PathOf(fourth)), (page.Attribute("a[rel=prev]", "href"), page.Attribute("a[rel=next]", "href")));
        Assert.Equal("/chu-de/bon-chuyen", page.Attribute(".next-in-topic__name a", "href"));
        Assert.InRange(page.SqlCommands, 1, 3);
        Assert.DoesNotContain(page.Texts(".related .card__headline"), headline => headline is "Chuyện hai" or "Chuyện bốn");
        Assert.False((await site.GetPageAsync(PathOf(fourth))).Has("a[rel=next]"));
    }

    [Fact]
    public async Task A_long_text_offers_another_story_in_its_middle_and_a_short_one_does_not_interrupt()
    {
        var listed = await site.PublishAsync(headline: "Bài nên đọc giữa chừng");
        await site.PublishAsync(headline: "Bài nên đọc ở cuối");
        var article = await site.PublishAsync(headline: "Bài dài", blocks: LongText, related: ["Bài nên đọc giữa chừng", "Bài nên đọc ở cuối"]);
        var brief = await site.PublishAsync(headline: "Bài ngắn", related: ["Bài nên đọc giữa chừng"]);

        var page = await site.GetPageAsync(PathOf(article));

        Assert.Equal(PathOf(listed), page.Attribute(".article__body > .article__inline a", "href"));
        Assert.Equal(12, page.Html.QuerySelectorAll(".article__body > p").Length);
        var before = page.Html.QuerySelectorAll(".article__body > *").TakeWhile(e => e.ClassName != "article__inline").Count();
        Assert.InRange(before, 4, 7);
        Assert.DoesNotContain(listed.Headline, page.Texts(".related .card__headline"));
        Assert.False((await site.GetPageAsync(PathOf(brief))).Has(".article__inline"));
    }

    private static string PathOf(Article article) => $"/{article.Slug}-post{article.Id}.html";
}
