using NewsPortal.Content.Recordings;

namespace NewsPortal.Data.Recordings;

/// <summary>A video or an episode in a list.</summary>
/// <param name="Recording">Null, or without a file, when it was not beside its article.</param>
public sealed record RecordingCard(
    long Id, string Slug, string Headline, string? Lede, DateTimeOffset ListedAt, DateTimeOffset? PublishedAt, string? SectionName, string? SectionSlug,
    Recording? Recording, bool HasTranscript)
{
    public Cursor Cursor => new(ListedAt, Id);
}
