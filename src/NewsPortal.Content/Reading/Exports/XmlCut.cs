using System.Text;
using System.Xml;

namespace NewsPortal.Content.Reading.Exports;

/// <summary>Copies one element out of a reader, so that it stands alone: namespaces declared, lines kept.</summary>
/// <param name="reader">At the element; afterwards at its end.</param>
/// <param name="line">Where the reader is.</param>
internal sealed class XmlCut(XmlReader reader, Func<int> line)
{
    public const int MaxBytes = 8 * 1024 * 1024;

    private const int LongestMark = 200;
    private const string NamespaceOfNamespaces = "http://www.w3.org/2000/xmlns/";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        OmitXmlDeclaration = true,
        CheckCharacters = false,
        NewLineHandling = NewLineHandling.Entitize,
    };

    private readonly char[] chunk = new char[16 * 1024];
    private readonly Dictionary<string, string> marks = new(StringComparer.Ordinal);
    private readonly int depth = reader.Depth;
    private long size;
    private string child = "";

    public string Name { get; } = reader.LocalName;

    public IReadOnlyDictionary<string, string> Marks => marks;

    /// <summary>What stands in the element and no text can hold; null when nothing does.</summary>
    public Finding? Fault { get; private set; }

    private bool Fits => size <= MaxBytes;

    /// <summary>The element, its end written when the writer closes; null when it is larger than <see cref="MaxBytes"/>.</summary>
    public byte[]? Take()
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            var empty = reader.IsEmptyElement;
            Start(writer);
            while (!empty && reader.Read() && (reader.Depth > depth || reader.NodeType != XmlNodeType.EndElement))
            {
                Copy(writer);
            }
        }

        return Fits && bytes.Length <= MaxBytes ? bytes.ToArray() : null;
    }

    private void Start(XmlWriter writer)
    {
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        foreach (var (prefix, space) in ((IXmlNamespaceResolver)reader).GetNamespacesInScope(XmlNamespaceScope.ExcludeXml))
        {
            if (prefix != reader.Prefix)
            {
                writer.WriteAttributeString(prefix.Length == 0 ? "" : "xmlns", prefix.Length == 0 ? "xmlns" : prefix, NamespaceOfNamespaces, Whole(space));
            }
        }

        CopyAttributes(writer, withNamespaces: false);
    }

    private void Copy(XmlWriter writer)
    {
        XmlItems.RefuseDepth(reader, line());
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                CopyElement(writer);
                break;
            case XmlNodeType.EndElement when Fits:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.CDATA or XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                CopyText(writer, reader.NodeType == XmlNodeType.CDATA);
                break;
        }
    }

    private void CopyElement(XmlWriter writer)
    {
        child = reader.Depth == depth + 1 ? reader.LocalName : child;
        size += reader.Name.Length + 8;
        if (!Fits)
        {
            return;
        }

        var empty = reader.IsEmptyElement;
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        CopyAttributes(writer, withNamespaces: true);
        if (empty)
        {
            writer.WriteEndElement();
        }
    }

    private void CopyAttributes(XmlWriter writer, bool withNamespaces)
    {
        while (reader.MoveToNextAttribute())
        {
            size += reader.Name.Length + reader.Value.Length;
            if (Fits && (withNamespaces || reader.NamespaceURI != NamespaceOfNamespaces))
            {
                writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, Whole(reader.Value));
            }
        }

        reader.MoveToElement();
    }

    // In pieces: a text may be longer than the memory.
    private void CopyText(XmlWriter writer, bool cdata)
    {
        var whole = new StringBuilder();
        int read;
        while ((read = reader.ReadValueChunk(chunk, 0, chunk.Length)) > 0)
        {
            size += read;
            whole.Append(chunk, 0, Fits ? read : 0);
        }

        if (!Fits)
        {
            return;
        }

        Mark(whole);
        if (cdata)
        {
            writer.WriteCData(Whole(whole.ToString()));
        }
        else
        {
            writer.WriteString(Whole(whole.ToString()));
        }
    }

    // “&#xD800;” names half a letter, which the writer would not write and nobody could read.
    private string Whole(string value)
    {
        if (value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 || IsWhole(value))
        {
            return value;
        }

        Fault ??= new Finding(Severity.Error, line(), "lone-surrogate", $"Dòng {line()} có nửa ký tự không ghép được.");
        return "\uFFFD";
    }

    private static bool IsWhole(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogate(value[i]) && (++i == value.Length || !char.IsSurrogatePair(value[i - 1], value[i])))
            {
                return false;
            }
        }

        return true;
    }

    private void Mark(StringBuilder whole)
    {
        if (reader.Depth == depth + 2 && whole.Length <= LongestMark)
        {
            marks[child] = marks.GetValueOrDefault(child) + whole;
        }
    }
}
