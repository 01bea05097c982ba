using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Commands;

/// <summary>One file of an import. <paramref name="Section"/> comes from the folder it lies in, if a section has that slug.</summary>
internal sealed record ArticleFile(string Path, string Name, string? Section);

/// <summary>Finds the article files behind the paths an editor names.</summary>
internal static class ArticleFiles
{
    /// <summary>
    /// Files as named; of a folder every .txt below it, sorted by path so that two runs see one order. Hidden files and
    /// links are passed over: a link may lead out of the folder or in a circle.
    /// </summary>
    /// <param name="skipped">How many other files lay in the folders.</param>
    public static IReadOnlyList<ArticleFile> Find(
        IEnumerable<string> paths, IReadOnlyList<string> sections, out int skipped)
    {
        var bySlug = sections.ToDictionary(Slug.Of);
        var files = new List<ArticleFile>();
        skipped = 0;
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                files.Add(new ArticleFile(path, Path.GetFileName(path), SectionOf(Path.GetFullPath(path), bySlug)));
                continue;
            }

            var all = Directory.EnumerateFiles(path, "*", new EnumerationOptions
            {
                RecurseSubdirectories = true,
                AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
            }).Order(StringComparer.Ordinal).ToList();
            var articles = all.Where(file => file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)).ToList();
            skipped += all.Count - articles.Count;
            files.AddRange(articles.Select(file =>
                new ArticleFile(file, Path.GetRelativePath(path, file), SectionOf(Path.GetFullPath(file), bySlug))));
        }

        return files;
    }

    private static string? SectionOf(string file, Dictionary<string, string> bySlug) =>
        bySlug.GetValueOrDefault(Path.GetFileName(Path.GetDirectoryName(file)) ?? "");
}
