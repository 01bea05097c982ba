namespace NewsPortal.Web.Site;

/// <summary>The search field of a page. On a page that has two fields with suggestions each list needs a name of its own.</summary>
/// <param name="Query">What was asked; kept in the field.</param>
/// <param name="Hint">Shown in an empty field.</param>
public sealed record SearchForm(string Query = "", string? Hint = null);
