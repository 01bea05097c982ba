namespace NewsPortal.Content;

/// <summary>A stretch of a byline as printed: the name of an author (tác giả) with the slug of their page, or what stands around names.</summary>
public sealed record BylinePiece(string Text, string? Slug);
