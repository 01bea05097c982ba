using NewsPortal.Content;
using NewsPortal.Data.PrivateClusters;

namespace NewsPortal.Data.Pictures;

/// <summary>
/// The picture files below the storage folder: <c>anh</c> what readers get, <c>anh-goc</c> the originals, closed to others,
/// <c>anh-co</c> what is made of the published ones by width: it may be deleted at any time and is made again.
/// A file is there whole or not at all: written beside, brought to the disk, then renamed.
/// </summary>
/// <param name="storage">The storage folder.</param>
public sealed class PictureFolder(string storage)
{
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    private readonly string published = Path.Combine(storage, "anh");
    private readonly string variants = Path.Combine(storage, "anh-co");
    private readonly string originals = Path.Combine(storage, "anh-goc");
    private readonly string unfinished = Path.Combine(storage, "anh-tam");
    private readonly Lock making = new();
    private bool made;

    /// <summary>The published file of a name, whether it is there or not.</summary>
    public FileInfo Published(PictureName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new FileInfo(Path.Combine(published, name.Hash[..2], name.ToString()));
    }

    internal FileInfo Variant(PictureVariant variant) => new(Path.Combine(variants, variant.Hash[..2], variant.ToString()));

    internal FileInfo Original(string hash, string ending) => new(Path.Combine(originals, hash[..2], $"{hash}.{ending}"));

    /// <exception cref="PictureStorageException">The disk does not take it.</exception>
    internal void Write(FileInfo file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            WriteWhole(file, bytes);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new PictureStorageException(problem.Message, problem);
        }
    }

    private void WriteWhole(FileInfo file, ReadOnlySpan<byte> bytes)
    {
        MakeFolders();
        Directory.CreateDirectory(file.DirectoryName!);
        var beside = Path.Combine(unfinished, Guid.NewGuid().ToString("N"));
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, file.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private void MakeFolders()
    {
        lock (making)
        {
            if (made)
            {
                return;
            }

            Directory.CreateDirectory(published);
            Libc.MakeClosed(originals);
            Libc.MakeClosed(unfinished);

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
