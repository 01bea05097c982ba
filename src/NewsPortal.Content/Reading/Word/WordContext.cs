using System.Xml.Linq;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Content.Vietnamese.Encodings;

namespace NewsPortal.Content.Reading.Word;

/// <summary>What every paragraph of a document needs: its styles, lists and pictures, and a place for what was odd.</summary>
internal sealed class WordContext
{
    private const int LongestExample = 40;

    private readonly Dictionary<string, XElement> relations;
    private readonly List<Finding> findings = [];
    private readonly HashSet<string> told = [];
    private readonly FontJudge judge = new();

    /// <param name="package">Whose styles, lists and pictures count.</param>
    /// <param name="body">Its paragraphs, whose letters are all looked at before the first is read.</param>
    public WordContext(WordPackage package, XElement body)
        : this(package)
    {
        var walk = new WordContext(package);
        foreach (var paragraph in body.Descendants().Where(element => element.Is("p")))
        {
            var runs = new WordRuns(walk, paragraph.Child("pPr").Child("pStyle").Value(), 0);
            runs.Read(paragraph);
            foreach (var (font, text) in runs.ByFont())
            {
                Note(text, font.Length == 0 ? null : font);
            }
        }

        judge.Close();
    }

    private WordContext(WordPackage package)
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

    /// <summary>Takes the letters of a paragraph in one font into account, before anything is read.</summary>
    public void Note(string text, string? font) => judge.Note(LegacyFont.Letters(text, font), LegacyFont.PromiseOf(font));

    /// <summary>How a paragraph's letters in one font are to be read; null: as they are.</summary>
    public EncodingWay? WayOf(string text, string? font) => judge.WayOf(LegacyFont.Letters(text, font), LegacyFont.PromiseOf(font));

    public string ReadOld(string text, string? font, EncodingWay way, int line)
    {
        var read = LegacyFont.Read(text, font, way);
        if (read != text)
        {
            Encoding ??= way.Encoding;
            TellOld(VietnameseText.Clean(text), VietnameseText.Clean(read), font ?? "mặc định", way, line);
        }

        return read;
    }

    private void TellOld(string before, string after, string font, EncodingWay way, int line)
    {
        if (before.Length == 0)
        {
            return;
        }

        var (name, example) = (LegacyFinding.NameOf(way.Encoding), $"“{Short(before)}” → “{Short(after)}”.");
        if (LegacyFont.PromiseOf(font) == way)
        {
            Tell(Severity.Info, line, "legacy-font", $"Phông chữ {font} theo bảng mã {name}, đã chuyển sang Unicode: {example}");
        }
        else if (told.Add($"{way.Encoding} {font}"))
        {
            findings.Add(new Finding(Severity.Warning, line, "legacy-encoding",
                $"Chữ trong phông {font} viết bằng bảng mã {name} (nhận ra theo âm tiết, tên phông không nói), đã chuyển sang Unicode: {example}{LegacyFinding.LossOf(way.Encoding)}"));
        }
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
