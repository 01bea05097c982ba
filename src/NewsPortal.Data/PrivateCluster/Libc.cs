using System.Runtime.InteropServices;
using System.Text;

namespace NewsPortal.Data.PrivateClusters;

/// <summary>The few calls of Linux that .NET does not offer.</summary>
internal static class Libc
{
    public const int SigInt = 2;
    public const int SigQuit = 3;
    public const int SigKill = 9;

    private const int FromCurrentFolder = -100;
    private const int DoNotFollow = 0x100;
    private const uint BasicFields = 0x7ff;
    private const uint OwnerOnly = 0x1c0; // 0700

    public static uint UserId { get; } = geteuid();

    public static bool IsRoot => UserId == 0;

    public static void Signal(int pid, int signal) => _ = kill(pid, signal);

    /// <exception cref="IOException">The owner cannot be changed.</exception>
    public static void ChangeOwner(string path, uint user, uint group) => Check(lchown(Bytes(path), user, group), path);

    /// <summary>Lets nobody but the owner into a folder.</summary>
    /// <exception cref="IOException">It cannot be changed.</exception>
    public static void Close(string folder) => Check(chmod(Bytes(folder), OwnerOnly), folder);

    /// <summary>Makes a folder that is closed from its first moment; one that exists stays as it is.</summary>
    public static void MakeClosed(string folder) => _ = mkdir(Bytes(folder), OwnerOnly);

    /// <summary>The raw answer of statx, whose layout is the same on every processor; null when there is no such file.</summary>
    public static byte[]? Stat(string path, bool follow)
    {
        var answer = new byte[256];
        return statx(FromCurrentFolder, Bytes(path), follow ? 0 : DoNotFollow, BasicFields, answer) == 0 ? answer : null;
    }

    /// <summary>Sets a variable for the native libraries of this process: .NET keeps a copy of its own, which they do not see.</summary>
    public static void SetVariable(string name, string value) => _ = setenv(Bytes(name), Bytes(value), 1);

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + '\0');

    private static void Check(int result, string path)
    {
        if (result != 0)
        {
            throw new IOException(Marshal.GetLastPInvokeErrorMessage() + ": " + path);
        }
    }

    [DllImport("libc")]
    private static extern uint geteuid();

    [DllImport("libc")]
    private static extern int setenv(byte[] name, byte[] value, int overwrite);

    [DllImport("libc", SetLastError = true)]
    private static extern int chmod(byte[] path, uint mode);

    [DllImport("libc")]
    private static extern int mkdir(byte[] path, uint mode);

    [DllImport("libc")]
    private static extern int kill(int pid, int signal);

    [DllImport("libc", SetLastError = true)]
    private static extern int lchown(byte[] path, uint user, uint group);

    [DllImport("libc")]
    private static extern int statx(int folder, byte[] path, int flags, uint mask, byte[] answer);
}
