using System.Net;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>The archive: years, a month's calendar, a day, all by Vietnam's time.</summary>
public sealed class ArchivePageTests(NewsSite site) : IClassFixture<NewsSite>
{
    // 1 March in Vietnam begins at 17:00 UTC of 28 February.
    private static readonly DateTimeOffset LastOfFebruary = new(2024, 2, 29, 16, 59, 59, TimeSpan.Zero);
    private static readonly DateTimeOffset FirstOfMarch = new(2024, 2, 29, 17, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Shows_the_years_and_months_that_have_articles_and_no_other()
    {
        await FillAsync();

        var page = await site.GetPageAsync("/luu-tru");

        Assert.Equal(["2024", "2019"], page.Texts(".archive-year__name"));
        Assert.Equal(["Tháng 2 năm 2024", "Tháng 3 năm 2024", "Tháng 5 năm 2024", "Tháng 12 năm 2019"], page.Texts(".archive-year__link"));
        Assert.InRange(page.SqlCommands, 1, 3);
        Assert.Equal("/luu-tru#nam-2019", (await site.GetPageAsync("/luu-tru/2019")).Headers["Location"]);
    }

    [Fact]
    public async Task A_month_marks_the_days_with_articles_by_Vietnam_s_time_and_knows_its_neighbours()
    {
        await FillAsync();

        var page = await site.GetPageAsync("/luu-tru/2024/03");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Tháng 3 năm 2024", page.Text("h1"));
        Assert.Equal(["/luu-tru/2024/03/01", "/luu-tru/2024/03/31"], page.Html.QuerySelectorAll(".calendar__link").Select(link => link.GetAttribute("href")));
        Assert.Equal(31, page.Html.QuerySelectorAll(".calendar__day").Length);
        Assert.Equal(4, page.Html.QuerySelectorAll(".calendar tbody tr:first-child td:empty").Length); // 1 March 2024 is a Friday
        Assert.Equal(["Chủ nhật, ngày 31", "Thứ Sáu, ngày 1"], page.Texts(".stream__day"));
        Assert.Equal(["Cuối tháng Ba", "Đầu tháng Ba"], page.Texts(".card__headline"));
        Assert.Equal("/luu-tru/2024/02", page.Attribute("a[rel=prev]", "href"));
        Assert.Equal("/luu-tru/2024/05", page.Attribute("a[rel=next]", "href"));
        Assert.InRange(page.SqlCommands, 1, 3);
    }

    [Fact]
    public async Task A_day_shows_its_articles_its_lunar_date_and_the_days_beside_it_that_have_any()
    {
        await FillAsync();

        var page = await site.GetPageAsync("/luu-tru/2024/03/01");

        Assert.Equal("Thứ Sáu, ngày 1 tháng 3 năm 2024", page.Text("h1"));
        Assert.Equal("21 tháng Giêng, Giáp Thìn", page.Text(".list-head__facts"));
        Assert.Equal(["Đầu tháng Ba"], page.Texts(".card__headline"));
        Assert.Equal("date", page.Attribute(".calendar__link[href='/luu-tru/2024/03/01']", "aria-current"));
        Assert.Equal("/luu-tru/2024/02/29", page.Attribute("a[rel=prev]", "href"));
        Assert.Equal("/luu-tru/2024/03/31", page.Attribute("a[rel=next]", "href"));
        Assert.InRange(page.SqlCommands, 1, 3);
    }

    [Fact]
    public async Task A_day_of_many_articles_pages_by_plain_links()
    {
        for (var i = 0; i < 45; i++)
        {
            await site.PublishAsync(headline: $"Ngày bận {i}", publishedAt: FirstOfMarch.AddYears(-10).AddMinutes(i));
        }

        var seen = new List<string>();
        for (string? next = "/luu-tru/2014/03/01"; next is not null;)
        {
            var page = await site.GetPageAsync(next);
            Assert.InRange(page.SqlCommands, 1, 3);
            seen.AddRange(page.Texts(".card__headline"));
            next = page.Attribute(".pager__link[href*='?truoc=']", "href");
        }

        Assert.Equal(Enumerable.Range(0, 45).Select(i => $"Ngày bận {i}").Reverse(), seen);
    }

    [Theory]
    [InlineData("/luu-tru/2024/2/9", "/luu-tru/2024/02/09")]
    [InlineData("/luu-tru/2024/3", "/luu-tru/2024/03")]
    public async Task Another_spelling_of_a_date_is_moved_to_the_right_one(string path, string right)
    {
        var page = await site.GetPageAsync(path);

        Assert.Equal((HttpStatusCode.MovedPermanently, right), (page.Status, page.Headers["Location"]));
    }

    [Theory]
    [InlineData("/luu-tru/2024/02/31")]
    [InlineData("/luu-tru/2024/13/01")]
    [InlineData("/luu-tru/2024/13")]
    [InlineData("/luu-tru/0000/01/01")]
    [InlineData("/luu-tru/99999/01/01")]
    [InlineData("/luu-tru/hom-qua")]
    [InlineData("/luu-tru/2024/thang-hai/01")]
    [InlineData("/luu-tru/2024/02/+1")]
    public async Task A_day_no_calendar_knows_is_404_and_shows_the_way(string path)
    {
        var page = await site.GetPageAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, "Không có ngày này trong lịch."), (page.Status, page.Text("h1")));
        Assert.True(page.Has("main a[href='/luu-tru']"));
        Assert.Equal("noindex", page.Attribute("meta[name=robots]", "content"));
        Assert.Equal(0, page.SqlCommands);
    }

    [Theory]
    [InlineData("/luu-tru/2024/03/02", "Ngày này không có bài nào.")]
    [InlineData("/luu-tru/2700/03/02", "Ngày này chưa tới.")]
    [InlineData("/luu-tru/2024/04", "Tháng này không có bài nào.")]
    public async Task A_day_or_month_without_articles_is_404_and_leads_to_the_nearest_ones(string path, string says)
    {
        await FillAsync();

        var page = await site.GetPageAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, says), (page.Status, page.Text(".empty__headline")));
        Assert.True(page.Has("a[rel=prev]"));
        Assert.True(page.Has(".calendar"));
        Assert.Equal("noindex", page.Attribute("meta[name=robots]", "content"));
    }

    private async Task FillAsync()
    {
        if (await site.InStoreAsync(db => Task.FromResult(db.Articles.Any(a => a.Headline == "Đầu tháng Ba"))))
        {
            return;
        }

        await site.PublishAsync(headline: "Cuối tháng Hai", publishedAt: LastOfFebruary);
        await site.PublishAsync(headline: "Đầu tháng Ba", publishedAt: FirstOfMarch);
        await site.PublishAsync(headline: "Cuối tháng Ba", publishedAt: FirstOfMarch.AddDays(30));
        await site.PublishAsync(headline: "Tháng Năm", publishedAt: FirstOfMarch.AddDays(70));
        await site.PublishAsync(headline: "Năm cũ", publishedAt: new(2019, 12, 31, 16, 0, 0, TimeSpan.Zero));
        await site.DraftAsync();
    }
}
