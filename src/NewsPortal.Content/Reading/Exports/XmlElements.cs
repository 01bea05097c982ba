using System.Xml;
using System.Xml.Linq;

namespace NewsPortal.Content.Reading.Exports;

/// <summary>Short ways to the elements of an item that was cut out.</summary>
internal static class XmlElements
{
    public const string Content = "http://purl.org/rss/1.0/modules/content/";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <param name="item">From <see cref="XmlItems"/>, so its limits hold already.</param>
    public static XElement Load(XmlItem item)
    {
        if (item.Fault is { } fault)
        {
            throw new ArticleFormatException(fault.Code, fault.Line, fault.Message);
        }

        try
        {
            using var reader = XmlItems.Open(item.Bytes);
            return XElement.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (Exception broken) when (broken is XmlException or ArgumentException)
        {
            throw new ArticleFormatException("malformed-xml", item.Line, $"XML của mục bắt đầu ở dòng {item.Line} bị hỏng.");
        }
    }

    /// <summary>The first child of that name with a text that is not blank.</summary>
    public static string? Text(this XElement item, string space, string name) =>
        item.Elements(XName.Get(name, space)).Select(child => child.Value).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>The line of the part's bytes an element begins at.</summary>
    public static int Line(this XElement element) => ((IXmlLineInfo)element).LineNumber;
}
