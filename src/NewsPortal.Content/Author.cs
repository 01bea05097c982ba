namespace NewsPortal.Content;

/// <summary>A person who signs articles (tác giả), known by the name as printed; two people of one name share a page.</summary>
public sealed record Author(string Name, string Slug);
