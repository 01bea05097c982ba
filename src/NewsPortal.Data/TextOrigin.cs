namespace NewsPortal.Data;

/// <summary>Who wrote a text (nguồn của bản).</summary>
public enum TextOrigin
{
    /// <summary>As its file gave it, in the article.</summary>
    Import,

    /// <summary>With an editor's work in it.</summary>
    Editor,

    /// <summary>As its file gave it, merged into an editor's text and never shown whole.</summary>
    File,
}
