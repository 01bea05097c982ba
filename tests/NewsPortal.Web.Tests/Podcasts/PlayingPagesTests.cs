using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Podcasts;

/// <summary>Truyền hình, podcasts and the articles that play: all there without script.</summary>
public sealed class PlayingPagesTests(PodcastSite podcasts) : IClassFixture<PodcastSite>
{
    private NewsSite Site => podcasts.Site;

    [Fact]
    public async Task A_film_s_article_shows_the_film_its_captions_chapters_and_words()
    {
        var page = await Site.GetPageAsync(await podcasts.AddressAsync("phim"));

        Assert.Equal(("metadata", "160", "90"), (page.Attribute("video", "preload"), page.Attribute("video", "width"), page.Attribute("video", "height")));
        Assert.StartsWith("/anh/", page.Attribute("video", "poster"), StringComparison.Ordinal);
        Assert.Equal(("captions", "vi"), (page.Attribute("video track", "kind"), page.Attribute("video track", "srclang")));
        Assert.Equal(HttpStatusCode.OK, await Site.StatusOfAsync(page.Attribute("video track", "src")!));
        var film = page.Attribute("video", "src");
        Assert.Equal([$"{film}#t=0", $"{film}#t=2"], page.Html.QuerySelectorAll(".player__chapter").Select(a => a.GetAttribute("href")!));
        Assert.Contains("Sóng đập mạn thuyền là nhịp.", page.Html.QuerySelector("details.player__words")!.TextContent, StringComparison.Ordinal);
        Assert.True(page.SqlCommands <= 3);
    }

