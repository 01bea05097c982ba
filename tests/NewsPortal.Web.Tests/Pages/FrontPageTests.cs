using System.Net;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

public sealed class FrontPageTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task Grows_from_no_article_over_one_to_many_without_showing_one_twice()
    {
        var empty = await site.GetPageAsync("/");
        Assert.Equal((HttpStatusCode.OK, "Chưa có bài nào trên trang."), (empty.Status, empty.Text(".empty__headline")));

        await site.PublishAsync(headline: "Bài đầu tiên");
        var one = await site.GetPageAsync("/");
        Assert.Equal("Bài đầu tiên", Assert.Single(one.Texts(".card__headline")));

        for (var i = 0; i < 60; i++)
        {
            await site.PublishAsync(headline: $"Bài thứ {i}", section: NewsSite.Sections[i % NewsSite.Sections.Length]);
        }

        await site.DraftAsync();
        var many = await site.GetPageAsync("/");
        var headlines = many.Texts(".card__headline");
        Assert.Equal("Bài thứ 59", many.Text(".card--lead .card__headline"));
        Assert.Equal(headlines.Distinct(), headlines);
        Assert.Equal(NewsSite.Sections.Order(), many.Texts(".section-block__name").Order());
        Assert.DoesNotContain("Bản nháp", many.Source, StringComparison.Ordinal);
        Assert.InRange(many.SqlCommands, 1, 3);
    }
}
