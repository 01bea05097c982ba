namespace NewsPortal.Content.Reading;

/// <summary>
/// Which files of a folder or an archive are tried as articles. What a file is, its bytes say; the name only keeps
/// photos, style sheets and the like from being reported one by one as files that are no article.
/// </summary>
public static class ArticleNames
{
    // The old kinds (.doc, .rtf) are tried as well: they are refused with advice, not passed over in silence.
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        "", ".txt", ".text", ".md", ".markdown", ".htm", ".html", ".xhtml", ".docx", ".doc", ".rtf",
        ".xml", ".rss", ".atom", ".wxr", ".json", ".jsonl", ".ndjson", ".zip",
    };

    // What a browser calls the folder of a saved page's pictures, in English and in Vietnamese.
    private static readonly string[] PageFolderEndings = ["_files", ".files", "-files", "_tep", "_tệp", "_tập tin"];
    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml"];

    /// <summary>Whether a file is tried, by its own name or its path with <c>/</c>.</summary>
    public static bool MayBeArticle(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = PathBelow.NameOf(path);
        return !IsHidden(name) && name != "manifest.json" && Endings.Contains(Path.GetExtension(name));
    }

    /// <summary>Names that systems hide, and what macOS puts beside every file of an archive.</summary>
    public static bool IsHidden(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith('.') || name == "__MACOSX";
    }

    /// <summary>Whether a folder only holds what belongs to a saved page beside it: <c>bai_files</c> beside <c>bai.html</c>.</summary>
    /// <param name="folder">The folder's own name.</param>
    /// <param name="isBeside">Whether a file of this name lies beside the folder.</param>
    public static bool IsPageFolder(string folder, Func<string, bool> isBeside)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var composed = folder.Normalize();
        return PageFolderEndings.Any(ending => composed.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
            && PageEndings.Any(page => isBeside(folder[..^(folder.Length - composed.Length + ending.Length)] + page)));
    }
}
