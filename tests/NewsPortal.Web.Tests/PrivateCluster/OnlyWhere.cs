using NewsPortal.Data.PrivateClusters;

namespace NewsPortal.Web.Tests.PrivateClusters;

/// <summary>A test only root can make: another owner, a mount.</summary>
internal sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute() => Skip = Libc.IsRoot ? null : "Chỉ chạy được với quyền root.";
}

/// <summary>A test root cannot make, because nothing is closed to root.</summary>
internal sealed class UserFactAttribute : FactAttribute
{
    public UserFactAttribute() => Skip = Libc.IsRoot ? "Chỉ có nghĩa khi không phải root." : null;
}

/// <summary>A test that mounts a file system; containers often forbid it.</summary>
internal sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute() => Skip = CanMount() ? null : "Máy này không cho gắn hệ tệp (mount).";

    private static bool CanMount() =>
        Libc.IsRoot && Command.RunAsync(
            new("unshare", ["--mount", "mount", "-t", "tmpfs", "none", "/mnt"]), CancellationToken.None).GetAwaiter().GetResult().IsGood;
}

/// <summary>A test that needs user namespaces; containers often forbid them.</summary>
internal sealed class NamespaceFactAttribute : FactAttribute
{
    public NamespaceFactAttribute() => Skip = CanUnshare() ? null : "Máy này không cho root lập user namespace.";

    private static bool CanUnshare() =>
        Libc.IsRoot && Command.RunAsync(
            new("unshare", ["--user", "--map-user=65534", "true"]), CancellationToken.None).GetAwaiter().GetResult().IsGood;
}
