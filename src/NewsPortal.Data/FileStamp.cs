using System.Security.Cryptography;
using System.Text;

namespace NewsPortal.Data;

/// <summary>
/// What tells that reading a file again would give the same article (dấu đọc): its bytes, its name without folders, the
/// section its folder names, the reader's version and the rules it was read by.
/// </summary>
public static class FileStamp
{
    public static byte[] Of(string name, byte[] hash, string? section, int readerVersion, string rules)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(hash);
        var text = string.Join('\0', Path.GetFileName(name).Normalize(), section, readerVersion, rules);
        return SHA256.HashData([.. hash, .. Encoding.UTF8.GetBytes(text)]);
    }
}
