namespace NewsPortal.Web.Tests.Support;

/// <summary>The files of this repository, as tests of the documents and of the seeds read them.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static IReadOnlyList<string> Files(string folder, string pattern) => [..
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "NewsPortal.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests do not lie in a clone of the repository.");
    }
}