    [Fact]
    public async Task An_episode_s_article_has_its_player_and_leads_to_its_podcast()
    {
        var page = await Site.GetPageAsync(await podcasts.AddressAsync("tap-1"));

        Assert.EndsWith(".mp3", page.Attribute("audio[controls]", "src"), StringComparison.Ordinal);
        Assert.Equal("/podcast/tieng-que", page.Attribute(".player__label a", "href"));
        Assert.Contains("Tập 1 của Tiếng quê", page.Html.QuerySelector(".player__label")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recording_that_is_not_there_is_said_quietly()
    {
        var page = await Site.GetPageAsync(await podcasts.AddressAsync("tap-thieu"));

        Assert.Equal("Bản ghi tiếng của bài này chưa có trên trang.", page.Html.QuerySelector(".player__missing")!.TextContent);
        Assert.Empty(page.Html.QuerySelectorAll("audio, video"));
    }

    [Fact]
    public async Task Words_that_are_only_spoken_find_the_article()
    {
        var found = await Site.GetPageAsync("/api/articles?q=mạn thuyền");

        using var answer = JsonDocument.Parse(found.Source);
        var keys = answer.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("key").GetString());
        Assert.Equal(["phim", "tap-1"], keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Machines_learn_what_a_page_plays()
    {
        var film = await ThingAsync(await podcasts.AddressAsync("phim"), "VideoObject");
        var episode = await ThingAsync(await podcasts.AddressAsync("tap-1"), "PodcastEpisode");
        var series = await ThingAsync("/podcast/tieng-que", "PodcastSeries");

        Assert.All((string[])["name", "description", "thumbnailUrl", "uploadDate", "duration", "contentUrl"], name => Assert.True(film.TryGetProperty(name, out _), name));
        Assert.Equal("PT3S", film.GetProperty("duration").GetString());
        Assert.Equal((1, "Tiếng quê"), (episode.GetProperty("episodeNumber").GetInt32(), episode.GetProperty("partOfSeries").GetProperty("name").GetString()!));
        Assert.Equal("https://bao.example.vn/podcast/tieng-que.rss", series.GetProperty("webFeed").GetString());
    }

    [Fact]
    public async Task Search_engines_find_the_films_that_can_be_played()
    {
        var map = XDocument.Parse((await Site.GetPageAsync("/sitemap-video.xml")).Source).Root!;

        XNamespace video = "http://www.google.com/schemas/sitemap-video/1.1";
        var film = map.Descendants(video + "video").Single();
        Assert.Equal(("Nghe sáu thanh", "3", "yes"), (film.Element(video + "title")!.Value, film.Element(video + "duration")!.Value, film.Element(video + "family_friendly")!.Value));
        Assert.All((string[])["thumbnail_loc", "content_loc"], name => Assert.StartsWith("https://bao.example.vn/", film.Element(video + name)!.Value, StringComparison.Ordinal));
        Assert.Equal("https://bao.example.vn" + await podcasts.AddressAsync("phim"), film.Parent!.Elements().First().Value);
        Assert.Contains("Sitemap: https://bao.example.vn/sitemap-video.xml", (await Site.GetPageAsync("/robots.txt")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Television_has_the_newest_film_ready_and_pages_by_cursor()
    {
        var page = await Site.GetPageAsync("/truyen-hinh");

        Assert.Equal("Nghe sáu thanh", page.Html.QuerySelector(".screen__headline")!.TextContent);
        Assert.Contains("0:03 · Có phụ đề", page.Html.QuerySelector(".screen__facts")!.TextContent, StringComparison.Ordinal);
        Assert.True(page.SqlCommands <= 3);
        Assert.Equal(HttpStatusCode.NotFound, await Site.StatusOfAsync("/truyen-hinh?truoc=khong-phai"));
    }

    [Fact]
    public async Task A_podcast_shows_its_episodes_newest_first_and_the_others_beside()
    {
        var page = await Site.GetPageAsync("/podcast/tieng-que");

        Assert.Equal(["Sắc hỏi ngã nặng", "Ngang & huyền: “hai thanh bằng”", "Chỉ nghe trên trang"], page.Html.QuerySelectorAll(".episode .card__link").Select(a => a.TextContent));
        Assert.Equal("3 tập", page.Html.QuerySelector(".list-head__facts")!.TextContent);
        Assert.EndsWith(".m4a", page.Attribute(".player audio", "src"), StringComparison.Ordinal);
        Assert.Equal("/podcast/tieng-que.rss", page.Attribute(".series__follow-link", "href"));
        Assert.Contains("Sau trang báo", page.Html.QuerySelector(".with-rail__side")!.TextContent, StringComparison.Ordinal);
        Assert.True(page.SqlCommands <= 3);
        Assert.Equal(HttpStatusCode.NotFound, await Site.StatusOfAsync("/podcast/khong-co"));
    }

    [Fact]
    public async Task All_podcasts_and_their_newest_episodes_stand_on_one_page()
    {
        var page = await Site.GetPageAsync("/podcast");

        Assert.Equal(3, page.Html.QuerySelectorAll(".podcast").Length);
        Assert.Equal(5, page.Html.QuerySelectorAll(".episode").Length);
        Assert.True(page.SqlCommands <= 3);
    }

    [Fact]
    public async Task Emagazines_stand_under_their_covers()
    {
        var article = await Site.PublishAsync("Ruộng muối lúc mười hai giờ trưa");
        await Site.ExecuteAsync($"UPDATE articles SET kind = 'emagazine' WHERE id = {article.Id}");

        var page = await Site.GetPageAsync("/emagazine");

        Assert.Equal("Ruộng muối lúc mười hai giờ trưa", page.Html.QuerySelector(".cover .card__link")!.TextContent);
        Assert.NotNull(page.Html.QuerySelector(".cover__word[aria-hidden=true]"));
        Assert.True(page.SqlCommands <= 3);
    }

    [Fact]
    public async Task A_long_list_of_films_goes_on_at_its_cursor()
    {
        using var site = new NewsSite();
        await site.InitializeAsync();
        for (var i = 0; i < 25; i++)
        {
            await site.PublishAsync($"Phim {i}");
        }

        await site.ExecuteAsync("UPDATE articles SET kind = 'video'");
        var first = await site.GetPageAsync("/truyen-hinh");
        var second = await site.GetPageAsync(first.Attribute(".pager__link", "href")!);

        Assert.Equal("Phim 24", first.Html.QuerySelector(".screen__headline")!.TextContent);
        Assert.Equal(19, first.Html.QuerySelectorAll(".films .card").Length);
        Assert.Equal(["Phim 4", "Phim 3", "Phim 2", "Phim 1", "Phim 0"], second.Html.QuerySelectorAll(".films .card__link").Select(a => a.TextContent));
        await ((IAsyncLifetime)site).DisposeAsync();
    }

    private async Task<JsonElement> ThingAsync(string path, string type)
    {
        var block = (await Site.GetPageAsync(path)).Html.QuerySelector("script[type='application/ld+json']")!.TextContent;
        return JsonDocument.Parse(block).RootElement.GetProperty("@graph").EnumerateArray().Single(thing => thing.GetProperty("@type").GetString() == type);
    }
}
