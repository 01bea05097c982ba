namespace NewsPortal.Content.Reading.Markdown;

/// <summary>The fields of the front matter (docs/formats/markdown.md), and what other programs call them.</summary>
internal static class FieldNames
{
    public const string Key = "key";
    public const string Kind = "kind";
    public const string Headline = "headline";
    public const string Lede = "lede";
    public const string Source = "source";
    public const string Byline = "byline";
    public const string Section = "section";
    public const string Topics = "topics";
    public const string PublishedAt = "publishedAt";
    public const string DateHint = "dateHint";
    public const string Address = "address";
    public const string Related = "related";
    public const string Pictures = "pictures";
    public const string Focus = "focus";
    public const string Slug = "slug";
    public const string Draft = "draft";
    public const string VisibleFrom = "visibleFrom";
    public const string VisibleUntil = "visibleUntil";
    public const string RetractedAt = "retractedAt";

    public const string Video = "video";
    public const string Audio = "audio";
    public const string Poster = "poster";
    public const string Captions = "captions";
    public const string Transcript = "transcript";
    public const string Chapters = "chapters";
    public const string Duration = "duration";
    public const string Series = "series";
    public const string Episode = "episode";
    public const string Explicit = "explicit";

    private static readonly string[] Ours =
    [
        Key, Kind, Headline, Lede, Source, Byline, Section, Topics, PublishedAt, DateHint, Address, Related, Pictures, Focus, Slug, Draft,
        VisibleFrom, VisibleUntil, RetractedAt, Video, Audio, Poster, Captions, Transcript, Chapters, Duration, Series, Episode, Explicit,
    ];

    private static readonly Dictionary<string, string> Known = Ours.Select(name => (name, name))
        .Concat(
        [
            ("title", Headline), ("sapo", Lede), ("description", Lede), ("summary", Lede), ("excerpt", Lede), ("author", Byline),
            ("category", Section), ("tags", Topics), ("date", PublishedAt), ("url", Address), ("canonical", Address),
        ])
        .ToDictionary(pair => Fold(pair.Item1), pair => pair.Item2);

    /// <summary>Our name of a field; null when it is not known. Case, <c>_</c> and <c>-</c> do not count.</summary>
    public static string? Of(string name) => Known.GetValueOrDefault(Fold(name));

    private static string Fold(string name) =>
        name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
