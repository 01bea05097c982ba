using System.Text;
using System.Text.Json;
using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.Ghost;

/// <summary>The document of Ghost's editor of old (Mobiledoc) → HTML. Letters in bold and links keep their words.</summary>
internal static class MobiledocMarkup
{
    private const int Markup = 1;
    private const int Image = 2;
    private const int List = 3;
    private const int Card = 10;

    public static string ToHtml(string document, int line)
    {
        var record = JsonRecord.Parse(Encoding.UTF8.GetBytes(LexicalMarkup.Checked(document, line)), line);
        var html = new StringBuilder();
        foreach (var section in Items(record.Field("sections")))
        {
            Write(Items(section), record, html);
        }

        return html.ToString();
    }

    private static void Write(JsonElement[] section, JsonRecord record, StringBuilder html)
    {
        switch (section is [var kind, ..] ? Number(kind) : null)
        {
            case Markup when section is [_, var tag, var markers, ..]:
                WriteTag(TagOf(tag), () => WriteMarkers(markers, record, html), html);
                break;
            case Image when section is [_, { ValueKind: JsonValueKind.String } source, ..]:
                CardMarkup.WritePicture(source.GetString(), null, null, html);
                break;
            case List when section is [_, var tag, var items, ..]:
                WriteTag(TagOf(tag), () => WriteItems(items, record, html), html);
                break;
            case Card when section is [_, var number, ..]:
                WriteCard(Number(number), record, html);
                break;
        }
    }

    private static void WriteItems(JsonElement items, JsonRecord record, StringBuilder html)
    {
        foreach (var item in Items(items))
        {
            WriteTag("li", () => WriteMarkers(item, record, html), html);
        }
    }

    // [kind of marker, markups opened, markups closed, text or atom's number]
    private static void WriteMarkers(JsonElement markers, JsonRecord record, StringBuilder html)
    {
        foreach (var marker in Items(markers).Select(marker => Items(marker)))
        {
            if (marker is [_, _, _, { ValueKind: JsonValueKind.String } text, ..])
            {
                CardMarkup.WriteText(text.GetString(), html);
            }
            else if (marker is [_, _, _, var atom, ..] && At(record.Field("atoms"), Number(atom)) is [var name, var words, ..])
            {
                html.Append(name.ValueKind == JsonValueKind.String && name.GetString() == "soft-return" ? "<br>" : "");
                CardMarkup.WriteText(words.ValueKind == JsonValueKind.String ? words.GetString() : null, html);
            }
        }
    }

    private static void WriteCard(int? number, JsonRecord record, StringBuilder html)
    {
        if (At(record.Field("cards"), number) is [{ ValueKind: JsonValueKind.String } name, { ValueKind: JsonValueKind.Object } payload, ..])
        {
            CardMarkup.Write(name.GetString() ?? "", JsonRecord.Of(payload, record.Line), html);
        }
    }

    private static void WriteTag(string tag, Action write, StringBuilder html)
    {
        html.Append('<').Append(tag).Append('>');
        write();
        html.Append("</").Append(tag).Append('>');
    }

    private static string TagOf(JsonElement tag) => tag.ValueKind == JsonValueKind.String
        && tag.GetString() is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "aside" or "ul" or "ol"
        ? tag.GetString()!.Replace("aside", "blockquote", StringComparison.Ordinal) : "p";

    private static JsonElement[] Items(JsonElement? list) => list is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [];

    private static JsonElement[]? At(JsonElement? list, int? number) =>
        number is { } at and >= 0 && list is { ValueKind: JsonValueKind.Array } items && at < items.GetArrayLength() ? Items(items[at]) : null;

    private static int? Number(JsonElement element) => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) ? number : null;
}
