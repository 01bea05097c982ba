namespace NewsPortal.Data;

/// <summary>An office (chức vụ) of a body and a place: <c>Bí thư Tỉnh ủy Hà Tĩnh</c>. Known because an editor entered a term of it.</summary>
public sealed class Office
{
    private const string Kind = "office:";

    /// <summary>Made from <see cref="Slug"/>.</summary>
    public required long Id { get; init; }

    public required string Name { get; init; }

    /// <summary>One office a slug.</summary>
    public required string Slug { get; init; }

    public static Office Of(string name)
    {
        var slug = Content.Vietnamese.Slug.Of(name);
        return new Office { Id = ArticleId.Of(Kind + slug), Name = name, Slug = slug };
    }
}
