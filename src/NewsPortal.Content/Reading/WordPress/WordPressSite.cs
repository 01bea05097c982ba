using System.Xml.Linq;
using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.WordPress;

/// <summary>
/// What the posts of an export need from the rest of it: who its authors are and where its pictures stand. Read in a pass of
/// its own, for posts name pictures that come after them.
/// </summary>
internal sealed class WordPressSite
{
    /// <summary>Letters kept of authors and pictures together; what goes beyond stays unknown, and posts say so.</summary>
    public const int MaxLetters = 16 * 1024 * 1024;

    private readonly Dictionary<string, string> authors = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Attachment> attachments = new(StringComparer.Ordinal);
    private int letters;

    /// <summary>The site's host; null when the export does not say.</summary>
    public string? Host { get; private set; }

    public static WordPressSite Of(IncomingFile file, FileStart start)
    {
        var site = new WordPressSite();
        using var items = new XmlItems(file, start, depth: 2);
        foreach (var item in items.ReadWhole().Where(item => item.Fault is null))
        {
            site.Take(item);
        }

        return site;
    }

    /// <summary>The name readers know; the login when the export names no other.</summary>
    public string AuthorOf(string login) => authors.GetValueOrDefault(login, login);

    public Attachment? AttachmentOf(string id) => attachments.GetValueOrDefault(id);

    private void Take(XmlItem item)
    {
        switch (item.Name)
        {
            case "author":
                TakeAuthor(item.Marks);
                break;
            case "base_blog_url" or "base_site_url" or "link":
                Host ??= ExportKey.Address(XmlElements.Load(item).Value)?.Host;
                break;
            case "item" when item.Marks.GetValueOrDefault("post_type") == "attachment":
                TakeAttachment(XmlElements.Load(item));
                break;
        }
    }

    private void TakeAuthor(IReadOnlyDictionary<string, string> author)
    {
        if (author.TryGetValue("author_login", out var login) && author.TryGetValue("author_display_name", out var name)
            && Fits(login.Length + name.Length))
        {
            authors[login.Trim()] = name;
        }
    }

    private void TakeAttachment(XElement item)
    {
        var space = WordPressPost.SpaceOf(item);
        var (id, address) = (item.Text(space, "post_id"), item.Text(space, "attachment_url"));
        var alt = item.Elements(XName.Get("postmeta", space))
            .FirstOrDefault(meta => meta.Text(space, "meta_key") == "_wp_attachment_image_alt")?.Text(space, "meta_value");
        var caption = item.Text(space + "excerpt/", "encoded");
        if (id is not null && address is not null && Fits(address.Length + (alt?.Length ?? 0) + (caption?.Length ?? 0)))
        {
            attachments[id.Trim()] = new Attachment(address.Trim(), alt, caption);
        }
    }

    private bool Fits(int more)
    {
        letters = letters > MaxLetters ? letters : letters + more + 64;
        return letters <= MaxLetters;
    }
}

/// <summary>A picture of the site's library (ảnh trong thư viện).</summary>
internal sealed record Attachment(string Address, string? Alt, string? Caption);
