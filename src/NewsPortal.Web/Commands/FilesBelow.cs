using NewsPortal.Content.Reading;

namespace NewsPortal.Web.Commands;

/// <summary>
/// The files below the folder an editor named, for the photos an article shows. Nothing leads out: no <c>..</c> above the
/// folder, no link on the way, and what was opened is looked at once more, because a link can be put there meanwhile.
/// </summary>
/// <param name="root">The folder as named.</param>
internal sealed class FilesBelow(string root)
{
    // As many as Linux follows.
    private const int MaxLinks = 40;

    private readonly string top = Path.GetFullPath(root);

    /// <summary>Finds files by their path from a folder below the root.</summary>
    public Func<string, IncomingFile?> From(string folder)
    {
        var start = Path.GetRelativePath(top, folder);
        return relative => PathBelow.Resolve(start == "." ? "" : start, relative) is { } below ? Find(below) : null;
    }

    private IncomingFile? Find(string below)
    {
        var path = top;
        foreach (var step in below.Split('/'))
        {
            path = Path.Combine(path, step);
            if (new FileInfo(path).LinkTarget is not null)
            {
                return null;
            }
        }

        // A pipe or a device has no length, and opening it could wait for ever: it counts as an empty file.
        return new FileInfo(path) is { Exists: true } file
            ? new IncomingFile(below, file.Length, () => file.Length == 0 ? Stream.Null : Open(path)) { Beside = From(Path.GetDirectoryName(path)!) }
            : null;
    }

    private FileStream Open(string path)
    {
        var file = File.OpenRead(path);
        if (OpenedPath(file) is { } opened && opened != Path.Combine(Real(top), Path.GetRelativePath(top, path)))
        {
            file.Dispose();
            throw new IOException("Tệp đã bị thay bằng một liên kết trong lúc đọc.");
        }

        return file;
    }

    private static string? OpenedPath(FileStream file) =>
        new FileInfo($"/proc/self/fd/{file.SafeFileHandle.DangerousGetHandle()}").LinkTarget;

    // The folder itself may be reached over links: the editor named it so.
    private static string Real(string path, int links = 0)
    {
        var real = "/";
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < steps.Length; i++)
        {
            var next = Path.Combine(real, steps[i]);
            if (links < MaxLinks && new FileInfo(next).LinkTarget is { } target)
            {
                return Real(Path.GetFullPath(Path.Combine([real, target, .. steps[(i + 1)..]])), links + 1);
            }

            real = next;
        }

        return real;
    }
}
