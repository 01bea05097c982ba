using System.Xml.Linq;

namespace NewsPortal.Content.Reading.Word;

/// <summary>Names of WordprocessingML. Both editions of the standard are read: only the last part of a name counts.</summary>
internal static class WordXml
{
    public static bool Is(this XElement element, string name) => element.Name.LocalName == name;

    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Is(name));

    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(child => child.Is(name)) ?? [];

    /// <summary>An attribute by the last part of its name.</summary>
    public static string? Value(this XElement? element, string name = "val") =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name && !attribute.IsNamespaceDeclaration)?.Value;

    /// <summary>A switch such as bold: there, and not switched off; null when it is not there.</summary>
    public static bool? Switch(this XElement? properties, string name) =>
        properties.Child(name) is { } found ? found.Value("val") is not ("0" or "false" or "off") : null;
}
