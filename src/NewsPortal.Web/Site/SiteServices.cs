using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Data.Pictures;
using NewsPortal.Data.Recordings;
using NewsPortal.Data.Search;
using NewsPortal.Web.Machines;
using NewsPortal.Web.Machines.Sitemaps;
using NewsPortal.Web.Reads;

namespace NewsPortal.Web.Site;

/// <summary>What every command and every page shares: configuration, its checks, the store.</summary>
internal static class SiteServices
{
    /// <summary>Configuration and logging as ASP.NET Core does them; appsettings.json lies beside the published program.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] settings)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "appsettings.json");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            ContentRootPath = File.Exists(beside) ? AppContext.BaseDirectory : null,
        });
        builder.AddLogging();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Key);
        builder.Services.AddSingleton<IValidateOptions<SiteOptions>, SiteOptions.Check>();
        builder.Services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Key);
        builder.Services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptions.Check>();
        return builder;
    }

    /// <summary>The options as configured. A wrong value throws <see cref="OptionsValidationException"/> and names its key.</summary>
    public static SiteOptions CheckOptions(this WebApplicationBuilder builder)
    {
        using var services = builder.Services.BuildServiceProvider();
        _ = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        return services.GetRequiredService<IOptions<SiteOptions>>().Value;
    }

    /// <summary>The pages, the read API and what they need.</summary>
    public static void AddSite(this WebApplicationBuilder builder, string connectionString)
    {
        var services = builder.Services;
        services.AddNewsData(connectionString);
        services.AddHostedService(site => new FrequencyUpkeep(
            site.GetRequiredService<WordFrequencies>(), connectionString, site.GetRequiredService<ILogger<FrequencyUpkeep>>()));
        services.AddSingleton<PortalAddress>();
        services.AddReads(builder.Configuration);
        services.AddSingleton<StandingPages>();
        services.AddRazorPages();
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddOpenApi(openApi => openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "NewsPortal";
            document.Info.Description = "Bài đã xuất bản của tòa soạn, chỉ để đọc.";
            return Task.CompletedTask;
        }));
        services.AddHealthChecks().AddDbContextCheck<NewsDbContext>(tags: ["ready"]);

        // Nothing is written outside the storage folder, not even the framework's keys.
        var storage = builder.Configuration.GetSection(StorageOptions.Key).Get<StorageOptions>() ?? new StorageOptions();
        services.AddSingleton(StorageOptions.Pictures(builder.Configuration));
        services.AddSingleton(new ShareFolder(storage.Folder));
        HeadlinePicture.ChooseLetters();
        services.AddSingleton<PictureVariants>();
        services.AddSingleton(site => new PictureStore(site.GetRequiredService<PictureFolder>(), connectionString));
        services.AddSingleton(StorageOptions.Recordings(builder.Configuration));
        services.AddSingleton<RecordingStore>();
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(storage.Folder, "keys")));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        // Vietnamese letters stay letters: as numeric entities a page is 45 % larger.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
    }
}
