using NewsPortal.Content;
using NewsPortal.Data;

namespace NewsPortal.Web.Pages;

/// <summary>Which article stands where on the front page; none stands twice.</summary>
/// <param name="Placed">The places of the first screen, in their order: the lead, beside it, under it.</param>
/// <param name="Newest">The rail (tin mới): what is new beyond the first screen.</param>
/// <param name="Emagazines">The lacquer band.</param>
/// <param name="Videos">Truyền hình.</param>
/// <param name="Episodes">Podcast.</param>
public sealed record FrontLayout(
    IReadOnlyList<ArticleCard> Placed, IReadOnlyList<ArticleCard> Newest, IReadOnlyList<ArticleCard> Emagazines,
    IReadOnlyList<ArticleCard> Videos, IReadOnlyList<ArticleCard> Episodes)
{
    /// <summary>The most articles the first screen takes.</summary>
    public const int FirstScreen = 1 + SecondaryCount + UnderLeadCount;

    /// <summary>How many pieces of a kind a strip shows; one may be lead, so one more is worth asking for.</summary>
    public const int StripLength = 3;

    private const int SecondaryCount = 4;
    private const int UnderLeadCount = 4;

    // A photo fills what two more under the lead and one more beside it would.
    private const int SecondariesBesidePhoto = 3;
    private const int UnderPhotoCount = 2;
    private const int ShortestRail = 3;

    public ArticleCard? LeadArticle => Placed is [var lead, ..] ? lead : null;
    public IEnumerable<ArticleCard> Secondaries => Placed.Skip(1).Take(Beside(Placed));
    public IEnumerable<ArticleCard> UnderLead => Placed.Skip(1 + Beside(Placed));

    public IEnumerable<ArticleCard> All => [.. Placed, .. Newest, .. Emagazines, .. Videos, .. Episodes];

    /// <param name="places">What fills the places of the first screen, in their order; what is too much is left for below.</param>
    /// <param name="found">Everything found, newest first: whatever is not placed may stand in the rail or in a strip.</param>
    /// <param name="longestRail">How long the rail may get.</param>
    public static FrontLayout Of(IEnumerable<ArticleCard> places, IReadOnlyList<ArticleCard> found, int longestRail)
    {
        var placed = places.Take(FirstScreen).ToArray();
        placed = placed is [{ Picture: not null }, ..] ? [.. placed.Take(1 + SecondariesBesidePhoto + UnderPhotoCount)] : placed;
        var rest = found.Except(placed).ToList();
        var emagazines = Strip(rest, ArticleKind.Emagazine);
        var videos = Strip(rest, ArticleKind.Video);
        var episodes = Strip(rest, ArticleKind.Episode);
        rest = [.. rest.Except([.. emagazines, .. videos, .. episodes])];

        // A small newspaper keeps two thirds for the blocks of its sections; what is in no section has its place here alone.
        var length = Math.Max(rest.Count / 3, rest.Count(card => card.SectionSlug is null));
        return new(placed, [.. rest.Take(length < ShortestRail ? 0 : Math.Min(length, longestRail))], emagazines, videos, episodes);
    }

    private static int Beside(IReadOnlyList<ArticleCard> placed) => placed is [{ Picture: not null }, ..] ? SecondariesBesidePhoto : SecondaryCount;

    private static IReadOnlyList<ArticleCard> Strip(List<ArticleCard> rest, ArticleKind kind) =>
        [.. rest.Where(card => card.Kind == kind).Take(StripLength)];
}
