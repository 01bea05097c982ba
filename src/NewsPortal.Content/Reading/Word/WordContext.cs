using System.Xml.Linq;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Word;

/// <summary>What every paragraph of a document needs: its styles, lists and pictures, and a place for what was odd.</summary>
internal sealed class WordContext
{
    private const int LongestExample = 40;

    private readonly Dictionary<string, XElement> relations;
    private readonly List<Finding> findings = [];
    private readonly HashSet<string> told = [];

    public WordContext(WordPackage package)
    {
        Styles = new WordStyles(package.Read("word/styles.xml"));
        Numbering = new WordNumbering(package.Read("word/numbering.xml"));
        relations = package.Read("word/_rels/document.xml.rels").Children("Relationship").Where(relation => relation.Value("Id") is not null)
            .DistinctBy(relation => relation.Value("Id")).ToDictionary(relation => relation.Value("Id")!);
    }

    public WordStyles Styles { get; }
    public WordNumbering Numbering { get; }
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The first old encoding met; null when all is Unicode.</summary>
    public string? Encoding { get; private set; }

    /// <summary>Says something once a document, at the first line it is true of.</summary>
    public void Tell(Severity severity, int? line, string code, string message, bool isTrue = true)
    {
        if (isTrue && told.Add(code))
        {
            findings.Add(new Finding(severity, line, code, message));
        }
    }

    public string ReadOld(string text, string font, int line)
    {
        var read = LegacyFont.Read(text, font);
        if (read != text)
        {
            Encoding ??= LegacyFont.EncodingOf(font);
            var (before, after) = (VietnameseText.Clean(text), VietnameseText.Clean(read));
            Tell(Severity.Info, line, "legacy-font", $"Phông chữ {font} theo bảng mã cũ {LegacyFont.EncodingOf(font)!.ToUpperInvariant()}: “{Short(before)}” được đọc là “{Short(after)}”.", before.Length > 0);
        }

        return read;
    }

    public WordPicture PictureOf(XElement reference, string? alt, int line)
    {
        var id = reference.Value("embed") ?? reference.Value("id");
        var relation = id is null ? null : relations.GetValueOrDefault(id);
        var described = VietnameseText.Clean(alt ?? "");
        if (relation is null || relation.Value("TargetMode") == "External")
        {
            Tell(Severity.Warning, line, "picture-elsewhere", "Ảnh không nằm trong tệp Word mà ở nơi khác, không được tải về.");
            return new WordPicture(null, described.Length == 0 ? null : described);
        }

        var target = relation.Value("Target") ?? "";
        return new WordPicture(target.StartsWith('/') ? target[1..] : $"word/{target}", described.Length == 0 ? null : described);
    }

    private static string Short(string text) => text.Length > LongestExample ? text[..LongestExample] + "…" : text;
}
