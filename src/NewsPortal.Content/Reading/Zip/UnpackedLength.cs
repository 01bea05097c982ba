using System.IO.Compression;

namespace NewsPortal.Content.Reading.Zip;

/// <summary>How long packed bytes really are.</summary>
internal static class UnpackedLength
{
    /// <summary>Whether they are longer than a length. Bytes that do not unpack are as long as they got: reading them says so.</summary>
    public static bool IsOver(Stream packed, long length)
    {
        using var bytes = new DeflateStream(packed, CompressionMode.Decompress);
        var buffer = new byte[81920];
        long read = 0;
        try
        {
            int count;
            while ((count = bytes.Read(buffer)) > 0 && (read += count) <= length)
            {
            }
        }
        catch (InvalidDataException)
        {
            return read > length;
        }

        return read > length;
    }
}
