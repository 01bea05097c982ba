using System.Globalization;
using NewsPortal.Content.Vietnamese;
using NpgsqlTypes;

namespace NewsPortal.Web.Pages.People;

/// <summary>
/// An office of a person and its time: the term an editor entered, or from the first to the last story that prints it. An
/// undated story gives no time.
/// </summary>
public sealed record HeldOffice(string Name, NpgsqlRange<DateOnly> During, bool IsTerm)
{
    /// <summary>As the newest stories print them, the newest first; two spellings are one, and the short form of another is left out.</summary>
    public static IEnumerable<HeldOffice> Of(IReadOnlyList<PersonPage.Fact> facts)
    {
        var offices = All(facts).ToList();
        var folded = offices.ConvertAll(office => Folding.Fold(office.Name));
        return offices.Where((_, i) => !folded.Exists(other => other.StartsWith(folded[i] + " ", StringComparison.Ordinal)));
    }

    /// <summary>The time in words; null when nothing is known of it.</summary>
    public string? Time => During switch
    {
        { IsEmpty: true } => null,
        { LowerBoundInfinite: true, UpperBoundInfinite: true } => null,
        { UpperBoundInfinite: true } => $"từ {Day(During.LowerBound)}",
        { LowerBoundInfinite: true } => $"đến {Day(Last)}",
        _ when During.LowerBound == Last => $"trong bài ngày {Day(Last)}",
        _ => $"{Day(During.LowerBound)} – {Day(Last)}",
    };

    private static IEnumerable<HeldOffice> All(IReadOnlyList<PersonPage.Fact> facts) => facts
        .SelectMany(fact => fact.Titles.Select(title => (Title: title, Day: fact.PublishedAt is { } at ? VietnameseDate.DayInVietnam(at) : (DateOnly?)null)))
        .GroupBy(pair => Folding.Fold(pair.Title))
        .Select(same => (same.First().Title, Days: same.Where(pair => pair.Day is not null).Select(pair => pair.Day!.Value).ToList()))
        .Select(office => new HeldOffice(
            office.Title, office.Days.Count == 0 ? NpgsqlRange<DateOnly>.Empty : new NpgsqlRange<DateOnly>(office.Days.Min(), office.Days.Max()), IsTerm: false));

    // PostgreSQL gives a range of days back without its upper bound.
    private DateOnly Last => During.UpperBoundIsInclusive ? During.UpperBound : During.UpperBound.AddDays(-1);

    private static string Day(DateOnly day) => day.ToString("d/M/yyyy", CultureInfo.InvariantCulture);
}
