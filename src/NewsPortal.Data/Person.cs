using NewsPortal.Content.People;

namespace NewsPortal.Data;

/// <summary>
/// A person in the news (nhân vật). One name is one person until an editor knows better: two people of one name are told
/// apart by hand, two spellings of one person are merged (<see cref="Aliases"/>).
/// </summary>
public sealed class Person
{
    private const string Kind = "person:";

    /// <summary>Made from <see cref="Key"/> as an article's id from its key: no order of arrival decides it.</summary>
    public required long Id { get; init; }

    /// <summary>As first printed.</summary>
    public required string Name { get; init; }

    /// <summary>The form two printings of a name share; marks count, so that Hà and Hạ are two.</summary>
    public required string Key { get; init; }

    /// <summary>Without marks: two people may share one. Then their page asks which is meant.</summary>
    public required string Slug { get; init; }

    /// <summary>Keys of other spellings an editor merged into this person.</summary>
    public string[] Aliases { get; init; } = [];

    public List<PersonMention> Mentions { get; } = [];
    public List<Term> Terms { get; } = [];

    public static Person Of(string name)
    {
        var key = NameText.KeyOf(name);
        return new Person { Id = ArticleId.Of(Kind + key), Name = name, Key = key, Slug = Content.Vietnamese.Slug.Of(name) };
    }
}
