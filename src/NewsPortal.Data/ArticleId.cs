using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace NewsPortal.Data;

/// <summary>
/// Article ids come from the source key, not from a counter: an archive imported again, on any machine and in any order,
/// gives every article the address it had (decision 0003).
/// </summary>
public static class ArticleId
{
    /// <summary>The first 48 bits of the key's SHA-256, never 0: exact in JavaScript, about one clash in 560 archives of a million.</summary>
    public static long Of(string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        return Math.Max(1, BinaryPrimitives.ReadInt64BigEndian(hash) >>> 16);
    }
}
