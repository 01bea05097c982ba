using System.Text.Json.Serialization;

namespace NewsPortal.Content;

/// <summary>What kind of piece an article is (thể loại).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ArticleKind>))]
public enum ArticleKind
{
    [JsonStringEnumMemberName("article")]
    Article,
    [JsonStringEnumMemberName("emagazine")]
    Emagazine,
    [JsonStringEnumMemberName("video")]
    Video,
    [JsonStringEnumMemberName("episode")]
    Episode,
    [JsonStringEnumMemberName("photoStory")]
    PhotoStory,
}
