using System.Globalization;
using System.Text;
using System.Xml.Linq;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Word;

/// <summary>
/// The words of one paragraph: runs put together, old fonts read, what is deleted or hidden left out and told. A line
/// break parts it in two.
/// </summary>
internal sealed class WordRuns(WordContext context, string? paragraphStyle, int line)
{
    private readonly List<Piece> pieces = [];
    private readonly List<WordPicture> pictures = [];
    private readonly List<XElement> boxes = [];

    public IReadOnlyList<WordPicture> Pictures => pictures;

    /// <summary>Text boxes that hang on this paragraph.</summary>
    public IReadOnlyList<XElement> Boxes => boxes;

    public void Read(XElement element)
    {
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "r":
                    ReadRun(child);
                    break;
                case "del" or "moveFrom":
                    var hasWords = child.Descendants().Any(e => e.Is("delText") || e.Is("t"));
                    context.Tell(Severity.Info, line, "word-deleted", "Chữ đã bị xóa theo dấu sửa (Track Changes) được bỏ ra.", hasWords);
                    break;
                case "pPr" or "rPr" or "sdtPr" or "sdtEndPr" or "proofErr" or "bookmarkStart" or "bookmarkEnd":
                    break;
                case "AlternateContent":
                    Read(child.Child("Choice") ?? child.Child("Fallback") ?? child);
                    break;
                default:
                    Read(child);
                    break;
            }
        }
    }

    /// <summary>The lines of the paragraph with how they look; empty ones too.</summary>
    public IEnumerable<(string Text, bool Bold, bool Italic)> Lines()
    {
        var runs = Decoded();
        var start = 0;
        for (var i = 0; i <= runs.Count; i++)
        {
            if (i == runs.Count || runs[i].Text == "\n")
            {
                var parts = runs[start..i];
                var words = parts.Where(part => part.Text.Any(char.IsLetterOrDigit)).ToList();
                var text = VietnameseText.Clean(string.Concat(parts.Select(part => part.Text)));
                yield return (text, words.Count > 0 && words.All(word => word.Bold), words.Count > 0 && words.All(word => word.Italic));
                start = i + 1;
            }
        }
    }

    /// <summary>What stands in each font, as it stands; no font is "".</summary>
    public Dictionary<string, string> ByFont()
    {
        var texts = new Dictionary<string, StringBuilder>();
        string? before = null;
        foreach (var piece in pieces.Where(piece => !piece.Pictures))
        {
            var font = piece.Font ?? "";
            var text = texts.TryGetValue(font, out var found) ? found : texts[font] = new StringBuilder();
            text.Append(before == font ? "" : " ").Append(piece.Text);
            before = font;
        }

        return texts.ToDictionary(group => group.Key, group => group.Value.ToString());
    }

    // A letter and its mark of an old font may stand in two runs: neighbours in one font are read together.
    private List<Piece> Decoded()
    {
        var ways = ByFont().ToDictionary(group => group.Key, group => context.WayOf(group.Value, group.Key.Length == 0 ? null : group.Key));
        var decoded = new List<Piece>();
        for (var i = 0; i < pieces.Count;)
        {
            var end = i + 1;
            var text = new StringBuilder(pieces[i].Text);
            while (pieces[i].Text != "\n" && end < pieces.Count && pieces[end] with { Text = "" } == pieces[i] with { Text = "" } && pieces[end].Text != "\n")
            {
                text.Append(pieces[end++].Text);
            }

            var way = pieces[i].Pictures ? null : ways[pieces[i].Font ?? ""];
            decoded.Add(pieces[i] with { Text = way is null ? text.ToString() : context.ReadOld(text.ToString(), pieces[i].Font, way, line) });
            i = end;
        }

        return decoded;
    }

    private void ReadRun(XElement run)
    {
        var properties = run.Child("rPr");
        if (properties.Switch("vanish") == true)
        {
            context.Tell(Severity.Info, line, "word-hidden", "Chữ ẩn được bỏ ra.", run.Children("t").Any());
            return;
        }

        var font = context.Styles.Font(properties, paragraphStyle);
        var piece = new Piece("", font, LegacyFont.HoldsPictures(font), context.Styles.Switch(properties, paragraphStyle, "b"), context.Styles.Switch(properties, paragraphStyle, "i"));
        foreach (var child in run.Elements())
        {
            ReadInRun(child, piece);
        }
    }

    private void ReadInRun(XElement child, Piece piece)
    {
        switch (child.Name.LocalName)
        {
            case "t":
                pieces.Add(piece with { Text = child.Value.Replace('\n', ' ') });
                break;
            case "tab" or "ptab" or "noBreakHyphen":
                pieces.Add(piece with { Text = child.Is("noBreakHyphen") ? "-" : " " });
                break;
            case "br" or "cr":
                pieces.Add(piece with { Text = child.Value("type") is null or "textWrapping" ? "\n" : " " });
                break;
            case "sym":
                pieces.Add(new Piece(SymbolOf(child), null, true, piece.Bold, piece.Italic));
                break;
            case "footnoteReference" or "endnoteReference":
                context.Tell(Severity.Warning, line, "word-footnote", "Cước chú không được lấy vào bài; hãy đưa vào nội dung nếu cần.");
                break;
            case "commentReference":
                context.Tell(Severity.Info, line, "word-comment", "Lời bình (Comment) của người soạn được bỏ ra.");
                break;
            case "drawing" or "pict" or "object" or "AlternateContent":
                ReadDrawing(child);
                break;
        }
    }

    // A drawing is written twice, for Word of today and of old: the first form is taken.
    private void ReadDrawing(XElement drawing)
    {
        var content = drawing.Is("AlternateContent") ? drawing.Child("Choice") ?? drawing.Child("Fallback") ?? drawing : drawing;
        foreach (var found in content.DescendantsAndSelf().Where(e => (e.Is("blip") || e.Is("imagedata")) && IsOwn(e, content)))
        {
            var described = found.Ancestors().Select(a => a.Child("docPr") ?? (a.Is("shape") ? a : null)).FirstOrDefault(a => a is not null);
            pictures.Add(context.PictureOf(found, described.Value("descr") ?? described.Value("alt"), line));
        }

        boxes.AddRange(content.Descendants().Where(e => e.Is("txbxContent") && IsOwn(e, content)));
    }

    // Not of a text box in the drawing: its paragraphs tell of theirs.
    private static bool IsOwn(XElement element, XElement drawing) =>
        !element.Ancestors().TakeWhile(above => above != drawing).Any(above => above.Is("txbxContent") || above.Is("Fallback"));

    private static string SymbolOf(XElement symbol) =>
        int.TryParse(symbol.Value("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= 0x20 and < 0xD800 ? ((char)code).ToString() : "";

    private sealed record Piece(string Text, string? Font, bool Pictures, bool Bold, bool Italic);
}
