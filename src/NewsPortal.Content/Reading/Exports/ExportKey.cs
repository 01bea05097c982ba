namespace NewsPortal.Content.Reading.Exports;

/// <summary>The source key and old address an export's item names.</summary>
internal static class ExportKey
{
    // Pages made by one script for all articles: which one it is stands in the query alone.
    private static readonly string[] ScriptEndings = [".php", ".asp", ".aspx", ".jsp", ".cgi", ".html", ".htm"];
    private static readonly string[] IdNames = ["p", "id", "page_id", "aid", "newsid", "articleid", "itemid", "post_id"];

    /// <summary>An absolute http address; null for anything else.</summary>
    public static Uri? Address(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0 ? address : null;

    /// <summary>Null when the address names a whole site, not an article.</summary>
    public static string? Of(Uri address)
    {
        var id = address.Query.TrimStart('?').Split('&').FirstOrDefault(IsId);
        var script = ScriptEndings.Any(ending => address.AbsolutePath.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        if (id is not null && (script || address.AbsolutePath.EndsWith('/')))
        {
            return $"{AddressKey.Of(address)}?{id}";
        }

        return address.AbsolutePath.Length > 1 ? AddressKey.Of(address) : null;
    }

    private static bool IsId(string pair)
    {
        var sign = pair.IndexOf('=', StringComparison.Ordinal);
        return sign > 0 && sign + 1 < pair.Length && IdNames.Contains(pair[..sign], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>For an item that names neither address nor id: stable as long as the file stays as it is.</summary>
    /// <param name="fileName">The export's.</param>
    /// <param name="place">See <see cref="ExportPlaces"/>.</param>
    public static string OfPlace(string fileName, string place) => $"{ArticleReader.KeyOf(fileName)}-{place}";
}
