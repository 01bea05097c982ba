namespace NewsPortal.Data.PrivateClusters;

/// <summary>Placeholder until the private cluster lands.</summary>
public sealed class PrivateCluster : IAsyncDisposable
{
    public string ConnectionString { get; } = "";

    public static Task<PrivateCluster> StartAsync(string storageFolder, CancellationToken cancel, bool throwAway = false) =>
        throw new PrivateClusterException($"{storageFolder}: {throwAway} {cancel.CanBeCanceled}");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

public sealed class PrivateClusterException(string message) : Exception(message);
