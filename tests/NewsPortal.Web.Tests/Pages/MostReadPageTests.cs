using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Data;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>Đọc nhiều: what a beacon tells, what is kept of it, and what readers see.</summary>
public sealed class MostReadPageTests(NewsSite site) : IClassFixture<NewsSite>
{
    private const string Browser = "Mozilla/5.0 (Linux; Android 14) Bạn đọc";

    [Fact]
    public async Task Readers_make_the_ranking_a_repeat_a_machine_and_a_stranger_s_page_do_not()
    {
        await site.ExecuteAsync("DELETE FROM reads");
        Assert.Equal("Chưa đủ lượt đọc để xếp hạng.", (await site.GetPageAsync("/doc-nhieu")).Text(".empty__headline"));
        var (three, two, one) = (await site.PublishAsync(headline: "Ba người đọc"), await site.PublishAsync(headline: "Hai người đọc"), await site.PublishAsync(headline: "Một người đọc"));
        var draft = await site.DraftAsync();
        var (machines, strangers) = (await site.PublishAsync(headline: "Máy đọc"), await site.PublishAsync(headline: "Trang lạ gọi"));

        foreach (var (id, readers) in new[] { (three.Id, 3), (two.Id, 2), (one.Id, 1), (draft.Id, 5), (404, 5) })
        {
            for (var reader = 0; reader < readers; reader++)
            {
                await TellAsync($"/doc/{id}", $"{Browser} {reader}");
            }
        }

        for (var again = 0; again < 8; again++)
        {
            await TellAsync($"/doc/{one.Id}", $"{Browser} 0");
            await TellAsync($"/doc/{machines.Id}", $"Googlebot/2.{again}");
            await TellAsync($"/doc/{strangers.Id}", $"{Browser} {again}", request => request.Headers.Add("Sec-Fetch-Site", "cross-site"));
        }

        await WaitForAsync(three.Id, two.Id, one.Id);
        var page = await site.GetPageAsync("/doc-nhieu");
        Assert.Equal(["Ba người đọc", "Hai người đọc", "Một người đọc"], page.Texts(".card__headline"));
        Assert.InRange(page.SqlCommands, 1, 3);
        var scores = await site.InStoreAsync(db => db.Reads.OrderByDescending(r => r.Rank).Select(r => r.Score).ToListAsync());
        Assert.Equal([3, 2, 1], scores.Select(score => Math.Round(score, 3)));

        // The front names them in its rail; taken down, one is gone at once from both.
        await WaitForAsync(async () => (await site.GetPageAsync("/")).Texts(".most-read__headline").Count == 3);
        var front = await site.GetPageAsync("/");
        Assert.Equal(["Ba người đọc", "Hai người đọc", "Một người đọc"], front.Texts(".most-read__headline"));
        Assert.InRange(front.SqlCommands, 1, 3);
        var article = await site.GetPageAsync($"/{two.Slug}-post{two.Id}.html");
        Assert.False(article.Has(".most-read")); // two others are no ranking
        Assert.True(article.Has("script[src*='/js/doc']"));
        var other = await site.GetPageAsync($"/{machines.Slug}-post{machines.Id}.html");
        Assert.Equal(["Ba người đọc", "Hai người đọc", "Một người đọc"], other.Texts(".article__rail .most-read__headline"));
        Assert.InRange(other.SqlCommands, 1, 3);
        await site.ChangeAsync(three.Id, a => a.Retract(TimeProvider.System.GetUtcNow()));
        Assert.DoesNotContain("Ba người đọc", (await site.GetPageAsync("/")).Source, StringComparison.Ordinal);
        Assert.Equal(["Hai người đọc", "Một người đọc"], (await site.GetPageAsync("/doc-nhieu")).Texts(".card__headline"));
    }

