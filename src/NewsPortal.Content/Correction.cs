namespace NewsPortal.Content;

/// <summary>A notice (đính chính) of what an article had wrong, with the day it was put right. It stays with the article.</summary>
public sealed record Correction(DateOnly Day, string Text);
