using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Machines.Feeds;

/// <summary>JSON Feed 1.1, field by field; names are written in snake case.</summary>
internal sealed record JsonForm(
    string Version, string Title, string HomePageUrl, string FeedUrl, string Description, string Icon, string Favicon,
    string Language, IReadOnlyList<JsonForm.Author> Authors, IReadOnlyList<JsonForm.Item> Items)
{
    public static JsonForm Of(Feed feed) => new(
        "https://jsonfeed.org/version/1.1", $"{feed.Name} – {feed.Newspaper}", feed.Page, feed.Address, feed.About,
        feed.Portal + "/apple-touch-icon.png", feed.Portal + "/favicon.ico", "vi", [new Author(feed.Newspaper)], [.. feed.Items.Select(Of)]);

    // An item must have a content: where the whole is not asked for, it is the lede, or the headline of a text without one.
    private static Item Of(FeedItem item) => new(
        item.Url, item.Url, item.Headline, item.Html, item.Html is null ? item.Lede ?? item.Headline : null, item.Lede,
        item.PublishedAt is { } at ? VietnameseDate.MachineSeconds(at) : null, VietnameseDate.MachineSeconds(item.ChangedAt),
        [new Author(item.Author)], [.. item.Categories]);

    public sealed record Author(string Name);

    public sealed record Item(
        string Id, string Url, string Title, string? ContentHtml, string? ContentText, string? Summary,
        string? DatePublished, string DateModified, IReadOnlyList<Author> Authors, IReadOnlyList<string> Tags);
}
