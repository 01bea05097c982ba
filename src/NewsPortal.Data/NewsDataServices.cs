using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Data.Search;

namespace NewsPortal.Data;

public static class NewsDataServices
{
    /// <summary>The store and what works on it.</summary>
    public static IServiceCollection AddNewsData(this IServiceCollection services, string connectionString)
    {
        services.AddDbContextPool<NewsDbContext>(options => options.UseNews(connectionString));
        services.AddScoped<ArticleImport>();
        services.AddScoped<DoneFiles>();
        services.AddSingleton<WordFrequencies>();
        services.AddScoped<ArticleFinder>();
        services.AddSingleton(_ => new ReadScores(Npgsql.NpgsqlDataSource.Create(connectionString)));
        return services;
    }
}
