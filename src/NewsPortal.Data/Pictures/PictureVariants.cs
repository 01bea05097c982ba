using System.Collections.Concurrent;
using NetVips;
using NewsPortal.Content;

namespace NewsPortal.Data.Pictures;

/// <summary>
/// The kept pictures by width and format: made when the first reader asks, then kept (decision 0008). Where one cannot be
/// made now, its picture itself is given instead: a reader never gets an error for a photo that is there.
/// </summary>
public sealed class PictureVariants(PictureFolder folder)
{
    // Half of the cores stay with the pages. Who comes when so many wait already gets the picture itself, at once.
    private const int MostWaiting = 64;

    private static readonly SemaphoreSlim Makers = new(Math.Clamp(Environment.ProcessorCount / 2, 1, 4));
    private readonly ConcurrentDictionary<PictureVariant, Lazy<Task<bool>>> making = new();

    /// <summary>The file of a variant, or of its picture where there is none for now; null when the picture is not kept.</summary>
    public async Task<FoundPicture?> FindAsync(PictureVariant variant, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(variant);
        if (variant.Sources.FirstOrDefault(name => folder.Published(name).Exists) is not { } source)
        {
            return null;
        }

        var file = folder.Variant(variant);
        return file.Exists || await MakeOnceAsync(source, variant, cancel)
            ? new FoundPicture(folder.Variant(variant), variant.Ending, IsWhatWasAsked: true)
            : new FoundPicture(folder.Published(source), source.Ending, IsWhatWasAsked: false);
    }

    // All who ask for it meanwhile wait for the one work. Whoever goes away does not stop it.
    private Task<bool> MakeOnceAsync(PictureName source, PictureVariant variant, CancellationToken cancel)
    {
        if (making.Count >= MostWaiting && !making.ContainsKey(variant))
        {
            return Task.FromResult(false);
        }

        var work = making.GetOrAdd(variant, _ => new Lazy<Task<bool>>(() => Task.Run(() => MakeAsync(source, variant), CancellationToken.None)));
        return work.Value.WaitAsync(cancel);
    }

    private async Task<bool> MakeAsync(PictureName source, PictureVariant variant)
    {
        await Makers.WaitAsync();
        try
        {
            var bytes = await File.ReadAllBytesAsync(folder.Published(source).FullName);
            folder.Write(folder.Variant(variant), Encode(bytes, variant));
            return true;
        }
        catch (Exception refused) when (refused is PictureStorageException or PictureRefusal or VipsException or IOException)
        {
            return false;
        }
        finally
        {
            Makers.Release();
            making.TryRemove(variant, out _);
        }
    }

    // The published picture holds nothing but its points, so the original is not asked again.
    private static byte[] Encode(byte[] published, PictureVariant variant)
    {
        using var image = PictureDecoder.Open(published, PictureFormats.Recognise(published));
        using var small = image.ThumbnailImage(variant.Width, height: variant.Height, size: Enums.Size.Force);
        return variant.Ending switch
        {
            "avif" => small.HeifsaveBuffer(q: 55, compression: Enums.ForeignHeifCompression.Av1, effort: 3, keep: Enums.ForeignKeep.None),
            "webp" => small.WebpsaveBuffer(q: 78, effort: 4, keep: Enums.ForeignKeep.None),
            "png" => small.PngsaveBuffer(compression: 6, keep: Enums.ForeignKeep.None),
            _ => small.JpegsaveBuffer(q: 80, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
        };
    }
}
