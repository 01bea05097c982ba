using NewsPortal.Content.Recordings;

namespace NewsPortal.Data.Recordings;

/// <summary>A podcast (loạt podcast): what its episodes have in common.</summary>
public sealed class Series
{
    /// <summary>Made from <see cref="Slug"/>, as a topic's.</summary>
    public required long Id { get; init; }

    public required string Name { get; init; }

    /// <summary>One series a slug: two spellings of a name are one series.</summary>
    public required string Slug { get; init; }

    public string? Lede { get; init; }

    /// <summary>The kept picture of the series.</summary>
    public string? Artwork { get; init; }

    /// <summary>One of Apple's; null: news.</summary>
    public string? Category { get; init; }

    public static Series Of(SeriesFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var slug = Content.Vietnamese.Slug.Of(facts.Name);
        return new Series { Id = ArticleId.Of(slug), Name = facts.Name, Slug = slug, Lede = facts.Lede, Artwork = facts.Artwork, Category = facts.Category };
    }

    /// <summary>With what a later episode's file says of the series; what it leaves open stays.</summary>
    internal Series With(Series later) => new()
    {
        Id = Id,
        Name = Name,
        Slug = Slug,
        Lede = later.Lede ?? Lede,
        Artwork = later.Artwork ?? Artwork,
        Category = later.Category ?? Category,
    };
}
