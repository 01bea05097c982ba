using NpgsqlTypes;

namespace NewsPortal.Data;

/// <summary>
/// Who held which office when (nhiệm kỳ), as an editor entered it: never guessed from stories. An office with one holder has
/// one a day; the table refuses a second.
/// </summary>
public sealed class Term
{
    public int Id { get; private set; }
    public required long PersonId { get; init; }
    public required long OfficeId { get; init; }

    /// <summary>The days, first to last; open where it is not known or not over.</summary>
    public required NpgsqlRange<DateOnly> During { get; init; }

    /// <summary>Whether the office has one holder at a time: a secretary, not a deputy.</summary>
    public bool IsSole { get; init; }

    public Person? Person { get; init; }
    public Office? Office { get; init; }
}
