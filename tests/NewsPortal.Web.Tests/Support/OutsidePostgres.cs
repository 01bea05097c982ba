using System.Net;
using System.Net.Sockets;
using NewsPortal.Data.PrivateClusters;

namespace NewsPortal.Web.Tests.Support;

/// <summary>A PostgreSQL that is not ours: on TCP, with a password, as an operator's own server would be.</summary>
internal sealed class OutsidePostgres : IAsyncDisposable
{
    private const string Password = "mật khẩu; có dấu";

    private readonly string folder = Directory.CreateTempSubdirectory("newsportal-outside-").FullName;
    private readonly int port = FreePort();
    private PostgresBinaries binaries = null!;
    private SystemUser? user;

    private OutsidePostgres()
    {
    }

    public string ConnectionString => $"Host=127.0.0.1;Port={port};Username=bao;Password='{Password}';Database=bao";

    public static async Task<OutsidePostgres> StartAsync()
    {
        var server = new OutsidePostgres { binaries = await PostgresBinaries.FindForAsync("/nowhere", CancellationToken.None) };
        var password = Path.Combine(server.folder, "password");
        await File.WriteAllTextAsync(password, Password);
        if (Libc.IsRoot)
        {
            server.user = await SystemUser.FindAsync("postgres", CancellationToken.None);
            Libc.ChangeOwner(server.folder, server.user!.Id, server.user.Group);
            Libc.ChangeOwner(password, server.user.Id, server.user.Group);
        }

        await server.RunAsync(server.binaries.InitDb, "-D", "data", "-U", "bao", "-A", "scram-sha-256", $"--pwfile={password}", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        await server.RunAsync(server.binaries.PgCtl, "-D", "data", "-w", "-s", "-l", Path.Combine(server.folder, "log"),
            "-o", $"-c listen_addresses=127.0.0.1 -c port={server.port} -c unix_socket_directories= -c fsync=off", "start");
        await server.RunAsync("env", $"PGPASSWORD={Password}", Path.Combine(server.binaries.Folder, "createdb"), "-h", "127.0.0.1", "-p", $"{server.port}", "-U", "bao", "bao");
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync(binaries.PgCtl, "-D", "data", "-m", "immediate", "-w", "-s", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private async Task RunAsync(string program, params string[] arguments)
    {
        var answer = await Command.RunAsync(new Command(program, arguments) { Folder = folder, User = user?.Name }, CancellationToken.None);
        Assert.True(answer.IsGood, $"{program}: {answer.Text}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
