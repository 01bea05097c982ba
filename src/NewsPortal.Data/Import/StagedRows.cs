using NewsPortal.Data.Recordings;
using static NewsPortal.Data.Import.Column;

namespace NewsPortal.Data.Import;

/// <summary>The tables an import fills, column by column.</summary>
internal static class StagedRows
{
    public static readonly StagedTable<SourceFile> Files = new("source_files", "hash",
        Bytes<SourceFile>("hash", f => f.Hash),
        Bytes<SourceFile>("bytes", f => f.Bytes),
        Text<SourceFile>("name", f => f.Name),
        Text<SourceFile>("format", f => f.Format),
        Text<SourceFile>("encoding", f => f.Encoding),
        Time<SourceFile>("received_at", f => f.ReceivedAt));

    public static readonly StagedTable<Article> Articles = new("articles", "id",
        Long<Article>("id", a => a.Id), Text<Article>("key", a => a.Key), Text<Article>("kind", a => Lower(a.Kind)),
        Text<Article>("address", a => a.Address),
        Text<Article>("headline", a => a.Headline), Text<Article>("headline_folded", a => a.HeadlineFolded), Text<Article>("slug", a => a.Slug),
        Text<Article>("lede", a => a.Lede), Text<Article>("source", a => a.Source), Text<Article>("byline", a => a.Byline),
        Texts<Article>("author_slugs", a => a.AuthorSlugs),
        Integer<Article>("section_id", a => a.SectionId), Time<Article>("published_at", a => a.PublishedAt),
        Time<Article>("visible_from", a => a.VisibleFrom), Time<Article>("visible_until", a => a.VisibleUntil),
        Time<Article>("retracted_at", a => a.RetractedAt),
        Integer<Article>("hint_day", a => a.HintDay), Integer<Article>("hint_month", a => a.HintMonth), Integer<Article>("hint_year", a => a.HintYear),
        Text<Article>("body_markdown", a => a.BodyMarkdown), Text<Article>("body_html", a => a.BodyHtml),
        Integer<Article>("renderer_version", a => a.RendererVersion), Integer<Article>("syllables", a => a.Syllables),

        // COPY sends no types: what the server reads is the binary form of a tsvector.
        Bytes<Article>("search", a => a.Words),
        Integers<Article>("story_print", a => a.StoryPrint), MaybeIntegers<Article>("block_lines", a => a.BlockLines),
        Json<Article>("recording", a => a.Recording is { } recording ? RecordingJson.Write(recording) : null),
        Texts<Article>("transcript", a => a.Transcript), Long<Article>("series_id", a => a.SeriesId),
        Texts<Article>("missing_pictures", a => a.MissingPictures),
        Text<Article>("lead_picture", a => a.LeadPicture), Integer<Article>("focus_x", a => a.FocusX), Integer<Article>("focus_y", a => a.FocusY),
        Texts<Article>("related", a => a.Related), Texts<Article>("related_folded", a => a.RelatedFolded),
        Text<Article>("origin", a => Lower(a.Origin)), Bytes<Article>("file_hash", a => a.FileHash), Bytes<Article>("read_stamp", a => a.ReadStamp),
        Integer<Article>("revision_count", a => a.RevisionCount),
        Time<Article>("created_at", a => a.CreatedAt), Time<Article>("updated_at", a => a.UpdatedAt));

    public static readonly StagedTable<(long Article, long Topic)> ArticleTopics = new("article_topics", "article_id, topic_id",
        Long<(long Article, long Topic)>("article_id", row => row.Article), Long<(long Article, long Topic)>("topic_id", row => row.Topic));

    public static readonly StagedTable<Revision> Revisions = new("revisions", "article_id, ordinal",
        Long<Revision>("article_id", r => r.ArticleId), Integer<Revision>("ordinal", r => r.Ordinal), Text<Revision>("origin", r => Lower(r.Origin)),
        Text<Revision>("headline", r => r.Headline), Text<Revision>("lede", r => r.Lede), Text<Revision>("byline", r => r.Byline),
        Text<Revision>("section_slug", r => r.SectionSlug), Texts<Revision>("topics", r => r.Topics),
        Text<Revision>("body_markdown", r => r.BodyMarkdown), Bytes<Revision>("file_hash", r => r.FileHash), Time<Revision>("replaced_at", r => r.ReplacedAt));

    public static readonly StagedTable<OtherKey> OtherKeys = new("other_keys", "key",
        Text<OtherKey>("key", k => k.Key), Long<OtherKey>("article_id", k => k.ArticleId),
        Bytes<OtherKey>("file_hash", k => k.FileHash), Bytes<OtherKey>("read_stamp", k => k.ReadStamp));

    private static string Lower<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}
