using System.Data.Common;
using NewsPortal.Data.Search;

namespace NewsPortal.Web.Site;

/// <summary>Fetches now and then how frequent words are, so that no search has to.</summary>
internal sealed partial class FrequencyUpkeep(WordFrequencies frequencies, string connectionString, ILogger<FrequencyUpkeep> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var clock = new PeriodicTimer(Pause);
        try
        {
            do
            {
                await FetchAsync(stoppingToken);
            }
            while (await clock.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site ends, or could not begin.
        }
    }

    private async Task FetchAsync(CancellationToken stop)
    {
        try
        {
            await frequencies.FetchAsync(connectionString, stop);
        }
        catch (Exception trouble) when (trouble is DbException or TimeoutException or IOException)
        {
            // Search goes on with what was known before.
            LogTrouble(trouble);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "How frequent words are could not be fetched.")]
    private partial void LogTrouble(Exception trouble);
}
