using NewsPortal.Content.People;

namespace NewsPortal.Data;

/// <summary>A person in a story (nhân vật trong bài): with which offices, how often, and what they said there.</summary>
public sealed class PersonMention
{
    // What a list of statements shows; the story has the rest.
    private const int LongestStatement = 600;

    public required long ArticleId { get; init; }
    public required long PersonId { get; init; }

    /// <summary>The offices as printed, in the story's order.</summary>
    public string[] Titles { get; set; } = [];

    /// <summary>The first block that names the person, from 0; -1 the lede, -2 the headline.</summary>
    public int FirstBlock { get; set; }

    /// <summary>How often the story names them.</summary>
    public int Count { get; set; }

    /// <summary>What they said, word for word; long ones end in “…”.</summary>
    public string[] Statements { get; set; } = [];

    public Person? Person { get; init; }
    public Article? Article { get; init; }

    /// <summary>Of everybody in a story. Two spellings that are one person by now give one row.</summary>
    /// <param name="article">The story.</param>
    /// <param name="people">Whom it names.</param>
    /// <param name="idOf">Whose name it is.</param>
    internal static IEnumerable<PersonMention> Of(long article, IEnumerable<StoryPerson> people, Func<StoryPerson, long> idOf) =>
        people.GroupBy(idOf).Select(same => new PersonMention
        {
            ArticleId = article,
            PersonId = same.Key,
            Titles = [.. same.SelectMany(person => person.Titles).Distinct()],
            FirstBlock = same.Min(person => person.Mentions[0].Block),
            Count = same.Sum(person => person.Mentions.Count),
            Statements = [.. same.SelectMany(person => person.Statements).Select(statement => Shortened(statement.Text))],
        });

    private static string Shortened(string text) =>
        text.Length <= LongestStatement ? text : text[..Math.Max(1, text.LastIndexOf(' ', LongestStatement - 1))] + "…";
}
