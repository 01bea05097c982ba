namespace NewsPortal.Content.Reading;

/// <summary>A file's bytes as text, the encoding they were read in, and what was odd about them.</summary>
/// <param name="Encoding">
/// <c>utf-8</c>, <c>utf-16le</c>, <c>utf-16be</c>; or an old one: <c>windows-1258</c>, <c>tcvn3</c>, <c>vni</c>, <c>viscii</c>,
/// <c>viqr</c>, <c>tcvn5712</c>, <c>utf-8-twice</c>.
/// </param>
public sealed record DecodedText(string Text, string Encoding, IReadOnlyList<Finding> Findings);
