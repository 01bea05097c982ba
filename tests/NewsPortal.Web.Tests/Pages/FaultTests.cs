using System.Net;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>When the database is gone, a reader gets a page in Vietnamese and the probes say so.</summary>
public sealed class FaultTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task Without_its_database_the_site_is_alive_not_ready_and_says_sorry()
    {
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/"));
        await TestCluster.DropAsync(site.ConnectionString);

        var page = await site.GetPageAsync("/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Contains("Mã lỗi 503", page.Text(".error__code"), StringComparison.Ordinal);
        Assert.Equal("Trang gặp trục trặc.", page.Text("h1"));
        Assert.DoesNotContain("Exception", page.Source, StringComparison.Ordinal);

        var lost = await site.GetPageAsync($"/{new string('a', 1000)}/khong-co-trang-nay");
        Assert.Equal((HttpStatusCode.NotFound, "Trang này đã lạc dấu."), (lost.Status, lost.Text("h1")));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await site.StatusOfAsync("/tim-kiem?q=chữ"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await site.StatusOfAsync("/api/articles?q=chữ"));
        Assert.Equal("""{"items":[]}""", (await site.GetPageAsync("/tim-kiem/goi-y?q=chữ")).Source);

        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/health/live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await site.StatusOfAsync("/health/ready"));
    }
}
