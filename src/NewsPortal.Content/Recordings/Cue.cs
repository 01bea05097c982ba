namespace NewsPortal.Content.Recordings;

/// <summary>Words that stand under the picture for a while (câu phụ đề). Times in milliseconds.</summary>
public sealed record Cue(int From, int Until, string? Speaker, string Text);
