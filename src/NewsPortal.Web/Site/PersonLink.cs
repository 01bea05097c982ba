namespace NewsPortal.Web.Site;

/// <summary>A person (nhân vật) to go to, with the offices a story or the newest stories print.</summary>
/// <param name="HasNamesake">Somebody else's name is the same without marks: the address says which is meant.</param>
public sealed record PersonLink(long Id, string Name, string Slug, string[] Titles, bool HasNamesake)
{
    public string Address => Urls.Person(Slug, HasNamesake ? Id : null);

    /// <summary>The office that says most; null when none is printed.</summary>
    public string? Title => Titles.MaxBy(title => title.Length);
}
