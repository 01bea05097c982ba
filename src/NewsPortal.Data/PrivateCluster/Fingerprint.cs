using System.Security.Cryptography;
using System.Text;

namespace NewsPortal.Data.PrivateClusters;

/// <summary>A short name for something long.</summary>
internal static class Fingerprint
{
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
