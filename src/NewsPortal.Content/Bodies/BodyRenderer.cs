namespace NewsPortal.Content.Bodies;

/// <summary>Markdown → safe HTML (the only Markdig user). Rendered at save, never at read.</summary>
public static class BodyRenderer
{
    /// <summary>Raise it when the HTML changes: <c>portal render</c> redoes the rows made by an older version.</summary>
    public const int Version = 1;

    public static string Render(string markdown) => throw new NotSupportedException();
}
