namespace NewsPortal.Content.Reading.Markdown;

/// <summary>A value of the front matter, with the line it stands at.</summary>
internal abstract record YamlValue(int Line);

/// <summary>Words or a number, as written; null for nothing (<c>lede:</c>, <c>~</c>, <c>null</c>).</summary>
internal sealed record YamlText(int Line, string? Text) : YamlValue(Line);

internal sealed record YamlList(int Line, IReadOnlyList<YamlValue> Items) : YamlValue(Line);

internal sealed record YamlMap(int Line, IReadOnlyList<YamlField> Fields) : YamlValue(Line);

/// <summary>A name and its value.</summary>
internal sealed record YamlField(int Line, string Name, YamlValue Value);
