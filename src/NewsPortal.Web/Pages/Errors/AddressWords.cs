using System.Text.RegularExpressions;
using NewsPortal.Data;

namespace NewsPortal.Web.Pages.Errors;

/// <summary>The words of an address that leads nowhere. Addresses of papers are headlines without marks, with a number behind.</summary>
internal static partial class AddressWords
{
    /// <summary>Null where the address asks for a file or a machine's page: nobody who reads meant those.</summary>
    public static SearchPhrase? Of(string path)
    {
        var last = path.TrimEnd('/').Split('/')[^1];
        var name = Ending().Replace(last, "");
        return name.Contains('.', StringComparison.Ordinal) ? null : SearchPhrase.Of(Number().Replace(name, ""));
    }

    [GeneratedRegex(@"\.(html?|amp|aspx)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Ending();

    // -post123, -d123, -123456.
    [GeneratedRegex("-(post|d|t|a|ar)?[0-9]{1,19}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Number();
}
