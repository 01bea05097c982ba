namespace NewsPortal.Data;

/// <summary>What articles are about (chủ đề). An article has any number.</summary>
public sealed class Topic
{
    public int Id { get; private set; }
    public required string Name { get; init; }

    /// <summary>One topic a slug: two spellings of a name are one topic.</summary>
    public required string Slug { get; init; }

    public List<Article> Articles { get; } = [];
}
