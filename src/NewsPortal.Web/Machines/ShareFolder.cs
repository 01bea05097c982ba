using NewsPortal.Data.Pictures;

namespace NewsPortal.Web.Machines;

/// <summary>Where drawn share pictures lie: below the storage folder, one a subject, there whole or not at all.</summary>
internal sealed class ShareFolder(string storage)
{
    private readonly string drawn = Path.Combine(Path.GetFullPath(storage), "anh-chia-se");

    public async Task<FileInfo> FindAsync(string subject, string name, HeadlinePicture picture, CancellationToken cancel)
    {
        var file = new FileInfo(Path.Combine(drawn, subject.PadLeft(2, '0')[^2..], $"{name}.jpg"));
        if (file.Exists)
        {
            return file;
        }

        var bytes = await picture.DrawAsync(cancel);
        Directory.CreateDirectory(file.DirectoryName!);
        var beside = Path.Combine(file.DirectoryName!, $"{Guid.NewGuid():N}.tam");
        await File.WriteAllBytesAsync(beside, bytes, cancel);
        File.Move(beside, file.FullName, overwrite: true);

        // Two that drew it at once wrote the same; what an older headline left is no longer asked for.
        foreach (var older in file.Directory!.EnumerateFiles($"{subject}-*.jpg").Where(other => other.Name != file.Name))
        {
            older.Delete();
        }

        return file;
    }
}
