namespace NewsPortal.Content.Reading;

/// <summary>A file's bytes as text, the encoding they were read in, and what was odd about them.</summary>
/// <param name="Encoding"><c>utf-8</c>, <c>utf-16le</c> or <c>utf-16be</c>.</param>
public sealed record DecodedText(string Text, string Encoding, IReadOnlyList<Finding> Findings);
