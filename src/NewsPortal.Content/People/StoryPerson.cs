namespace NewsPortal.Content.People;

/// <summary>A person of a story (nhân vật), with every place that names them and what they said.</summary>
/// <param name="Name">Family name first, as printed where it is whole.</param>
/// <param name="Titles">The offices as printed, each once, in the order of the story.</param>
/// <param name="Mentions">In the order of the story.</param>
public sealed record StoryPerson(string Name, IReadOnlyList<string> Titles, IReadOnlyList<Mention> Mentions)
{
    /// <summary>What a caption and a quote both print stands here once.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];
}
