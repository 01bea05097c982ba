using NewsPortal.Content.Reading;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Commands;

/// <summary>Finds the article files behind the paths an editor names.</summary>
internal static class ArticleFiles
{
    /// <summary>
    /// Files as named; of a folder every .txt below it, sorted by path so that two runs see one order. Hidden files and
    /// links are passed over and counted: a link may lead out of the folder or in a circle.
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
                files.Add(FileAt(path, Path.GetFileName(path), bySlug));
                continue;
            }

            var all = Walk(path).Order(StringComparer.Ordinal).ToList();
            var articles = all.Where(file => IsArticle(file) || Directory.Exists(file)).ToList();
            skipped += all.Count - articles.Count;
            files.AddRange(articles.Select(file => FileAt(file, Path.GetRelativePath(path, file), bySlug)));
        }

        return files;
    }

    // A folder that does not open stands here as a file: opening it says why.
    private static IncomingFile FileAt(string path, string name, Dictionary<string, string> bySlug) =>
        new(name, File.Exists(path) ? new FileInfo(path).Length : 0, () => Open(path))
        {
            Section = SectionOf(path, bySlug),
            ModifiedAt = new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero),
        };

    // What has no length is never opened: a named pipe would wait for its writer for ever.
    private static Stream Open(string path) =>
        Directory.Exists(path) ? throw new UnauthorizedAccessException("Không mở được thư mục này: thiếu quyền đọc.")
        : new FileInfo(path).Length == 0 ? Stream.Null
        : File.OpenRead(path);

    /// <summary>All files below a folder; a folder that does not open stands for itself, and reading it will say why.</summary>
    private static IEnumerable<string> Walk(string folder)
    {
        string[] files, folders;
        try
        {
            files = Directory.GetFiles(folder);
            folders = [.. Directory.GetDirectories(folder).Where(inner => !IsHiddenOrLink(inner))];
        }
        catch (Exception closed) when (closed is UnauthorizedAccessException or IOException)
        {
            return [folder];
        }

        return files.Concat(folders.SelectMany(Walk));
    }

    private static bool IsArticle(string file) =>
        (file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) && !IsHiddenOrLink(file);

    private static bool IsHiddenOrLink(string path) => (File.GetAttributes(path) & (FileAttributes.Hidden | FileAttributes.ReparsePoint)) != 0;

    private static string? SectionOf(string file, Dictionary<string, string> bySlug) =>
        bySlug.GetValueOrDefault(Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file))) ?? "");
}