    [Theory]
    [InlineData("GET", "/doc/1", HttpStatusCode.NotFound)]
    [InlineData("POST", "/doc/mot", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/doc/-1", HttpStatusCode.NoContent)]
    [InlineData("POST", "/doc/9223372036854775807", HttpStatusCode.NoContent)]
    [InlineData("POST", "/doc/9223372036854775808", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/doc-nhieu", HttpStatusCode.MethodNotAllowed)]
    public async Task A_beacon_is_a_POST_with_a_number_and_gets_no_answer(string method, string path, HttpStatusCode status)
    {
        var answer = await TellAsync(path, Browser, request => request.Method = new HttpMethod(method));

        Assert.Equal(status, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Yesterday_s_reads_weigh_half_and_scores_outlive_the_site()
    {
        var (old, fresh) = (await site.PublishAsync(headline: "Hôm kia đông"), await site.PublishAsync(headline: "Hôm nay vừa"));
        var scores = site.Services.GetRequiredService<ReadScores>();
        var now = TimeProvider.System.GetUtcNow().AddDays(4);

        await scores.AddAsync(new Dictionary<long, int> { [old.Id] = 100 }, 1, now.AddDays(-3), CancellationToken.None);
        await scores.AddAsync(new Dictionary<long, int> { [fresh.Id] = 20 }, 1, now.AddHours(-1), CancellationToken.None);
        await scores.AddAsync(new Dictionary<long, int> { [old.Id] = 1 }, 1, now.AddDays(-2), CancellationToken.None);

        var kept = await site.InStoreAsync(db => db.Reads.Where(r => r.ArticleId == old.Id).Select(r => r.Score).SingleAsync());
        Assert.Equal(51, kept, precision: 6);
        var order = await site.InStoreAsync(db => db.Reads.MostRead(now).Select(a => a.Id).Where(id => id == old.Id || id == fresh.Id).ToListAsync());
        Assert.Equal([fresh.Id, old.Id], order);
        var later = await site.InStoreAsync(db => db.Reads.MostRead(now.AddDays(5.5)).Select(a => a.Id).Where(id => id == old.Id || id == fresh.Id).ToListAsync());
        Assert.Equal([fresh.Id], later);
    }

    [Fact]
    public async Task A_moment_years_later_is_no_trouble()
    {
        var article = await site.PublishAsync(headline: "Đọc lại sau mười năm");
        var scores = site.Services.GetRequiredService<ReadScores>();
        var now = TimeProvider.System.GetUtcNow();

        await scores.AddAsync(new Dictionary<long, int> { [article.Id] = 7 }, 1, now, CancellationToken.None);
        await scores.AddAsync(new Dictionary<long, int> { [article.Id] = 2 }, 1, now.AddYears(10), CancellationToken.None);

        Assert.Equal(2, await site.InStoreAsync(db => db.Reads.Where(r => r.ArticleId == article.Id).Select(r => r.Score).SingleAsync()), precision: 6);
        await site.ExecuteAsync($"DELETE FROM reads WHERE article_id = {article.Id}");
    }

    [Fact]
    public async Task Switched_off_nothing_is_counted()
    {
        var (unseen, seen) = (await site.PublishAsync(headline: "Không đếm"), await site.PublishAsync(headline: "Có đếm"));
        await using var silent = site.WithWebHostBuilder(host => host.UseSetting("Site:CountsReads", "false"));
        using var reader = silent.CreateClient();
        using var told = new HttpRequestMessage(HttpMethod.Post, $"/doc/{unseen.Id}");
        told.Headers.TryAddWithoutValidation("User-Agent", Browser);

        using var answer = await reader.SendAsync(told);
        await TellAsync($"/doc/{seen.Id}", Browser);
        await WaitForAsync(seen.Id);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.DoesNotContain("/js/doc", await reader.GetStringAsync(new Uri($"/{unseen.Slug}-post{unseen.Id}.html", UriKind.Relative)), StringComparison.Ordinal);
        Assert.False(await site.InStoreAsync(db => db.Reads.AnyAsync(r => r.ArticleId == unseen.Id)));
    }

    private async Task<HttpResponseMessage> TellAsync(string path, string agent, Action<HttpRequestMessage>? prepare = null)
    {
        using var reader = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        prepare?.Invoke(request);
        return await reader.SendAsync(request);
    }

    private Task WaitForAsync(params long[] ids) =>
        WaitForAsync(() => site.InStoreAsync(async db => await db.Reads.CountAsync(r => ids.Contains(r.ArticleId)) == ids.Length));

    // Reads are written every second: later, not at once.
    private static async Task WaitForAsync(Func<Task<bool>> isSo)
    {
        for (var round = 0; !await isSo(); round++)
        {
            Assert.True(round < 600, "A minute later it is still not so.");
            await Task.Delay(100);
        }
    }
}
