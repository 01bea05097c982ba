namespace NewsPortal.Content.Reading.Html;

/// <summary>
/// Finds the pictures a browser saved beside a page: at the path the page writes, or by name in the folder a browser makes
/// (<c>trang_files</c>). What is not there is never fetched.
/// </summary>
internal sealed class PagePictures(IncomingFile file, IReadOnlyList<IncomingPicture> embedded)
{
    // Above what is kept of a picture: whoever keeps it says why it is too large.
    private const int MaxPictureBytes = 32 * 1024 * 1024;

    private readonly Dictionary<string, IncomingPicture> found = embedded.ToDictionary(picture => picture.Name);
    private readonly HashSet<string> folders = [$"{Path.GetFileNameWithoutExtension(file.Name)}_files"];
    private readonly List<string> missing = [];

    public IReadOnlyList<IncomingPicture> Found => [.. found.Values];

    /// <summary>The pictures that lie nowhere beside the page.</summary>
    public IReadOnlyList<string> Missing => missing;

    public IEnumerable<Finding> Findings => missing.Count == 0 ? [] :
        [new(Severity.Info, null, "picture-not-saved", $"{missing.Count} ảnh không có tệp lưu cạnh trang; ảnh trên mạng không bao giờ được tải về.")];

    /// <summary>The blocks, a figure's picture only where its file is there.</summary>
    public IReadOnlyList<Block> Look(IReadOnlyList<Block> blocks)
    {
        foreach (var path in blocks.OfType<Figure>().Select(figure => figure.Picture).OfType<string>().Where(PictureSource.IsBeside))
        {
            var folder = Plain(path);
            folders.Add(folder[..Math.Max(0, folder.LastIndexOf('/'))]);
        }

        return [.. blocks.Select(block => block is Figure { Picture: { } name } figure ? figure with { Picture = Find(name) } : block)];
    }

    private string? Find(string name)
    {
        if (found.ContainsKey(name))
        {
            return name;
        }

        if (Beside(name) is not { } picture)
        {
            missing.Add(name);
            return null;
        }

        found[name] = new IncomingPicture(name, () => picture.ReadAll(MaxPictureBytes));
        return name;
    }

    /// <summary>The file of a picture; null when it lies nowhere beside the page.</summary>
    public IncomingFile? Beside(string name) => Paths(name).Select(file.Beside).FirstOrDefault(beside => beside is not null);

    private IEnumerable<string> Paths(string name) => PictureSource.IsBeside(name)
        ? [Plain(name), WithoutQuery(name)]
        : folders.Where(folder => folder.Length > 0).Select(folder => $"{folder}/{PictureSource.FileName(name)}");

    private static string Plain(string path) => Uri.UnescapeDataString(WithoutQuery(path)) is var plain && plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain;

    private static string WithoutQuery(string path) => path.IndexOfAny(['?', '#']) is var end and >= 0 ? path[..end] : path;
}
