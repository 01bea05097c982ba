namespace NewsPortal.Data.PrivateClusters;

/// <summary>A lock on a file between processes (flock). The kernel releases it with the process, even at kill -9.</summary>
internal sealed class FileLock : IDisposable
{
    private const int WouldBlock = 11;

    private readonly FileStream stream;

    private FileLock(FileStream stream) => this.stream = stream;

    /// <summary>One holder at a time; null when somebody holds it.</summary>
    public static FileLock? TryTakeAlone(string path) => TryOpen(path, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Any number of holders, as long as nobody holds it alone; null when somebody does.</summary>
    public static FileLock? TryTakeShared(string path) => TryOpen(path, FileAccess.Read, FileShare.Read);

    /// <summary>Waits until the lock is free; null when the limit is reached.</summary>
    public static async Task<FileLock?> TakeAloneAsync(string path, TimeSpan within, CancellationToken cancel)
    {
        var patience = Patience.Of(within);
        do
        {
            if (TryTakeAlone(path) is { } taken)
            {
                return taken;
            }
        }
        while (await patience.WaitAsync(cancel));
        return null;
    }

    public void Dispose() => stream.Dispose();

    private static FileLock? TryOpen(string path, FileAccess access, FileShare share)
    {
        try
        {
            return new FileLock(new FileStream(path, FileMode.OpenOrCreate, access, share, bufferSize: 0));
        }
        catch (IOException held) when (held.HResult == WouldBlock)
        {
            return null;
        }
    }
}
