using NewsPortal.Content.Reading;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Commands;

/// <summary>Finds the article files behind the paths an editor names.</summary>
internal static class ArticleFiles
{
    /// <summary>
    /// Files as named; of a folder every file below it whose name may be an article's, sorted by path so that two runs see
    /// one order. Hidden files and links are passed over and counted: a link may lead out of the folder or in a circle.
    /// </summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="sections">Names of the sections.</param>
    /// <param name="skipped">How many other files lay in the folders.</param>
    public static IReadOnlyList<IncomingFile> Find(
        IEnumerable<string> paths, IReadOnlyList<string> sections, out int skipped)
    {
        var bySlug = sections.ToDictionary(Slug.Of);
        var files = new List<IncomingFile>();
        skipped = 0;
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                files.Add(FileAt(path, FolderOf(path), bySlug));
                continue;
            }

            var all = Walk(path).OrderBy(found => found.Path, StringComparer.Ordinal).ToList();
            var articles = all.Where(found => found.MayBeArticle).ToList();
            skipped += all.Count - articles.Count;
            files.AddRange(articles.Select(found => FileAt(found.Path, path, bySlug)));
        }

        return files;
    }

    // A folder that does not open stands here as a file: opening it says why.
    private static IncomingFile FileAt(string path, string root, Dictionary<string, string> bySlug) =>
        new(Path.GetRelativePath(root, path), LengthOf(path), () => Open(path))
        {
            ModifiedAt = new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero),
            Section = bySlug.GetValueOrDefault(Path.GetFileName(FolderOf(path))),
            SectionOf = folder => bySlug.GetValueOrDefault(folder),
            Beside = new FilesBelow(root).From(FolderOf(path)),
        };

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/";

    private static long LengthOf(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;

    // What has no length is never opened: a named pipe would wait for its writer for ever.
    private static Stream Open(string path) =>
        Directory.Exists(path) ? throw new UnauthorizedAccessException("Không mở được thư mục này: thiếu quyền đọc.")
        : LengthOf(path) == 0 ? Stream.Null
        : File.OpenRead(path);

    /// <summary>All files below a folder; a folder that does not open stands for itself, and reading it will say why.</summary>
    private static IEnumerable<(string Path, bool MayBeArticle)> Walk(string folder, bool belongsToPage = false)
    {
        string[] files, folders;
        try
        {
            files = Directory.GetFiles(folder);
            folders = [.. Directory.GetDirectories(folder).Where(inner => !IsHiddenOrLink(inner))];
        }
        catch (Exception closed) when (closed is UnauthorizedAccessException or IOException)
        {
            return [(folder, true)];
        }

        var names = files.Select(file => Path.GetFileName(file)).ToHashSet(StringComparer.Ordinal);
        return files.Select(file => (file, !belongsToPage && ArticleNames.MayBeArticle(Path.GetFileName(file)) && !IsHiddenOrLink(file)))
            .Concat(folders.SelectMany(inner =>
                Walk(inner, belongsToPage || ArticleNames.IsPageFolder(Path.GetFileName(inner), names.Contains))));
    }

    private static bool IsHiddenOrLink(string path) => (File.GetAttributes(path) & (FileAttributes.Hidden | FileAttributes.ReparsePoint)) != 0;
}
