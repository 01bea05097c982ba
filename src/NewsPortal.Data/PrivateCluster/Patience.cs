using System.Diagnostics;

namespace NewsPortal.Data.PrivateClusters;

/// <summary>Waiting in short steps for something that sends no signal, up to a limit.</summary>
internal sealed class Patience(TimeSpan limit)
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    private readonly Stopwatch watch = Stopwatch.StartNew();

    public static Patience Of(TimeSpan limit) => new(limit);

    public TimeSpan Spent => watch.Elapsed;

    /// <summary>Waits one step; false when the limit is reached.</summary>
    public async Task<bool> WaitAsync(CancellationToken cancel)
    {
        if (watch.Elapsed >= limit)
        {
            return false;
        }

        await Task.Delay(Step, cancel);
        return true;
    }
}
