namespace NewsPortal.Content.Tests.Support;

/// <summary>Real newspaper texts in the shape of the seed. They are not ours: they lie beside the repository or nowhere.</summary>
internal static class SeedCases
{
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsPortal.sln")))
            {
                var cases = Path.Combine(folder.FullName, "..", "shared", "data", "seed-cases");
                return Directory.Exists(cases) ? Path.GetFullPath(cases) : null;
            }
        }

        return null;
    }
}

/// <summary>A theory that needs the seed cases and says so when they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeedCasesTheoryAttribute : TheoryAttribute
{
    public SeedCasesTheoryAttribute()
    {
        if (SeedCases.Folder is null)
        {
            Skip = "The seed cases are not beside the repository (../shared/data/seed-cases).";
        }
    }
}
