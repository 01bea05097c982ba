using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace NewsPortal.Content.Reading.Html;

/// <summary>The page's article as JSON-LD (<c>NewsArticle</c>), also inside <c>@graph</c> and lists.</summary>
internal static class JsonLd
{
    private const int MaxDepth = 64;
    private const int MostNodes = 1_000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    /// <param name="address">The page's own: of several articles the one there is taken.</param>
    public static PageMeta? Read(IDocument document, Uri? address)
    {
        var articles = document.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => Articles(script.TextContent)).Take(MostNodes).ToList();
        return articles.Find(article => article.Address is not null && article.Address == address) ?? articles.FirstOrDefault();
    }

    private static List<PageMeta> Articles(string script)
    {
        try
        {
            using var json = JsonDocument.Parse(Even(script), Lenient);
            return [.. Nodes(json.RootElement).Where(IsArticle).Select(Read).Where(article => article.Headline is not null)];
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Broken JSON is no reason to refuse a page that people can read.
            return [];
        }
    }

    // Line ends inside texts are not JSON, but common.
    private static string Even(string script)
    {
        var even = new StringBuilder(script.Length);
        foreach (var sign in script)
        {
            even.Append(char.IsControl(sign) ? ' ' : sign);
        }

        return even.ToString();
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement root)
    {
        var waiting = new Queue<JsonElement>([root]);
        for (var seen = 0; seen < MostNodes && waiting.TryDequeue(out var node); seen++)
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in node.EnumerateArray().Take(MostNodes))
                {
                    waiting.Enqueue(item);
                }
            }
            else if (node.ValueKind == JsonValueKind.Object)
            {
                yield return node;
                foreach (var name in (string[])["@graph", "mainEntity"])
                {
                    if (node.TryGetProperty(name, out var inner))
                    {
                        waiting.Enqueue(inner);
                    }
                }
            }
        }
    }

    private static bool IsArticle(JsonElement node) => Texts(node, "@type").Any(type =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "Review");

    private static PageMeta Read(JsonElement node) => new()
    {
        Headline = Texts(node, "headline").FirstOrDefault() ?? Texts(node, "name").FirstOrDefault(),
        Lede = Texts(node, "description").FirstOrDefault(),
        PublishedAt = MachineTime.Read(Texts(node, "datePublished").FirstOrDefault()),
        Byline = HtmlText.OrNull(string.Join(", ", Texts(node, "author").Where(name => !name.Contains('/', StringComparison.Ordinal)).Distinct())),
        Section = Texts(node, "articleSection").FirstOrDefault(),
        Topics = [.. Texts(node, "keywords").SelectMany(words => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()],
        Site = Texts(node, "publisher").FirstOrDefault(),
        Address = Texts(node, "url").Concat(Texts(node, "mainEntityOfPage")).Select(PageMeta.AddressOf).FirstOrDefault(address => address is not null),
    };

    // A text, a list of texts, or things with a name.
    private static List<string> Texts(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out var value))
        {
            return [];
        }

        var values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(MostNodes) : [value];
        return [.. values.Select(Text).OfType<string>()];
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => HtmlText.OrNull(WebUtility.HtmlDecode(value.GetString())),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String => Text(name),
        JsonValueKind.Object when value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String => Text(id),
        _ => null,
    };
}
