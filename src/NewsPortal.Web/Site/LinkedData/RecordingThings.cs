using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Site.LinkedData;

/// <summary>A film, as search engines show it among films.</summary>
public sealed record Film(
    string Name, string Description, IReadOnlyList<string>? ThumbnailUrl, string UploadDate, string? Duration, string ContentUrl, string InLanguage, IReadOnlyList<Clip>? HasPart) : Thing
{
    public override string Type => "VideoObject";
}

/// <summary>A chapter of a film, in seconds.</summary>
public sealed record Clip(string Name, int StartOffset, int? EndOffset, string Url) : Thing
{
    public override string Type => "Clip";
}

public sealed record PodcastEpisode(
    string Name, string? Description, string Url, string DatePublished, string? TimeRequired, int? EpisodeNumber, Sound AssociatedMedia, PodcastSeries? PartOfSeries) : Thing
{
    public override string Type => "PodcastEpisode";
}

public sealed record Sound(string ContentUrl, string EncodingFormat, string ContentSize, string? Duration) : Thing
{
    public override string Type => "AudioObject";
}

public sealed record PodcastSeries(string Name, string? Description, string Url, string WebFeed, string? Image = null) : Thing
{
    public override string Type => "PodcastSeries";
}

/// <summary>What machines learn of what a page plays.</summary>
internal static class RecordingThings
{
    private const string Language = "vi-VN";

    /// <summary>Of an article's player; nothing when there is nothing to play.</summary>
    public static IReadOnlyList<Thing> Of(PlayerView player, string portal)
    {
        if (player is not { Address: { } address, ListedAt: { } at, Recording: { } recording, Name: { } name })
        {
            return [];
        }

        var page = portal + Urls.Article(player.Slug, player.Id);
        return
        [
            player.IsVideo
                ? new Film(
                    player.Headline, player.Lede ?? player.Headline, player.PosterAddress is { } poster ? [portal + poster] : null, VietnameseDate.MachineSeconds(at), player.Span,
                    portal + address, Language, ClipsOf(player, page))
                : new PodcastEpisode(
                    player.Headline, player.Lede, page, VietnameseDate.MachineSeconds(at), player.Span, recording.Episode,
                    new Sound(portal + address, name.Type, player.Size, player.Span),
                    player.Series is { } series ? new PodcastSeries(series.Name, null, portal + Urls.Series(series.Slug), portal + Urls.SeriesFeed(series.Slug)) : null),
        ];
    }

    private static IReadOnlyList<Clip>? ClipsOf(PlayerView player, string page)
    {
        var chapters = player.Recording!.Chapters;
        return chapters.Count == 0 ? null : [.. chapters.Select((chapter, i) => new Clip(
            chapter.Text, chapter.At ?? 0, i + 1 < chapters.Count ? chapters[i + 1].At : player.Recording.Seconds, $"{page}?t={chapter.At}"))];
    }
}
