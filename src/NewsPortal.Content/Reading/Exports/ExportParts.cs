namespace NewsPortal.Content.Reading.Exports;

/// <summary>The parts of an export, of which an editor expects one at least.</summary>
internal static class ExportParts
{
    /// <exception cref="ArticleFormatException">At the end: there was none, and nobody would hear of the file at all.</exception>
    public static IEnumerable<ArticlePart> OrRefuse(this IEnumerable<ArticlePart> parts)
    {
        var any = false;
        foreach (var part in parts)
        {
            any = true;
            yield return part;
        }

        if (!any)
        {
            throw new ArticleFormatException("no-articles", null, "Tệp đọc được nhưng không có bài nào.");
        }
    }
}
