using System.Net.Sockets;
using Npgsql;

namespace NewsPortal.Data.PrivateClusters;

/// <summary>Waits for a running server to answer, however long its recovery after a crash takes.</summary>
internal sealed class Readiness(ClusterFolder folder, SocketFolder socket, Action<string> say)
{
    private static readonly TimeSpan FirstWord = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan NextWord = TimeSpan.FromSeconds(30);

    /// <summary>The folder whose socket answers; null when the server ended meanwhile.</summary>
    public async Task<string?> AwaitAsync(CancellationToken cancel)
    {
        var patience = Patience.Of(TimeSpan.MaxValue);
        var nextWord = FirstWord;
        while (Postmaster.RunningIn(folder) is { } postmaster)
        {
            if (await AnsweringAsync(postmaster, cancel) is { } host)
            {
                return host;
            }

            if (postmaster.Status == "ready" && !Sockets(postmaster).Any(HasSocket))
            {
                await postmaster.StopAsync(cancel); // somebody deleted its socket: nobody will reach it any more
            }

            if (patience.Spent > nextWord)
            {
                say($"Đang chờ PostgreSQL sẵn sàng (có thể nó đang phục hồi dữ liệu), đã {patience.Spent.TotalSeconds:0} giây; nhật ký: {folder.Log}");
                nextWord += NextWord;
            }

            await patience.WaitAsync(cancel);
        }

        return null;
    }

    // A folder that was moved, or reached by another path, while its server runs: the server still says where it listens.
    private IEnumerable<string> Sockets(Postmaster postmaster) =>
        ((string[])[socket.Path, postmaster.Socket, folder.Path]).Distinct(StringComparer.Ordinal);

    private static bool HasSocket(string host) => File.Exists(Path.Combine(host, SocketFolder.SocketName));

    private async Task<string?> AnsweringAsync(Postmaster postmaster, CancellationToken cancel)
    {
        foreach (var host in Sockets(postmaster).Where(HasSocket))
        {
            if (await AnswersAsync(host, cancel))
            {
                return host;
            }
        }

        return null;
    }

    private static async Task<bool> AnswersAsync(string host, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(PrivateCluster.MaintenanceConnectionString(host));
        try
        {
            await connection.OpenAsync(cancel);
            return true;
        }
        catch (PostgresException notYet) when (notYet.SqlState is PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections)
        {
            return false;
        }
        catch (NpgsqlException notYet) when (notYet.InnerException is SocketException or TimeoutException or IOException)
        {
            return false;
        }
    }
}
