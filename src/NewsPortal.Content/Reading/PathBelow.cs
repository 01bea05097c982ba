namespace NewsPortal.Content.Reading;

/// <summary>Paths with <c>/</c> below a root that nothing leads out of.</summary>
public static class PathBelow
{
    /// <summary>
    /// Where a relative path leads from a folder, without <c>.</c> and <c>..</c>; null when it leads above the root, is
    /// absolute, names a drive or is no path at all.
    /// </summary>
    /// <param name="folder">The folder it starts from, below the root; empty: the root.</param>
    /// <param name="relative">As a file writes it, percent signs already decoded.</param>
    public static string? Resolve(string folder, string relative)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(relative);
        if (relative.Length == 0 || relative[0] == '/' || relative.Any(letter => char.IsControl(letter) || letter is '\\' or ':'))
        {
            return null;
        }

        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in relative.Split('/').Where(step => step is not ("" or ".")))
        {
            if (step != "..")
            {
                steps.Add(step);
            }
            else if (steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return steps.Count == 0 ? null : string.Join('/', steps);
    }

    /// <summary>The folder of a path; empty at the root.</summary>
    public static string FolderOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
    }

    /// <summary>The last step of a path: a file's own name.</summary>
    public static string NameOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path[(path.LastIndexOf('/') + 1)..];
    }
}
