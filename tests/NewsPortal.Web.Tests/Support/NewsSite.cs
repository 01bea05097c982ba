using System.Data.Common;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Content;
using NewsPortal.Content.Bodies;
using NewsPortal.Data;

namespace NewsPortal.Web.Tests.Support;

/// <summary>The site on a database of its own, with the verbs of a newsroom and of a reader.</summary>
public sealed class NewsSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    public static readonly string[] Sections = ["Thời sự", "Văn hóa", "Đất và người"];

    private readonly SqlCounter counter = new();
    private int written;

    public string ConnectionString { get; private set; } = "";

    /// <summary>What the site imports and publishes at its start; nothing, unless a test wants a full newspaper.</summary>
    public string Seeds { get; init; } = "";

    /// <summary>Listens on a free port for a real browser, instead of answering in memory only.</summary>
    public Uri Listen()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress;
    }

    public async Task InitializeAsync() =>
        ConnectionString = await TestCluster.NewDatabaseAsync(database => NewsDatabase.PrepareAsync(database, Sections, CancellationToken.None));

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        await TestCluster.DropAsync(ConnectionString);
    }

    /// <summary>Runs something on the store, as the program itself would.</summary>
    public async Task<T> InStoreAsync<T>(Func<NewsDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<NewsDbContext>());
    }

    /// <summary>Imports an article and publishes it.</summary>
    public Task<Article> PublishAsync(
        string headline = "Núi Hồng, sông La: hai cái tên làm nên một xứ", string? lede = "Một ngọn núi, một con sông.",
        string body = "Núi đứng phía bắc. Sông chảy phía nam.", string? section = null, string? topic = null,
        string[]? related = null, DateTimeOffset? publishedAt = null, DateHint? hint = null, Block[]? blocks = null, string? source = null,
        string? byline = null, ArticleKind kind = ArticleKind.Article,
        FocalPoint? focus = null) =>
        WriteAsync(publish: true, new ParsedArticle
        {
            Key = $"bai-{Interlocked.Increment(ref written)}",
            Format = "seed",
            Encoding = "utf-8",
            Headline = headline,
            Lede = lede,
            Source = source,
            Byline = byline,
            Kind = kind,
            Section = section,
            PublishedAt = publishedAt,
            DateHint = hint,
            Topics = topic is null ? [] : [topic],
            Related = related ?? [],
            Focus = focus,
            Blocks = blocks ?? [new Paragraph(body) { Line = 5 }],
        });

    /// <summary>Imports an article and leaves it a draft.</summary>
    public Task<Article> DraftAsync(string headline = "Bản nháp chưa ai đọc") =>
        WriteAsync(publish: false, new ParsedArticle
        {
            Key = $"nhap-{Interlocked.Increment(ref written)}",
            Format = "seed",
            Encoding = "utf-8",
            Headline = headline,
            Blocks = [new Paragraph("Chưa xong.")],
        });

    /// <summary>Changes an article through its own verbs.</summary>
    public Task ChangeAsync(long id, Action<Article> change) => InStoreAsync(async db =>
    {
        change(await db.Articles.ForEditing().SingleAsync(a => a.Id == id));
        return await db.SaveChangesAsync();
    });

    public Task ExecuteAsync(string sql) => InStoreAsync(db => db.Database.ExecuteSqlRawAsync(sql));

    /// <summary>Opens a page as a browser would, without following a redirect.</summary>
    public async Task<ReaderPage> GetPageAsync(string path, Action<HttpRequestMessage>? prepare = null)
    {
        using var reader = CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        prepare?.Invoke(request);
        counter.Reset();
        using var answer = await reader.SendAsync(request);
        var commands = counter.Commands;
        var text = await answer.Content.ReadAsStringAsync();
        var headers = answer.Headers.Concat(answer.Content.Headers)
            .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        return new ReaderPage(answer.StatusCode, headers, text, await new HtmlParser().ParseDocumentAsync(text), commands);
    }

    public async Task<HttpStatusCode> StatusOfAsync(string path) => (await GetPageAsync(path)).Status;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseStaticWebAssets();
        builder.UseSetting("ConnectionStrings:News", ConnectionString);
        builder.UseSetting("Site:Seeds", Seeds);
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("Site:Address", "https://bao.example.vn");
        builder.UseSetting("Storage:Folder", Path.Combine(Path.GetTempPath(), "newsportal-site-tests"));
        builder.UseSetting("Site:Sections", string.Join(", ", Sections));
        builder.ConfigureServices(services => services.ConfigureDbContext<NewsDbContext>(options => options.AddInterceptors(counter)));
    }

    private Task<Article> WriteAsync(bool publish, ParsedArticle parsed) => InStoreAsync(async db =>
    {
        var bytes = Encoding.UTF8.GetBytes(parsed.Key + parsed.Headline);
        var file = new ReadFile(parsed.Key + ".txt", bytes, SHA256.HashData(bytes), parsed, Body.Of(parsed.Blocks));
        await new ArticleImport(db, TimeProvider.System) { SameStory = SameStoryAnswer.New }.SaveAsync([file], publish, CancellationToken.None);
        return await db.Articles.AsNoTracking().SingleAsync(a => a.Key == parsed.Key);
    });

    private sealed class SqlCounter : DbCommandInterceptor
    {
        private int commands;

        public int Commands => Volatile.Read(ref commands);

        public void Reset() => Volatile.Write(ref commands, 0);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref commands);
            return ValueTask.FromResult(result);
        }
    }
}
