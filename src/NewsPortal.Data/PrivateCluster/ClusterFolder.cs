using System.Globalization;

namespace NewsPortal.Data.PrivateClusters;

/// <summary>
/// The folder of one cluster, <c>postgres/15/</c> in the site's storage. Each major version has its own, because none
/// can open another's files.
/// </summary>
internal sealed record ClusterFolder(string Path)
{
    public string Data => At("data");

    /// <summary>Where initdb works; renamed when it is done, so that a half-made cluster is never taken for one.</summary>
    public string NewData => At("data.new");

    public string PidFile => At("data/postmaster.pid");

    public string Log => At("log");

    /// <summary>Held alone while the server is started or stopped.</summary>
    public string StartLock => At("start.lock");

    /// <summary>Held together by everybody who uses the server; who can take it alone is the last one.</summary>
    public string UsersLock => At("users.lock");

    public bool HasCluster => File.Exists(At("data/PG_VERSION"));

    public static string AllIn(string storage) => System.IO.Path.Combine(System.IO.Path.GetFullPath(storage), "postgres");

    public static ClusterFolder Create(string storage, int major)
    {
        var folder = System.IO.Path.Combine(AllIn(storage), major.ToString(CultureInfo.InvariantCulture));
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(folder, refused);
        }

        return new ClusterFolder(folder);
    }

    public static PrivateClusterException NotWritable(string folder, Exception refused) => new(
        $"Không ghi được vào {folder}: {refused.Message} Hãy chọn một thư mục ghi được bằng Storage__Folder.", refused);

    /// <exception cref="PrivateClusterException">The cluster in the folder was made by another PostgreSQL.</exception>
    public void MustBeOf(int major)
    {
        var version = File.ReadAllText(At("data/PG_VERSION")).Trim();
        if (version != major.ToString(CultureInfo.InvariantCulture))
        {
            throw new PrivateClusterException(
                $"Dữ liệu trong {Data} là của PostgreSQL {version}, không phải {major}. " +
                $"Hãy cài postgresql-{version} và chuyển thư mục về postgres/{version}, hoặc chọn Storage__Folder khác.");
        }
    }

    /// <summary>PostgreSQL refuses folders that others may look into; copying and unpacking often widen them.</summary>
    public void Close()
    {
        foreach (var folder in ((string[])[Path, Data]).Where(Directory.Exists))
        {
            Libc.Close(folder);
        }
    }

    private string At(string name) => System.IO.Path.Combine(Path, name);
}
