namespace NewsPortal.Content.Tests.Support;

/// <summary>Real newspaper texts for measuring. They are not ours: they lie beside the repository or nowhere.</summary>
internal static class SharedData
{
    /// <summary>A folder of the shared data, null when it is absent.</summary>
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsPortal.sln")))
            {
                var data = Path.Combine(folder.FullName, "..", "shared", "data", name);
                return Directory.Exists(data) ? Path.GetFullPath(data) : null;
            }
        }

        return null;
    }

    public static string? WhyAbsent(string name) => Find(name) is null ? $"The shared data are not beside the repository (../shared/data/{name})." : null;
}

/// <summary>A theory that needs a folder of the shared data and says so when it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute(string name) => Skip = SharedData.WhyAbsent(name);
}

/// <summary>A fact that needs a folder of the shared data and says so when it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string name) => Skip = SharedData.WhyAbsent(name);
}
