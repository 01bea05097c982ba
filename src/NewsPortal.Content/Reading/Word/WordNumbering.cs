using System.Xml.Linq;

namespace NewsPortal.Content.Reading.Word;

/// <summary>The lists of a document: which have numbers and which have dots.</summary>
internal sealed class WordNumbering(XElement? part)
{
    private readonly Dictionary<string, XElement> shapes = part.Children("abstractNum").Where(shape => shape.Value("abstractNumId") is not null)
        .DistinctBy(shape => shape.Value("abstractNumId")).ToDictionary(shape => shape.Value("abstractNumId")!);

    private readonly Dictionary<string, string?> shapeByList = part.Children("num").Where(list => list.Value("numId") is not null)
        .DistinctBy(list => list.Value("numId")).ToDictionary(list => list.Value("numId")!, list => list.Child("abstractNumId").Value());

    public bool IsNumbered(string numId, string level)
    {
        var shape = shapeByList.GetValueOrDefault(numId) is { } id ? shapes.GetValueOrDefault(id) : null;
        var format = shape.Children("lvl").FirstOrDefault(found => found.Value("ilvl") == level).Child("numFmt").Value();
        return format is not (null or "bullet" or "none");
    }
}
