namespace NewsPortal.Content.Bodies;

/// <summary>Blocks → Markdown, the truth of a body that editors edit. <see cref="BodyReader"/> is its inverse.</summary>
public static class BodyWriter
{
    public static string Write(IReadOnlyList<Block> blocks) => throw new NotSupportedException();
}
