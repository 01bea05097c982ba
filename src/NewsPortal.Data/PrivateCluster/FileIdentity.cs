namespace NewsPortal.Data.PrivateClusters;

/// <summary>Which file this is, whatever path leads to it, and whose.</summary>
internal readonly record struct FileIdentity(uint DeviceMajor, uint DeviceMinor, ulong Inode, uint Owner)
{
    /// <summary>Null when there is no such file, or it may not be looked at.</summary>
    public static FileIdentity? Of(string path, bool follow = true) =>
        Libc.Stat(path, follow) is { } answer
            ? new FileIdentity(
                BitConverter.ToUInt32(answer, 136), BitConverter.ToUInt32(answer, 140),
                BitConverter.ToUInt64(answer, 32), BitConverter.ToUInt32(answer, 20))
            : null;

    /// <summary>The name a server that works in this folder shows among the machine's processes.</summary>
    public string Mark => "newsportal-" + Fingerprint.Of($"{DeviceMajor}:{DeviceMinor}:{Inode}");

    public bool IsSameFileAs(FileIdentity other) =>
        (DeviceMajor, DeviceMinor, Inode) == (other.DeviceMajor, other.DeviceMinor, other.Inode);
}
