using System.Xml.Linq;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Word;

/// <summary>What a paragraph's style makes of it.</summary>
internal enum WordRole
{
    Text,
    Title,
    Lede,
    Heading,
    Caption,
    Author,
    Quote,
}

/// <summary>The styles of a document: what they make of a paragraph, and what letters they give it.</summary>
internal sealed class WordStyles
{
    // A style may build on another, and a broken file on itself.
    private const int LongestChain = 10;

    private static readonly string[] HeadingNames = ["heading ", "dau de ", "de muc "];

    private readonly Dictionary<string, XElement> styles;
    private readonly XElement? defaults;
    private readonly string? normal;

    public WordStyles(XElement? part)
    {
        styles = part.Children("style").Where(style => style.Value("styleId") is not null)
            .DistinctBy(style => style.Value("styleId")).ToDictionary(style => style.Value("styleId")!);
        defaults = part.Child("docDefaults").Child("rPrDefault").Child("rPr");
        normal = styles.Values.FirstOrDefault(style => style.Value("type") == "paragraph" && style.Value("default") is "1" or "true").Value("styleId");
    }

    public WordRole RoleOf(string? styleId) =>
        Chain(styleId).Select(style => RoleOfName(style.Child("name").Value() ?? style.Value("styleId")!)).FirstOrDefault(role => role != WordRole.Text);

    /// <summary>The level of a heading: the highest is the headline's.</summary>
    public bool IsFirstHeading(string? styleId) => Chain(styleId).Any(style => Folding.Fold(style.Child("name").Value() ?? "") is "heading 1" or "dau de 1" or "de muc 1");

    public XElement? Numbering(string? styleId) => Chain(styleId).Select(style => style.Child("pPr").Child("numPr")).FirstOrDefault(found => found is not null);

    public string? Alignment(string? styleId) => Chain(styleId).Select(style => style.Child("pPr").Child("jc").Value()).FirstOrDefault(found => found is not null);

    /// <summary>A switch of a run: its own, its style's, its paragraph's.</summary>
    public bool Switch(XElement? properties, string? paragraphStyle, string name) =>
        properties.Switch(name) ?? Letters(properties, paragraphStyle).Select(letters => letters.Switch(name)).FirstOrDefault(found => found is not null) ?? false;

    /// <summary>The font a run is written in.</summary>
    public string? Font(XElement? properties, string? paragraphStyle) =>
        Letters(properties, paragraphStyle).Prepend(properties).Append(defaults)
            .Select(letters => letters.Child("rFonts") is { } fonts ? fonts.Value("ascii") ?? fonts.Value("hAnsi") : null).FirstOrDefault(font => font is not null);

    private IEnumerable<XElement?> Letters(XElement? properties, string? paragraphStyle) =>
        (properties.Child("rStyle").Value() is { } runStyle ? Chain(runStyle) : []).Concat(Chain(paragraphStyle ?? normal)).Select(style => style.Child("rPr"));

    private IEnumerable<XElement> Chain(string? styleId)
    {
        for (var i = 0; i < LongestChain && styleId is not null && styles.TryGetValue(styleId, out var style); i++)
        {
            yield return style;
            styleId = style.Child("basedOn").Value();
        }
    }

    // Word keeps its own names in English whatever its language; a newsroom's templates have names of their own.
    private static WordRole RoleOfName(string name) => Folding.Fold(name) switch
    {
        "title" or "tit" or "tieu de" or "tit bai" or "tit chinh" => WordRole.Title,
        "subtitle" or "sapo" or "sa po" or "tieu de phu" or "phu de" => WordRole.Lede,
        "caption" or "chu thich" or "chu thich anh" => WordRole.Caption,
        "author" or "tac gia" or "but danh" or "byline" => WordRole.Author,
        "quote" or "intense quote" or "trich dan" => WordRole.Quote,
        "tit xen" or "tieu de nho" => WordRole.Heading,
        var folded when IsHeading(folded) => WordRole.Heading,
        _ => WordRole.Text,
    };

    private static bool IsHeading(string folded) =>
        HeadingNames.Any(start => folded.StartsWith(start, StringComparison.Ordinal) && folded.Length == start.Length + 1 && char.IsAsciiDigit(folded[^1]));
}
