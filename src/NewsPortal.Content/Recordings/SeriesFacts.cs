namespace NewsPortal.Content.Recordings;

/// <summary>What a file says of the podcast series its episode belongs to (loạt podcast).</summary>
/// <param name="Artwork">The series' picture, named like a figure's.</param>
/// <param name="Category">One of Apple's, for the feed.</param>
public sealed record SeriesFacts(string Name, string? Lede = null, string? Artwork = null, string? Category = null)
{
    /// <summary>What a feed says of a series that names no category.</summary>
    public const string UsualCategory = "News";

    /// <summary>Apple's first level, as its directory knows them.</summary>
    public static IReadOnlyList<string> Categories { get; } =
    [
        "Arts", "Business", "Comedy", "Education", "Fiction", "Government", "Health & Fitness", "History", "Kids & Family", "Leisure",
        "Music", "News", "Religion & Spirituality", "Science", "Society & Culture", "Sports", "TV & Film", "Technology", "True Crime",
    ];
}
