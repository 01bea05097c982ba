namespace NewsPortal.Content.Reading.Zip;

/// <summary>
/// An archive of article files and their photos (docs/formats/zip.md). It is taken or refused as a whole before its first
/// file is read; a file in it that turns out broken or no article is refused alone.
/// </summary>
internal sealed class ZipFormat : IArticleFormat
{
    // Documents that are archives themselves: the Word reader is asked before, so what comes here is none it can read.
    private static readonly string[] DocumentParts = ["[Content_Types].xml", "word/document.xml", "mimetype", "META-INF/container.xml"];

    public bool Recognises(FileStart start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return start.Bytes is [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] or [0x50, 0x4B, 0x07, 0x08, ..];
    }

    public IEnumerable<ArticlePart> Split(IncomingFile file)
    {
        if (file.Packed)
        {
            throw new ArticleFormatException("zip-in-zip", null, "Tệp nén nằm trong một tệp nén khác; hãy giải nén ra trước.");
        }

        var entries = Entries(file);
        var articles = entries.Keys.Where(path => IsArticle(path, entries)).Order(StringComparer.Ordinal).ToList();
        if (articles.Count == 0)
        {
            throw new ArticleFormatException("zip-no-article", null, "Tệp nén không có tệp bài viết nào.");
        }

        foreach (var path in articles)
        {
            var entry = FileOf(file, path, entries);
            yield return new ArticlePart(entry.Name, [], () => ArticleReader.Split(entry, ReadingRules.None).First().Read()) { Inner = entry };
        }
    }

    private static Dictionary<string, ZipEntry> Entries(IncomingFile file)
    {
        using var archive = file.Open();
        var entries = ZipDirectory.Read(archive).ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        if (Array.Find(DocumentParts, entries.ContainsKey) is not null)
        {
            throw new ArticleFormatException("office-document", null,
                "Tệp là tài liệu văn phòng (Word, Excel, PowerPoint, ODT…) hoặc sách điện tử chưa đọc được; hãy lưu bài thành .docx hay .txt.");
        }

        foreach (var entry in entries.Values)
        {
            RefuseLonger(archive, entry);
        }

        return entries;
    }

    // Unpacked once and thrown away: an archive that unpacks to more than it says is refused before its first file is taken.
    private static void RefuseLonger(Stream archive, ZipEntry entry)
    {
        archive.Position = entry.Start;
        if (entry.Packed && UnpackedLength.IsOver(new PartStream(archive, entry.PackedLength), entry.Length))
        {
            throw ZipLimits.Lies(entry.Path, "tệp dài hơn kích thước đã khai");
        }
    }

    private static IncomingFile FileOf(IncomingFile archive, string path, Dictionary<string, ZipEntry> entries)
    {
        var entry = entries[path];
        var folder = PathBelow.FolderOf(path);
        return new IncomingFile($"{archive.Name}/{path}", entry.Length, () => new EntryStream(archive.Open, entry))
        {
            Packed = true,
            Section = (folder.Length == 0 ? null : archive.SectionOf(PathBelow.NameOf(folder))) ?? archive.Section,
            SectionOf = archive.SectionOf,
            Beside = relative => PathBelow.Resolve(folder, relative.Normalize()) is { } beside && entries.ContainsKey(beside)
                ? FileOf(archive, beside, entries)
                : null,
        };
    }

    private static bool IsArticle(string path, Dictionary<string, ZipEntry> entries)
    {
        for (var folder = PathBelow.FolderOf(path); folder.Length > 0; folder = PathBelow.FolderOf(folder))
        {
            var above = PathBelow.FolderOf(folder);
            if (ArticleNames.IsHidden(PathBelow.NameOf(folder))
                || ArticleNames.IsPageFolder(PathBelow.NameOf(folder), name => entries.ContainsKey(above.Length == 0 ? name : $"{above}/{name}")))
            {
                return false;
            }
        }

        return ArticleNames.MayBeArticle(path);
    }
}
