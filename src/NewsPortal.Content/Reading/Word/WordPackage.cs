using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace NewsPortal.Content.Reading.Word;

/// <summary>The parts of a .docx: a zip of XML and pictures. Every limit is checked before anything is unpacked.</summary>
internal sealed class WordPackage : IDisposable
{
    public const string Document = "word/document.xml";

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    private WordPackage(ZipArchive zip) => this.zip = zip;

    /// <exception cref="ArticleFormatException">It is no package, or one beyond the limits.</exception>
    public static WordPackage Open(byte[] bytes) => Guarded(() =>
    {
        var package = new WordPackage(new ZipArchive(new MemoryStream(bytes, writable: false)));
        package.List();
        return package;
    });

    /// <summary>A part as XML; null when there is none.</summary>
    public XElement? Read(string name) => Bytes(name, WordLimits.MaxPartBytes) is { } bytes ? Guarded(() => Parse(name, bytes)) : null;

    /// <summary>A part as it is; null when there is none.</summary>
    public byte[]? Bytes(string name, long limit) => entries.TryGetValue(name, out var entry) ? Guarded(() => Unpack(entry, limit)) : null;

    public void Dispose() => zip.Dispose();

    private void List()
    {
        if (zip.Entries.Count > WordLimits.MaxEntries)
        {
            throw TooLarge($"có hơn {WordLimits.MaxEntries:N0} phần");
        }

        long all = 0;
        foreach (var entry in zip.Entries)
        {
            all += entry.Length;
            if (all > WordLimits.MaxUnpackedBytes || all < 0)
            {
                throw TooLarge($"mở ra lớn hơn {WordLimits.MaxUnpackedBytes / 1024 / 1024} MB");
            }

            if (entry.Length > WordLimits.RatioFrom && entry.Length / Math.Max(1, entry.CompressedLength) > WordLimits.MaxRatio)
            {
                throw TooLarge($"có phần nén quá {WordLimits.MaxRatio} lần");
            }

            entries.TryAdd(entry.FullName.TrimStart('/'), entry);
        }
    }

    // What the zip says of a length is not believed: the bytes are counted as they come.
    private static byte[] Unpack(ZipArchiveEntry entry, long limit)
    {
        using var packed = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = packed.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > limit)
            {
                throw TooLarge($"phần “{entry.Name}” lớn hơn {limit / 1024 / 1024} MB");
            }
        }

        return bytes.ToArray();
    }

    private static XElement Parse(string name, byte[] bytes)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using (var counting = XmlReader.Create(new MemoryStream(bytes), settings))
        {
            var elements = 0;
            while (counting.Read())
            {
                elements += counting.NodeType == XmlNodeType.Element ? 1 : 0;
                if (elements > WordLimits.MaxElements || counting.Depth > WordLimits.MaxDepth)
                {
                    throw TooLarge($"phần “{name}” có quá nhiều thành phần hoặc lồng nhau quá sâu");
                }
            }
        }

        using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root ?? throw new XmlException();
    }

    // What the framework throws at a package that is no package.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new ArticleFormatException("word-broken", null, "Tệp Word bị hỏng, không mở được; hãy mở bằng Word rồi lưu lại.");
        }
    }

    private static ArticleFormatException TooLarge(string why) => new("word-too-large", null, $"Tệp Word {why}, quá giới hạn.");
}
