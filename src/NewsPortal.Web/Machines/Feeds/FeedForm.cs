using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using System.Xml;

namespace NewsPortal.Web.Machines.Feeds;

/// <summary>One of the three forms a feed comes in.</summary>
internal sealed record FeedForm(string Ending, string Type, Func<Feed, byte[]> Write)
{
    public static readonly FeedForm Rss = new("rss", "application/rss+xml", feed => Xml(writer => RssForm.Write(writer, feed)));
    public static readonly FeedForm Atom = new("atom", "application/atom+xml", feed => Xml(writer => AtomForm.Write(writer, feed)));
    public static readonly FeedForm Json = new("json", "application/feed+json", feed => JsonSerializer.SerializeToUtf8Bytes(JsonForm.Of(feed), JsonOptions));

    private static readonly JsonSerializerOptions JsonOptions = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static IReadOnlyList<FeedForm> All { get; } = [Rss, Atom, Json];

    public static FeedForm? Of(string ending) => All.FirstOrDefault(form => form.Ending == ending);

    private static byte[] Xml(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = CleanXml.Writer(bytes))
        {
            write(writer);
        }

        return bytes.ToArray();
    }
}
