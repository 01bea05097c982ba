using NewsPortal.Content;
using NewsPortal.Content.Reading;

namespace NewsPortal.Data;

/// <summary>What became of a file, with what saving found: why it was refused, where it and an editor changed one thing.</summary>
public sealed record Saved(ReadFile File, ImportStatus Status, IReadOnlyList<Finding> Findings);
