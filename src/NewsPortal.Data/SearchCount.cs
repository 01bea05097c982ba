namespace NewsPortal.Data;

/// <summary>How many found articles share a section and an age.</summary>
public sealed record SearchCount(string? SectionName, string? SectionSlug, bool InWeek, bool InMonth, bool InYear, int Articles);
