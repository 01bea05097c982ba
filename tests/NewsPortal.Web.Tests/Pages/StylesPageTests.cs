using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>The living page of the house's style.</summary>
public sealed class StylesPageTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task Shows_both_themes_and_every_contrast_suffices()
    {
        await using var workshop = site.WithWebHostBuilder(builder => builder.UseEnvironment("Development"));
        using var reader = workshop.CreateClient();

        var page = await new HtmlParser().ParseDocumentAsync(await reader.GetStringAsync(new Uri("/kieu-dang", UriKind.Relative)));

        Assert.Equal(["day", "night"], page.QuerySelectorAll("[data-theme]").Select(half => half.GetAttribute("data-theme")));
        foreach (var half in page.QuerySelectorAll("[data-theme]"))
        {
            var rows = half.QuerySelectorAll(".table-frame.plain tbody tr").ToList();
            Assert.Equal(8, rows.Count);
            Assert.DoesNotContain(rows, row => row.TextContent.Contains("THIẾU", StringComparison.Ordinal));
            foreach (var component in (string[])[".card--lead", ".card--small", ".newest", ".section-block__head", ".breadcrumb", ".figure--no-photo", ".pull-quote", ".timeline", ".stream__list", ".pager", ".search-form", ".result mark", ".filter", ".empty", ".error"])
            {
                Assert.True(half.QuerySelector(component) is not null, component);
            }
        }
    }

    [Fact]
    public async Task Is_not_there_for_readers() => Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync("/kieu-dang"));
}
