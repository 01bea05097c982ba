using System.Data.Common;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Reads;

/// <summary>Writes the reads of this node, at most once a second, and learns the ranking, at least every ten.</summary>
internal sealed partial class ReadWriter(ReadTally tally, ReadScores scores, MostReadIds leading, TimeProvider clock, ILogger<ReadWriter> log) : BackgroundService
{
    private const int LongestSilence = 10;

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(tally.Take(), cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat, clock);
        for (var silence = LongestSilence; !stoppingToken.IsCancellationRequested; silence++)
        {
            var reads = tally.Take();
            if (reads.Count > 0 || silence >= LongestSilence)
            {
                await WriteAsync(reads, stoppingToken);
                silence = 0;
            }

            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
            }
            catch (OperationCanceledException)
            {
                // The site ends, or could not begin.
                return;
            }
        }
    }

    // A store that is away for a moment must not end the site, and the reads wait for it.
    private async Task WriteAsync(IReadOnlyDictionary<long, int> reads, CancellationToken cancel)
    {
        try
        {
            leading.Value = await scores.AddAsync(reads, MostReadIds.Count, clock.GetUtcNow(), cancel);
        }
        catch (Exception failure) when (failure is DbException or OperationCanceledException)
        {
            tally.Return(reads);
            if (failure is DbException)
            {
                LogFailure(failure.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Reads are not written now: {Reason}")]
    private partial void LogFailure(string reason);
}
