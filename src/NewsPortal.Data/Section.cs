namespace NewsPortal.Data;

/// <summary>A department of the newspaper (chuyên mục). An article has at most one.</summary>
public sealed class Section
{
    public int Id { get; private set; }
    public required string Name { get; set; }
    public required string Slug { get; init; }

    /// <summary>Its place in the menu, from 1.</summary>
    public int Position { get; set; }

    public List<Article> Articles { get; } = [];
}
