using System.Text;

namespace NewsPortal.Data.PrivateClusters;

/// <summary>
/// Where the server listens: a unix socket in the cluster's own folder, so there is no port, no password, and nobody
/// else gets in. A path that is too long for the kernel, or that Npgsql would read as several hosts, gets a folder in /tmp.
/// </summary>
/// <param name="Path">What a client connects to.</param>
/// <param name="Setting">The same for the server, which works in the data folder; free of signs a shell would read.</param>
internal sealed record SocketFolder(string Path, string Setting)
{
    /// <summary>PostgreSQL names its socket after the port, even where there is none.</summary>
    public const string SocketName = ".s.PGSQL.5432";

    private const int LongestPath = 107;
    private const string Apartment = "/tmp/newsportal-";

    public string Socket => System.IO.Path.Combine(Path, SocketName);

    private bool IsApart => Path == Setting;

    public static SocketFolder For(ClusterFolder folder)
    {
        var beside = new SocketFolder(folder.Path, "..");
        var fits = Encoding.UTF8.GetByteCount(beside.Socket) <= LongestPath
            && !folder.Path.Contains(',')
            && new DirectoryInfo(folder.Data).LinkTarget is null;
        return fits ? beside : Apart(folder);
    }

    /// <summary>The folder exists, is closed to others, and holds no socket of a server that is gone.</summary>
    public void Prepare(ServerAccount account)
    {
        if (IsApart)
        {
            Libc.MakeClosed(Path);
            if (Libc.IsRoot && FileIdentity.Of(Path, follow: false)?.Owner == 0)
            {
                Libc.ChangeOwner(Path, account.UserId, account.User?.Group ?? 0);
            }

            // Everybody may write to /tmp: the folder may be somebody else's, waiting for us.
            if (FileIdentity.Of(Path, follow: false)?.Owner != account.UserId)
            {
                throw new PrivateClusterException($"Thư mục {Path} thuộc về người khác. Hãy xoá nó, hoặc chọn Storage__Folder ngắn hơn.");
            }
        }

        File.Delete(Socket);
        File.Delete(Socket + ".lock");
    }

    /// <summary>Takes away what a stopped server leaves outside its folder.</summary>
    public static void Leave(string path)
    {
        if (path.StartsWith(Apartment, StringComparison.Ordinal) && Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any())
        {
            Directory.Delete(path);
        }
    }

    // The inode keeps a folder that was moved away, its server still running, apart from a new one in its old place.
    private static SocketFolder Apart(ClusterFolder folder)
    {
        var path = Apartment + Fingerprint.Of($"{folder.Path}\n{FileIdentity.Of(folder.Path)?.Inode}");
        return new SocketFolder(path, path);
    }
}
