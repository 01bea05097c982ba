using System.Security.Cryptography;
using NewsPortal.Content.Recordings;

namespace NewsPortal.Data.Recordings;

/// <summary>
/// The recordings below the storage folder, named by their bytes. A file is there whole or not at all: streamed beside,
/// brought to the disk, then renamed.
/// </summary>
/// <param name="storage">The storage folder.</param>
public sealed class RecordingFolder(string storage)
{
    private const int BufferLength = 128 * 1024;

    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    private readonly string kept = Path.Combine(storage, "nghe-nhin");
    private readonly string artworks = Path.Combine(storage, "nghe-nhin-bia");
    private readonly string unfinished = Path.Combine(storage, "nghe-nhin-tam");
    private readonly Lock making = new();
    private bool made;

    /// <summary>The file of a name, whether it is there or not.</summary>
    public FileInfo Kept(RecordingName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new FileInfo(Path.Combine(kept, name.Hash[..2], name.ToString()));
    }

    /// <summary>A series' picture as podcast directories want it, made once from a kept one.</summary>
    /// <param name="name">The hash of a kept picture, or a word of the program's own.</param>
    public FileInfo Artwork(string name) => new(Path.Combine(artworks, $"{name}.jpg"));

    /// <summary>Streams a file beside, hands it over to be looked at, and keeps it under the name that comes back.</summary>
    /// <exception cref="RecordingRefusal">It is too large, or <paramref name="look"/> does not take it.</exception>
    internal (RecordingName Name, long Length) Keep(Stream content, Func<Stream, string> look)
    {
        MakeFolders();
        var beside = Path.Combine(unfinished, Guid.NewGuid().ToString("N"));
        try
        {
            RecordingName name;
            long length;
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            {
                var hash = Stream(content, file);
                length = file.Length;
                name = new RecordingName(Convert.ToHexStringLower(hash), look(file));
                file.Flush(flushToDisk: true);
            }

            Put(beside, Kept(name));
            return (name, length);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Writes a small file whole.</summary>
    public void Write(FileInfo target, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(target);
        MakeFolders();
        var beside = Path.Combine(unfinished, Guid.NewGuid().ToString("N"));
        File.WriteAllBytes(beside, bytes);
        Put(beside, target);
    }

    private static byte[] Stream(Stream content, FileStream file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferLength];
        int read;
        while ((read = content.Read(buffer)) > 0)
        {
            if (file.Length + read > RecordingLimits.MaxBytes)
            {
                throw RecordingRefusal.TooLarge();
            }

            hash.AppendData(buffer.AsSpan(0, read));
            file.Write(buffer.AsSpan(0, read));
        }

        return hash.GetHashAndReset();
    }

    private static void Put(string beside, FileInfo target)
    {
        Directory.CreateDirectory(target.DirectoryName!);
        File.Move(beside, target.FullName, overwrite: true);
    }

    private void MakeFolders()
    {
        lock (making)
        {
            if (made)
            {
                return;
            }

            Directory.CreateDirectory(kept);
            PrivateClusters.Libc.MakeClosed(unfinished);

            // What a killed import left; another one that runs now has younger ones.
            foreach (var left in new DirectoryInfo(unfinished).EnumerateFiles())
            {
                if (TimeProvider.System.GetUtcNow() - left.LastWriteTimeUtc > Forgotten)
                {
                    left.Delete();
                }
            }

            made = true;
        }
    }
}
