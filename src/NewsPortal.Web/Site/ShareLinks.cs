namespace NewsPortal.Web.Site;

/// <summary>
/// Where a reader may pass an article on, as plain links: nobody's script, and nobody hears of it before the reader
/// presses one.
/// </summary>
/// <param name="Address">The article's own, whole.</param>
/// <param name="Newsroom">The newsroom's mail address; empty when it has none.</param>
public sealed record ShareLinks(string Address, string Headline, string Newsroom)
{
    public string Zalo => $"https://zalo.me/share?url={Uri.EscapeDataString(Address)}";

    public string Facebook => $"https://www.facebook.com/sharer/sharer.php?u={Uri.EscapeDataString(Address)}";

    public string Mail => Letter("", Headline, Address);

    /// <summary>A letter to the newsroom that names the article already; without a mail address, the page of contacts.</summary>
    public string ReportError => Newsroom.Length == 0 ? Urls.Contact : Letter(
        Newsroom, $"Báo lỗi trong bài: {Headline}", $"{Headline}\n{Address}\n\nChỗ sai:\n\nNên sửa thành:\n");

    public static string HostOf(string address) => new Uri(address).Host;

    private static string Letter(string to, string subject, string text) =>
        $"mailto:{to}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(text.Replace("\n", "\r\n", StringComparison.Ordinal))}";
}
