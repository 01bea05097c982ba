using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace NewsPortal.Content.Reading;

/// <summary>What the importer would do, or did, with a file.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ImportStatus>))]
public enum ImportStatus
{
    [JsonStringEnumMemberName("new")]
    New,
    [JsonStringEnumMemberName("updated")]
    Updated,
    [JsonStringEnumMemberName("unchanged")]
    Unchanged,
    [JsonStringEnumMemberName("merged")]
    Merged,
    [JsonStringEnumMemberName("rejected")]
    Rejected,
}

/// <summary>One line of <c>import --json</c>: a file, what became of it, and what it says.</summary>
public sealed record FileReport(
    string File, ImportStatus Status, string? Format, string? Encoding, string? Key,
    string? Headline, string? Source, string? Lede, string? Byline, string? Section, DateTimeOffset? PublishedAt,
    DateHint? DateHint, IReadOnlyList<Block> Blocks, IReadOnlyList<string> Topics, IReadOnlyList<string> Related,
    IReadOnlyList<Finding> Findings)
{
    // Vietnamese letters stay letters; only what JSON must escape is escaped.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Not written for a plain article.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ArticleKind Kind { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Address { get; init; }

    /// <summary>The file's own bytes: for who shows the source beside what was read.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte> SourceBytes { get; init; }

    public static FileReport Of(string file, ImportStatus status, ParsedArticle article) => new(
        file, status, article.Format, article.Encoding, article.Key,
        article.Headline, article.Source, article.Lede, article.Byline, article.Section, article.PublishedAt,
        article.DateHint, article.Blocks, article.Topics, article.Related, article.Findings)
    {
        Kind = article.Kind,
        Address = article.Address,
    };

    public static FileReport Rejected(string file, Finding reason) => new(
        file, ImportStatus.Rejected, null, null, null, null, null, null, null, null, null, null, [], [], [], [reason]);

    /// <summary>The report as one line of JSON (product contract, section 4).</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
