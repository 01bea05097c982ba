using NewsPortal.Content.Recordings;
using NewsPortal.Data.Recordings;

namespace NewsPortal.Web.Site;

/// <summary>A video or an episode in a list, as the list wants it shown.</summary>
public sealed record RecordingCardView(RecordingCard Card, bool IsThumb)
{
    public string Class => IsThumb && Poster is not null ? "card card--thumb" : "card";

    public string Address => Urls.Article(Card.Slug, Card.Id);

    public ShownPicture? Poster => ShownPicture.Of(Card.Recording?.Poster, "(min-width: 62rem) 18rem, (min-width: 40rem) 50vw, 10rem", "card__photo");

    public string? Length => Card.Recording?.Seconds is { } seconds ? TimedLine.Clock(seconds) : null;
}
