using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace NewsPortal.Web.Site.LinkedData;

/// <summary>
/// Things as JSON-LD, ready to stand in a script element. That element is a data block: a browser never runs it, so the content
/// security policy has nothing to allow. The encoder keeps Vietnamese letters and escapes what could end the element.
/// </summary>
public sealed class DataBlock(IReadOnlyList<Thing> things) : IHtmlContent
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(JsonSerializer.Serialize(new Graph("https://schema.org", things), Form));
    }

    // As objects: each thing is written with all it has, not with what every thing has.
    private sealed record Graph(
        [property: JsonPropertyName("@context")] string Context, [property: JsonPropertyName("@graph")] IReadOnlyList<object> Things);
}
