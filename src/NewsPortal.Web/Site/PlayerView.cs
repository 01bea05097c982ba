using System.Globalization;
using NewsPortal.Content;
using NewsPortal.Content.Recordings;
using NewsPortal.Data.Recordings;

namespace NewsPortal.Web.Site;

/// <summary>What an article plays, as its page and the lists that play show it.</summary>
/// <param name="Recording">Null, or without a file, when it was not beside its article: the page says so quietly.</param>
/// <param name="Id">The article's: under it a reader's browser keeps the place.</param>
/// <param name="Words">The transcript as the store keeps it.</param>
public sealed record PlayerView(
    long Id, string Slug, string Headline, string? Lede, DateTimeOffset? ListedAt, ArticleKind Kind, Recording? Recording, string[] Words, PlayerView.Place? Series = null)
{
    // The browser needs a shape before the first bytes are there, or the page jumps.
    private const int UsualWidth = 1280;
    private const int UsualHeight = 720;
    private const double Megabyte = 1_000_000;

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The behaviour that keeps a reader's place.</summary>
    public const string Script = "player";

    public static PlayerView Of(RecordingCard card, ArticleKind kind, string[] words)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new(card.Id, card.Slug, card.Headline, card.Lede, card.ListedAt, kind, card.Recording, words);
    }

    /// <summary>Whether its article has a player, or a line in its place.</summary>
    public bool IsShown => Recording is not null || Kind is ArticleKind.Video or ArticleKind.Episode;

    /// <summary>The modules an article's page with it loads.</summary>
    public IReadOnlyList<string> Scripts => Address is null ? [] : [Script];

    public IReadOnlyList<TimedLine> Transcript => [.. Words.Select(TimedLine.Parse)];

    public bool IsVideo => Recording?.IsVideo ?? Kind == ArticleKind.Video;

    public RecordingName? Name => RecordingName.Parse(Recording?.File);

    /// <summary>The address of the file; null when there is none to play.</summary>
    public string? Address => Name is { } name ? Urls.Recording(name.ToString()) : null;

    public string? Captions => RecordingName.Parse(Recording?.Captions) is { } name ? Urls.Recording(name.ToString()) : null;

    public PictureName? Poster => PictureName.At(Recording?.Poster);

    public string? PosterAddress => Poster is { } poster ? Urls.Picture(poster.ToString()) : null;

    public int Width => Recording?.Width ?? UsualWidth;

    public int Height => Recording?.Height ?? UsualHeight;

    /// <summary><c>4:12</c>.</summary>
    public string? Length => Recording?.Seconds is { } seconds ? TimedLine.Clock(seconds) : null;

    /// <summary>As a span of ISO 8601, for machines: <c>PT4M12S</c>.</summary>
    public string? Span => Recording?.Seconds is { } seconds ? System.Xml.XmlConvert.ToString(TimeSpan.FromSeconds(seconds)) : null;

    /// <summary><c>5,6 MB</c>.</summary>
    public string Size => Recording is { Length: > 0 } recording ? string.Create(Vietnamese, $"{Math.Max(0.1, recording.Length / Megabyte):0.0} MB") : "";

    public string LengthAndSize => string.Join(", ", new[] { Length, Size }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The series an episode belongs to.</summary>
    public sealed record Place(string Name, string Slug);
}
