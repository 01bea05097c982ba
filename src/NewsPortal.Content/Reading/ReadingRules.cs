namespace NewsPortal.Content.Reading;

/// <summary>What an editor decided once for all files of a source (quy tắc đọc), where the files alone leave a doubt.</summary>
public sealed record ReadingRules
{
    public static ReadingRules None { get; } = new();
}
