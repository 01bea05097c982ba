namespace NewsPortal.Content;

/// <summary>A file that is no article. The message is a Vietnamese sentence that tells an editor why.</summary>
/// <param name="code">A stable name for programs, such as <c>empty-file</c>.</param>
/// <param name="line">The line at fault, from 1; null when it is the whole file.</param>
/// <param name="message">Why the file cannot be an article.</param>
public sealed class ArticleFormatException(string code, int? line, string message) : Exception(message)
{
    public string Code { get; } = code;
    public int? Line { get; } = line;

    public Finding AsFinding() => new(Severity.Error, Line, Code, Message);
}
