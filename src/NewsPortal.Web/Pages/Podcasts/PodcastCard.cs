namespace NewsPortal.Web.Pages.Podcasts;

/// <summary>A podcast in a list of podcasts.</summary>
public sealed record PodcastCard(long Id, string Name, string Slug, string? Lede, string? Artwork, int Episodes);
