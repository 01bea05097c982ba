using System.Security.Cryptography;
using System.Text.Json;

namespace NewsPortal.Web.Commands;

/// <summary>
/// The folder an export fills. A file is there whole or not at all, one that is right already is not written again, and
/// the list of all files with their SHA-256 comes last: a folder without it is an export that was cut short.
/// </summary>
internal sealed class ExportFolder : IAsyncDisposable
{
    public const string Manifest = "manifest.json";

    private const string Unfinished = Manifest + ".part";
    private const string Beside = ".part";
    private const string Mark = """{"export":"newsportal","version":1,"files":[""";

    private readonly string folder;
    private readonly StreamWriter manifest;
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    private ExportFolder(string folder, StreamWriter manifest) => (this.folder, this.manifest) = (folder, manifest);

    public int Written { get; private set; }

    /// <summary>Opens a new or empty folder, or that of an earlier export; null for any other.</summary>
    public static async Task<ExportFolder?> OpenAsync(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !IsOurs(folder)))
        {
            return null;
        }

        Directory.CreateDirectory(folder);
        var manifest = new StreamWriter(Path.Combine(folder, Unfinished)) { NewLine = "\n" };
        await manifest.WriteAsync(Mark);
        await manifest.FlushAsync();
        File.Delete(Path.Combine(folder, Manifest));
        return new ExportFolder(folder, manifest);
    }

    public bool Has(string path) => written.Contains(path);

    /// <summary>Puts a file at its place.</summary>
    /// <param name="path">Below the folder, with <c>/</c>.</param>
    /// <param name="open">Its content; asked once to compare and once to write.</param>
    /// <param name="cancel">Stops; the file is not there then.</param>
    public async Task PutAsync(string path, Func<Stream> open, CancellationToken cancel)
    {
        var (hash, length) = await HashAsync(open, cancel);
        var target = Path.Combine(folder, path);
        if (!File.Exists(target) || new FileInfo(target).Length != length || (await HashAsync(() => File.OpenRead(target), cancel)).Hash != hash)
        {
            await WriteAsync(target, open, cancel);
            Written++;
        }

        var file = JsonSerializer.Serialize(new { path, bytes = length, sha256 = hash });
        await manifest.WriteAsync($"{(written.Count == 0 ? "" : ",")}\n{file}");
        written.Add(path);
    }

    /// <summary>Takes away what an earlier export left and this one did not write, and lists the files.</summary>
    public async Task FinishAsync()
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToList())
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (path != Unfinished && !written.Contains(path) && IsKnown(path))
            {
                File.Delete(file);
            }
        }

        await manifest.WriteAsync("\n]}\n");
        await manifest.DisposeAsync();
        File.Move(Path.Combine(folder, Unfinished), Path.Combine(folder, Manifest), overwrite: true);
    }

    public ValueTask DisposeAsync() => manifest.DisposeAsync();

    // Of the kinds an export writes: a note an editor laid beside them stays.
    private static bool IsKnown(string path) =>
        path.EndsWith(Beside, StringComparison.Ordinal)
        || (path.Split('/') is [var below, var name] && (below is ExportCommand.Pictures or ExportCommand.Recordings || (name.EndsWith(".md", StringComparison.Ordinal) && name.Contains("-post", StringComparison.Ordinal))));

    private static bool IsOurs(string folder) => new[] { Manifest, Unfinished }.Select(name => Path.Combine(folder, name)).Any(file =>
    {
        if (!File.Exists(file))
        {
            return false;
        }

        using var reader = new StreamReader(file);
        var start = new char[Mark.Length];
        return reader.ReadBlock(start) == start.Length && start.AsSpan().SequenceEqual(Mark);
    });

    private static async Task WriteAsync(string target, Func<Stream> open, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await using (var content = open())
        await using (var file = File.Create(target + Beside))
        {
            await content.CopyToAsync(file, cancel);
            file.Flush(flushToDisk: true);
        }

        File.Move(target + Beside, target, overwrite: true);
    }

    private static async Task<(string Hash, long Length)> HashAsync(Func<Stream> open, CancellationToken cancel)
    {
        await using var content = open();
        return (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel)), content.Length);
    }
}
