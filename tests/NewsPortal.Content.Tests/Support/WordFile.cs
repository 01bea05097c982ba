using System.IO.Compression;
using System.Text;

namespace NewsPortal.Content.Tests.Support;

/// <summary>A .docx made by hand: only the parts a test needs, each as it says.</summary>
internal sealed class WordFile
{
    private const string Main = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' "
        + "xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "
        + "xmlns:v='urn:schemas-microsoft-com:vml' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'";

    private readonly List<(string Name, byte[] Bytes)> parts = [("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"u8.ToArray())];

    /// <summary>A file with the standard styles, the lists 1 (dots) and 2 (numbers) and the photos rId1 and rId2 (elsewhere).</summary>
    public static WordFile Of(string body) => new WordFile()
        .With("word/document.xml", $"<w:document {Main}><w:body>{body}<w:sectPr/></w:body></w:document>")
        .With("word/styles.xml", $"""
            <w:styles {Main}>
              <w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>
              <w:style w:type='paragraph' w:styleId='Title'><w:name w:val='Title'/></w:style>
              <w:style w:type='paragraph' w:styleId='Subtitle'><w:name w:val='Subtitle'/></w:style>
              <w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/><w:rPr><w:b/></w:rPr></w:style>
              <w:style w:type='paragraph' w:styleId='H2'><w:name w:val='Đầu đề 2'/><w:rPr><w:b/></w:rPr></w:style>
              <w:style w:type='paragraph' w:styleId='TX'><w:name w:val='Khác'/><w:basedOn w:val='H2'/></w:style>
              <w:style w:type='paragraph' w:styleId='CT'><w:name w:val='Chú thích'/></w:style>
              <w:style w:type='paragraph' w:styleId='TG'><w:name w:val='Tác giả'/></w:style>
              <w:style w:type='paragraph' w:styleId='Vong'><w:name w:val='Vòng'/><w:basedOn w:val='Vong'/></w:style>
              <w:style w:type='character' w:styleId='Dam'><w:name w:val='Đậm'/><w:rPr><w:b/></w:rPr></w:style>
            </w:styles>
            """)
        .With("word/numbering.xml", $"""
            <w:numbering {Main}>
              <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum>
              <w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/></w:lvl></w:abstractNum>
              <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>
            </w:numbering>
            """)
        .With("word/_rels/document.xml.rels", """
            <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>
              <Relationship Id='rId1' Type='image' Target='media/image1.png'/>
              <Relationship Id='rId2' Type='image' Target='https://x.vn/a.png' TargetMode='External'/>
            </Relationships>
            """)
        .With("word/media/image1.png", [0x89, 0x50, 0x4E, 0x47]);

    public WordFile With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public WordFile With(string name, byte[] bytes)
    {
        parts.RemoveAll(part => part.Name == name);
        parts.Add((name, bytes));
        return this;
    }

    public byte[] Bytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A paragraph with a style and properties of its own.</summary>
    public static string P(string text, string? style = null, string properties = "", string run = "") =>
        $"<w:p><w:pPr>{(style is null ? "" : $"<w:pStyle w:val='{style}'/>")}{properties}</w:pPr>{R(text, run)}</w:p>";

    public static string R(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{System.Security.SecurityElement.Escape(text)}</w:t></w:r>";

    public static string Photo(string id = "rId1", string? alt = null) =>
        $"<w:r><w:drawing><wp:inline><wp:docPr id='1' name='Picture 1'{(alt is null ? "" : $" descr='{alt}'")}/><a:graphic><a:blip r:embed='{id}'/></a:graphic></wp:inline></w:drawing></w:r>";

    public static string Item(string text, int list) => P(text, properties: $"<w:numPr><w:ilvl w:val='0'/><w:numId w:val='{list}'/></w:numPr>");

    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";
}
