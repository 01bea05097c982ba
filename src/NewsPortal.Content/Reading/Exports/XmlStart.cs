namespace NewsPortal.Content.Reading.Exports;

/// <summary>The first tag of an XML file, found without reading the file as XML: what XML formats are recognised by.</summary>
/// <param name="Name">Without its prefix.</param>
/// <param name="Tag">The whole tag, with the namespaces it declares.</param>
internal sealed record XmlStart(string Name, string Tag)
{
    private const int FurthestDocumentType = 4096;

    /// <summary>Null when the text does not begin as XML does.</summary>
    public static XmlStart? Of(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (AfterMisc(text, at) is { } next)
            {
                at = next;
            }
            else
            {
                return RootAt(text, at);
            }
        }

        return null;
    }

    /// <summary>The line of a document type before the first tag, from 1; null when there is none.</summary>
    public static int? LineOfDocumentType(FileStart start)
    {
        var text = start.Text.AsSpan(0, Math.Min(start.Text.Length, FurthestDocumentType));
        var at = text.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : 1 + text[..at].Count('\n');
    }

    public bool Declares(string space) => Tag.Contains(space, StringComparison.Ordinal);

    // Where a declaration, a comment or a document type that begins here ends; the text's end when it does not.
    private static int? AfterMisc(string text, int at)
    {
        var rest = text.AsSpan(at);
        return rest.StartsWith("<?") ? After(text, at, "?>")
            : rest.StartsWith("<!--") ? After(text, at, "-->")
            : rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) ? AfterDocumentType(text, at)
            : null;
    }

    private static int After(string text, int at, string end)
    {
        var found = text.IndexOf(end, at, StringComparison.Ordinal);
        return found < 0 ? text.Length : found + end.Length;
    }

    // Its own declarations stand in brackets and hold signs that would end it outside of them.
    private static int AfterDocumentType(string text, int at)
    {
        var close = text.IndexOf('>', at);
        var open = text.IndexOf('[', at);
        return open >= 0 && open < close ? After(text, After(text, open, "]"), ">") : After(text, at, ">");
    }

    private static XmlStart? RootAt(string text, int at)
    {
        if (text[at] != '<')
        {
            return null;
        }

        var end = text.IndexOf('>', at);
        var tag = end < 0 ? text[at..] : text[at..end];
        var name = tag[1..].Split([' ', '\t', '\r', '\n', '/'], 2)[0];
        return new XmlStart(name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..], tag);
    }
}
