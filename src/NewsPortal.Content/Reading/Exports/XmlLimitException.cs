using System.Xml;

namespace NewsPortal.Content.Reading.Exports;

/// <summary>A limit met while reading XML; it ends the reading where broken XML would, and is told to editors the same way.</summary>
internal sealed class XmlLimitException(string code, int line, string message) : XmlException(message)
{
    public ArticleFormatException AsRefusal() => new(code, line, Message);
}
