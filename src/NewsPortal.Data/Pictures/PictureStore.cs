using System.Security.Cryptography;
using NewsPortal.Content;
using NewsPortal.Content.Bodies;

namespace NewsPortal.Data.Pictures;

/// <summary>
/// Keeps the pictures of imported articles (docs/pictures.md): looks at each, makes the form readers get, keeps the
/// original apart, and gives the article's figures their new names. From any thread; the same picture again writes nothing.
/// </summary>
/// <param name="folder">Where the files lie.</param>
/// <param name="connectionString">The store; null: only for looking, no picture is known.</param>
public sealed class PictureStore(PictureFolder folder, string? connectionString)
{
    // A decoder takes up to 256 MiB: never more at once than there are cores to feed.
    private static readonly SemaphoreSlim Decoders = new(Math.Min(2, Environment.ProcessorCount));

    private readonly PictureRows? rows = connectionString is null ? null : new PictureRows(connectionString);

    /// <summary>The article with its pictures kept; a picture that is not taken is gone from its figure, and a finding says why.</summary>
    /// <exception cref="PictureStorageException">The storage cannot be written.</exception>
    public ParsedArticle Keep(ParsedArticle article) =>
        rows is null ? throw new InvalidOperationException("Keeping needs a store.") : Each(article, Keep);

    /// <summary>The same findings, and nothing is written.</summary>
    public ParsedArticle Check(ParsedArticle article) => Each(article, Look);

    private static ParsedArticle Each(ParsedArticle article, Func<byte[]?, string, PictureOutcome> work)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!article.Blocks.Any(block => block is Figure { Picture: not null }) && article is { Recording: not { Poster: not null }, Series: not { Artwork: not null } })
        {
            return article;
        }

        var pictures = new ArticlePictures(article, work);
        Block[] blocks = [.. article.Blocks.Select(pictures.Rename)];
        return article with
        {
            Blocks = blocks,
            Focus = article.Focus ?? pictures.Focus,
            Recording = article.Recording is { } recording ? recording with { Poster = pictures.Rename(recording.Poster) } : null,
            Series = article.Series is { } series ? series with { Artwork = pictures.Rename(series.Artwork) } : null,
            Markdown = article.Markdown is { } markdown ? BodyMarkdown.WithPictures(markdown, pictures.Names) : null,
            Findings = [.. article.Findings, .. pictures.Findings],
            MissingPictures = [.. article.MissingPictures, .. pictures.Missing],
        };
    }

    private PictureOutcome Keep(byte[]? bytes, string name)
    {
        if (bytes is null or [])
        {
            return Missing(name, isThere: bytes is not null);
        }

        var hash = SHA256.HashData(bytes);
        if (rows!.Find(hash) is { } known && IsWhole(known, bytes))
        {
            return new PictureOutcome(known.Name, known.Focus);
        }

        if (PictureName.Parse(name) is { } ours && Adopt(ours, bytes) is { } sight)
        {
            return new PictureOutcome(name, sight.Focus);
        }

        var format = PictureFormats.Recognise(bytes);
        var made = Decode(() => PublishedPicture.Make(bytes, format));
        return Write(hash, bytes, format, made);
    }

    // An article of ours that comes back without its pictures names what is still here.
    private PictureOutcome Missing(string name, bool isThere) =>
        PictureName.Parse(name) is { } ours && folder.Published(ours).Exists && rows?.Find(Convert.FromHexString(ours.Hash)) is { } row && row.Name == name
            ? new PictureOutcome(name, row.Focus)
            : isThere ? throw new PictureRefusal("picture-empty", "là tệp rỗng (0 byte); bài giữ chú thích, không có ảnh")
            : throw new PictureRefusal("picture-missing", "không có bên cạnh tệp bài; bài giữ chú thích, không có ảnh");

    private PictureOutcome Write(byte[] hash, byte[] original, PictureFormat format, PublishedPicture made)
    {
        var digits = Convert.ToHexStringLower(hash);
        var name = new PictureName(digits, made.Width, made.Height, made.Ending);
        var alike = made.Sight.Look is { } look ? rows!.Alike(hash, made.Width, made.Height, look) : null;
        folder.Write(folder.Original(digits, PictureFormats.EndingOf(format)), original);
        folder.Write(folder.Published(name), made.Bytes);
        rows!.Write(Row(name, made.Bytes.Length, made.Sight, original.Length));
        return new PictureOutcome(name.ToString(), made.Sight.Focus, alike, made.Frames);
    }

    private bool IsWhole(Picture row, byte[] original) =>
        row.OriginalLength is not null
        && folder.Published(PictureName.Parse(row.Name)!) is { Exists: true } file && file.Length == row.Length
        && folder.Original(Convert.ToHexStringLower(row.Hash), PictureFormats.EndingOf(PictureFormats.Recognise(original))).Exists;

    // Our own export brings published files, not originals. Under its name a file is only taken when it draws a picture of
    // that size and holds nothing else, and never in place of another: a name proves nothing.
    private PictureSight? Adopt(PictureName name, byte[] bytes)
    {
        var file = folder.Published(name);
        var row = rows!.Find(Convert.FromHexString(name.Hash));
        if (file.Exists ? !bytes.AsSpan().SequenceEqual(File.ReadAllBytes(file.FullName)) : row is { OriginalLength: not null })
        {
            return null;
        }

        if ((row is not null && row.Name != name.ToString()) || Decode(() => OwnExport.Look(name, bytes)) is not { } sight)
        {
            return null;
        }

        if (!file.Exists)
        {
            folder.Write(file, bytes);
        }

        rows.Write(Row(name, bytes.Length, sight, originalLength: null));
        return sight;
    }

    private PictureOutcome Look(byte[]? bytes, string name)
    {
        if (bytes is null or [])
        {
            return Missing(name, isThere: bytes is not null);
        }

        var hash = SHA256.HashData(bytes);
        if (rows?.Find(hash) is { OriginalLength: not null } known)
        {
            return new PictureOutcome(known.Name, known.Focus);
        }

        if (PictureName.Parse(name) is { } ours && Decode(() => OwnExport.Look(ours, bytes)) is { } own)
        {
            return new PictureOutcome(name, own.Focus);
        }

        var format = PictureFormats.Recognise(bytes);
        var seen = Decode(() => PublishedPicture.See(bytes, format));
        var alike = seen.Sight.Look is { } look ? rows?.Alike(hash, seen.Width, seen.Height, look) : null;
        return new PictureOutcome(name, seen.Sight.Focus, alike, seen.Frames);
    }

    private static Picture Row(PictureName name, int length, PictureSight sight, int? originalLength) => new()
    {
        Hash = Convert.FromHexString(name.Hash),
        Name = name.ToString(),
        Width = name.Width,
        Height = name.Height,
        Format = name.Ending,
        Length = length,
        OriginalLength = originalLength,
        Look = sight.Look,
        FocusX = sight.Focus.X,
        FocusY = sight.Focus.Y,
    };

    private static T Decode<T>(Func<T> work)
    {
        Decoders.Wait();
        try
        {
            return work();
        }
        finally
        {
            Decoders.Release();
        }
    }
}
