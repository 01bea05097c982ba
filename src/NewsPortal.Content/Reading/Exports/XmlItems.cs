using System.Xml;

namespace NewsPortal.Content.Reading.Exports;

/// <summary>
/// The items of an XML export one after the other, in the memory of one item. No document type is read, nothing outside of
/// the file is opened, and every limit names the line it was met at.
/// </summary>
internal sealed class XmlItems : IDisposable
{
    public const int MaxDepth = 100;

    // Besides CDATA and the five entities of XML there is nothing to expand: document types are refused.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    private readonly XmlText text;
    private readonly XmlReader reader;
    private readonly int? documentType;
    private readonly int depth;

    /// <param name="file">Opened anew.</param>
    /// <param name="start">How it begins.</param>
    /// <param name="depth">How deep the items lie: 1 below the root, 2 below the root's channel.</param>
    public XmlItems(IncomingFile file, FileStart start, int depth)
    {
        var encoding = XmlEncoding.Of(start);
        Encoding = encoding.Name;
        this.depth = depth;
        text = new XmlText(file.Open(), encoding);
        documentType = XmlStart.LineOfDocumentType(start) + text.LinesBefore;
        reader = XmlReader.Create(text, Settings);
    }

    public string Encoding { get; }

    private int Line => ((IXmlLineInfo)reader).LineNumber + text.LinesBefore;

    /// <summary>Settings for one item that was cut out.</summary>
    public static XmlReader Open(byte[] item) => XmlReader.Create(new MemoryStream(item, writable: false), Settings);

    /// <summary>All items up to where the file breaks off, which is not told: whoever reads it again will.</summary>
    public IEnumerable<XmlItem> ReadWhole() => Read(isTold: false);

    /// <summary>All items.</summary>
    /// <exception cref="ArticleFormatException">While enumerating: the file breaks off here.</exception>
    public IEnumerable<XmlItem> Read() => Read(isTold: true);

    public void Dispose()
    {
        reader.Dispose();
        text.Dispose();
    }

    private IEnumerable<XmlItem> Read(bool isTold)
    {
        while (Next(isTold) is { } item)
        {
            yield return item;
        }
    }

    private XmlItem? Next(bool isTold)
    {
        try
        {
            while (reader.Read())
            {
                RefuseDepth(reader, Line);
                if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth)
                {
                    return Cut();
                }
            }

            return null;
        }
        catch (Exception broken) when (broken is XmlException or ArgumentException or InvalidOperationException)
        {
            // The writer of the copy has rules of its own (a prefix needs a namespace) and other names for breaking them.
            return isTold ? throw Broken(broken) : null;
        }
    }

    internal static void RefuseDepth(XmlReader reader, int line)
    {
        if (reader.Depth > MaxDepth)
        {
            throw new XmlLimitException("too-deep", line, $"Dòng {line}: thẻ lồng nhau quá {MaxDepth} tầng, quá giới hạn.");
        }
    }

    private XmlItem Cut()
    {
        var first = Line;
        var cut = new XmlCut(reader, () => Line);
        var bytes = cut.Take();
        var fault = text.Faults.Between(first, Line) ?? cut.Fault ?? (bytes is null ? TooLarge(first) : null);
        return new XmlItem(cut.Name, first, bytes ?? [], cut.Marks, fault);
    }

    private static Finding TooLarge(int line) => new(Severity.Error, line, "item-too-large",
        $"Mục bắt đầu ở dòng {line} lớn hơn {XmlCut.MaxBytes / 1024 / 1024} MB, quá giới hạn của một bài viết.");

    private ArticleFormatException Broken(Exception broken)
    {
        if (broken is XmlLimitException limit)
        {
            return limit.AsRefusal();
        }

        var line = broken is XmlException { LineNumber: > 0 and var at } ? at + text.LinesBefore : Math.Max(Line, 1);
        return documentType is { } type && reader.Depth == 0
            ? new("document-type", type, "Tệp XML có khai báo DOCTYPE; vì an toàn, tệp như thế không được đọc.")
            : new("malformed-xml", line, $"XML hỏng ở dòng {line}: phần từ đây trở đi không đọc được.");
    }
}
