namespace NewsPortal.Content.Bodies;

/// <summary>Markdown → blocks: the inverse of <see cref="BodyWriter"/>. Blocks come without lines.</summary>
public static class BodyReader
{
    public static IReadOnlyList<Block> Read(string markdown) => throw new NotSupportedException();
}
