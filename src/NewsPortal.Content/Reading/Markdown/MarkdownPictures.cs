using NewsPortal.Content.Recordings;

namespace NewsPortal.Content.Reading.Markdown;

/// <summary>The photos a Markdown body names, found beside its file. An address on the network is never fetched.</summary>
internal static class MarkdownPictures
{
    // The importer's own limit is lower; what is over it must reach it to be refused by its name.
    private const long MaxBytes = 32 * 1024 * 1024;

    public static IReadOnlyList<IncomingPicture> Of(IEnumerable<Figure> figures, IncomingFile file, List<Finding> findings)
    {
        var pictures = new List<IncomingPicture>();
        foreach (var figure in figures.Where(figure => figure.Picture is not null).DistinctBy(figure => figure.Picture))
        {
            var name = figure.Picture!;
            if (name.Contains("//", StringComparison.Ordinal) || name.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                findings.Add(new(Severity.Warning, figure.Line, "picture-elsewhere", "Ảnh nằm ở địa chỉ khác, không được tải về; hãy đặt tệp ảnh cạnh bài."));
                continue;
            }

            pictures.Add(new IncomingPicture(name, () => Find(name, file)?.ReadAll(MaxBytes)));
        }

        return pictures;
    }

    public static IncomingFile? Find(string name, IncomingFile file) =>
        Places(name).SelectMany(place => new[] { place, place.Normalize(System.Text.NormalizationForm.FormD) }).Distinct()
            .Select(file.Beside).FirstOrDefault(found => found is not null);

    // Our own export keeps its pictures and recordings in a folder each, beside the sections' folders.
    private static IEnumerable<string> Places(string name) =>
        PictureName.At(name) is { } kept ? [$"../anh/{kept}", $"anh/{kept}", kept.ToString()]
        : RecordingName.Parse(name) is { } recording ? [$"..{RecordingName.Folder}{recording}", $"{RecordingName.Folder[1..]}{recording}", name]
        : [name, Uri.UnescapeDataString(name)];
}
