namespace NewsPortal.Data;

/// <summary>What articles are about (chủ đề). An article has any number.</summary>
public sealed class Topic
{
    /// <summary>Made from <see cref="Slug"/> as an article's id from its key: no order of arrival decides it.</summary>
    public required long Id { get; init; }

    public required string Name { get; init; }

    /// <summary>One topic a slug: two spellings of a name are one topic.</summary>
    public required string Slug { get; init; }

    /// <summary>What the newsroom says of it (giới thiệu); null until somebody wrote it.</summary>
    public string? Description { get; set; }

    public static Topic Of(string name)
    {
        var slug = Content.Vietnamese.Slug.Of(name);
        return new Topic { Id = ArticleId.Of(slug), Name = name, Slug = slug };
    }

    public List<Article> Articles { get; } = [];
}
