using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.Ghost;

/// <summary>What the posts of an export need from its other tables: authors and tags, in the order the site shows them.</summary>
internal sealed class GhostSite
{
    /// <summary>Rows of all tables but the posts; about 100 bytes each are kept.</summary>
    public const int MaxRows = 500_000;

    private readonly Dictionary<string, string> users = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Order, string Id)>> tagsByPost = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Order, string Id)>> authorsByPost = new(StringComparer.Ordinal);

    public static GhostSite Of(IncomingFile file, FileStart start)
    {
        var site = new GhostSite();
        using var rows = new GhostRows(JsonSource.Open(file, start).Stream);
        for (var count = 0; rows.Next("users", "tags", "posts_tags", "posts_authors") is { } row; count++)
        {
            if (count >= MaxRows)
            {
                throw new ArticleFormatException("too-many-rows", row.Line, $"Tệp có hơn {MaxRows:N0} dòng thẻ và tác giả, quá giới hạn.");
            }

            if (row.Bytes is not null)
            {
                site.Take(row.Table, JsonRecord.Parse(row.Bytes, row.Line));
            }
        }

        return site;
    }

    /// <summary>The names of a post's tags; those of a # are notes of the editors, not for readers.</summary>
    public IEnumerable<string> TagsOf(string post) => Names(tagsByPost, tags, post).Where(name => !name.StartsWith('#'));

    public IEnumerable<string> AuthorsOf(string post) => Names(authorsByPost, users, post);

    public string? UserOf(string id) => users.GetValueOrDefault(id);

    private static IEnumerable<string> Names(Dictionary<string, List<(int Order, string Id)>> links, Dictionary<string, string> names, string post) =>
        links.GetValueOrDefault(post)?.OrderBy(link => link.Order).Select(link => names.GetValueOrDefault(link.Id)).OfType<string>() ?? [];

    private void Take(string table, JsonRecord row)
    {
        switch (table)
        {
            case "users" or "tags" when row.Text("id") is { } id && row.Text("name") is { } name:
                (table == "users" ? users : tags)[id] = row.Text("visibility") == "internal" ? "#" + name : name;
                break;
            case "posts_tags" when row.Text("postId") is { } post && row.Text("tagId") is { } tag:
                Link(tagsByPost, post, tag, row);
                break;
            case "posts_authors" when row.Text("postId") is { } post && row.Text("authorId") is { } author:
                Link(authorsByPost, post, author, row);
                break;
        }
    }

    private static void Link(Dictionary<string, List<(int Order, string Id)>> links, string post, string id, JsonRecord row)
    {
        if (!links.TryGetValue(post, out var known))
        {
            links[post] = known = [];
        }

        known.Add((int.TryParse(row.Text("sortOrder"), out var order) ? order : known.Count, id));
    }
}
