using System.Globalization;

namespace NewsPortal.Data.PrivateClusters;

/// <summary>
/// Who runs PostgreSQL, which refuses to run as root: ourselves; as root the system user postgres (or whoever owns the
/// cluster); and where no other user gets in, because a folder above is closed, root's own files through a user
/// namespace in which root is called nobody.
/// </summary>
internal sealed record ServerAccount(SystemUser? User, string? Unshare)
{
    private static readonly string[] AsNobody = ["--user", "--map-user=65534", "--map-group=65534", "--"];

    /// <summary>The user as the kernel sees it: the owner of the files.</summary>
    public uint UserId => User?.Id ?? Libc.UserId;

    /// <summary>Stops anybody but root at a cluster of another user, which PostgreSQL keeps closed.</summary>
    public static async Task RefuseSomebodyElsesAsync(ClusterFolder folder, CancellationToken cancel)
    {
        var owner = FileIdentity.Of(folder.Path)?.Owner;
        if (!Libc.IsRoot && owner != Libc.UserId)
        {
            throw await OfSomebodyElseAsync(folder, owner, cancel);
        }
    }

    /// <param name="folder">The cluster's folder; it exists.</param>
    /// <param name="initDb">A program the account must be able to run.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <param name="unshare">The program that makes user namespaces.</param>
    public static async Task<ServerAccount> ForAsync(
        ClusterFolder folder, string initDb, CancellationToken cancel, string unshare = "unshare")
    {
        if (!Libc.IsRoot)
        {
            return new ServerAccount(null, null);
        }

        var owner = FileIdentity.Of(folder.HasCluster ? folder.Data : folder.Path)?.Owner;

        // The cluster's owner first: what one start has made, the next one must not have to hand over.
        var usual = await SystemUser.FindAsync("postgres", cancel);
        var present = owner is { } id and not 0 ? await SystemUser.FindAsync(id.ToString(CultureInfo.InvariantCulture), cancel) : usual;
        var isRoots = owner == 0 && folder.HasCluster;
        return await AsNobodyAsync(isRoots)
            ?? await AsAsync(present)
            ?? await AsAsync(usual)
            ?? await AsNobodyAsync(!isRoots)
            ?? throw await NoWayInAsync(folder, usual, initDb, cancel);

        async Task<ServerAccount?> AsAsync(SystemUser? user) =>
            user is not null && await user.ReachesAsync(Path.GetDirectoryName(folder.Path)!, initDb, cancel)
                ? new ServerAccount(user, null)
                : null;

        async Task<ServerAccount?> AsNobodyAsync(bool wanted) =>
            wanted && (await Command.RunAsync(new(unshare, [.. AsNobody, "true"]), cancel)).IsGood
                ? new ServerAccount(null, unshare)
                : null;
    }

    /// <summary>Gives the cluster's files to this account; only root meets files that are not.</summary>
    public void TakeOver(ClusterFolder folder)
    {
        var group = User?.Group ?? 0;
        if (Libc.IsRoot)
        {
            var below = Directory.EnumerateFileSystemEntries(folder.Path, "*", new EnumerationOptions
            {
                RecurseSubdirectories = true,
                AttributesToSkip = FileAttributes.None,
            });
            foreach (var path in below.Prepend(folder.Path).Where(p => FileIdentity.Of(p, follow: false)?.Owner != UserId))
            {
                Libc.ChangeOwner(path, UserId, group);
            }
        }
    }

    public Task<Command.Answer> RunAsync(ClusterFolder folder, string program, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        var command = Unshare is null ? new Command(program, arguments) : new Command(Unshare, [.. AsNobody, program, .. arguments]);
        return Command.RunAsync(command with { Folder = folder.Path, User = User?.Name }, cancel);
    }

    internal static async Task<PrivateClusterException> OfSomebodyElseAsync(ClusterFolder folder, uint? owner, CancellationToken cancel)
    {
        var id = owner?.ToString(CultureInfo.InvariantCulture) ?? "?";
        var name = (await SystemUser.FindAsync(id, cancel))?.Name ?? id;
        return new PrivateClusterException(
            $"Thư mục {folder.Path} thuộc về người dùng {name}. Hãy chạy lại bằng người dùng {name} hoặc root, hoặc chọn Storage__Folder khác.");
    }

    private static async Task<PrivateClusterException> NoWayInAsync(
        ClusterFolder folder, SystemUser? usual, string initDb, CancellationToken cancel)
    {
        if (usual is null)
        {
            return new PrivateClusterException(
                "PostgreSQL không chạy bằng root và máy này không có người dùng postgres. Hãy chạy: apt-get install -y postgresql");
        }

        var closed = "";
        foreach (var part in folder.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipLast(1))
        {
            closed += "/" + part;
            if (!await usual.ReachesAsync(closed, "/", cancel))
            {
                return new PrivateClusterException(
                    $"PostgreSQL không chạy bằng root, mà người dùng postgres không vào được thư mục {closed}. " +
                    $"Hãy chạy: chmod o+x {closed} (hoặc chọn Storage__Folder ở nơi khác, ví dụ /srv/newsportal).");
            }
        }

        return new PrivateClusterException($"Người dùng postgres không chạy được {initDb}. Hãy cài lại gói postgresql.");
    }
}
