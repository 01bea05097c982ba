using NewsPortal.Content.Reading.Html;

namespace NewsPortal.Content.Reading.Exports;

/// <summary>The HTML of an export's item → blocks, with the pictures that lie beside the export.</summary>
internal static class ExportBody
{
    // A picture over the importer's own limit must still reach it to be refused by its name.
    private const int MaxPictureBytes = 32 * 1024 * 1024;

    // What systems write before the path of a picture they keep themselves.
    private static readonly string[] OwnFolders = ["wp-content/uploads/", "content/images/", "content/media/"];

    /// <param name="article">With its headline.</param>
    /// <param name="html">As the export holds it.</param>
    /// <param name="firstLine">The line of the part's bytes it begins at.</param>
    /// <param name="line">The line of the file the item begins at, for refusals.</param>
    /// <param name="file">The export.</param>
    public static ParsedArticle Add(ParsedArticle article, string html, int firstLine, int line, IncomingFile file)
    {
        TextChecks.RefuseLetters(html, line);
        var body = HtmlBlocks.Read(html, firstLine, article.Headline);
        article = WithPictures(article, body.PictureNames, file);
        return article with
        {
            Blocks = [.. article.Blocks, .. body.Blocks],
            Pictures = [.. article.Pictures, .. body.Embedded],
            Findings = [.. article.Findings, .. body.Findings],
        };
    }

    /// <summary>The pictures figures name, readable where they lie beside the export; one shown twice is one.</summary>
    public static ParsedArticle WithPictures(ParsedArticle article, IEnumerable<string> names, IncomingFile file) => article with
    {
        Pictures = [.. article.Pictures
            .Concat(names.Select(name => new IncomingPicture(name, () => Find(file, name)?.ReadAll(MaxPictureBytes))))
            .DistinctBy(picture => picture.Name)],
    };

    /// <summary>Where such pictures are found.</summary>
    public static Func<string, IncomingFile?> PhotosOf(IncomingFile file) => name => Find(file, name);

    /// <summary>All blocks at the first line of their part: in JSON a text's own lines are no lines of the file.</summary>
    public static ParsedArticle AtFirstLine(ParsedArticle article) => article with
    {
        Blocks = [.. article.Blocks.Select(block => block with { Line = 1 })],
        Findings = [.. article.Findings.Select(finding => finding with { Line = finding.Line is null ? null : 1 })],
    };

    private static IncomingFile? Find(IncomingFile file, string name)
    {
        var written = ExportKey.Address(name)?.AbsolutePath ?? name.Replace("__GHOST_URL__", "", StringComparison.Ordinal).Split('?', '#')[0];
        var path = Uri.UnescapeDataString(written).TrimStart('/');
        return file.Beside(path) ?? OwnFolders
            .Select(folder => (At: path.IndexOf(folder, StringComparison.Ordinal), folder.Length))
            .Where(found => found.At >= 0)
            .Select(found => (Whole: path[found.At..], Inner: path[(found.At + found.Length)..]))
            .Select(found => file.Beside(found.Whole) ?? file.Beside("uploads/" + found.Inner) ?? file.Beside(found.Inner))
            .FirstOrDefault(beside => beside is not null);
    }
}
