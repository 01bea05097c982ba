using System.Globalization;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Markdown;

/// <summary>The fields that are more than words: kind, times, addresses, visibility.</summary>
internal static class HeaderFields
{
    private const int LongestKey = 1000;

    public static ArticleKind Kind(FieldReader fields) => fields.Text(FieldNames.Kind)?.ToLowerInvariant().Replace('-', ' ') switch
    {
        null or "article" => ArticleKind.Article,
        "emagazine" or "e magazine" => ArticleKind.Emagazine,
        "video" => ArticleKind.Video,
        "episode" or "podcast" or "podcast episode" => ArticleKind.Episode,
        _ => throw Wrong(fields, FieldNames.Kind, "chỉ nhận article, emagazine, video hoặc episode"),
    };

    /// <summary>The source key: as written, else by the address, else by the file's name.</summary>
    public static string Key(FieldReader fields, Uri? address, string fileName)
    {
        var key = fields.Text(FieldNames.Key);
        return key is { Length: > LongestKey }
            ? throw Wrong(fields, FieldNames.Key, $"dài hơn {LongestKey} ký tự")
            : key ?? (address is null ? ArticleReader.KeyOf(fileName) : AddressKey.Of(address));
    }

    public static Uri? Address(FieldReader fields)
    {
        if (fields.Text(FieldNames.Address) is not { } text)
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0
            ? address
            : throw Wrong(fields, FieldNames.Address, "phải là địa chỉ bắt đầu bằng http:// hoặc https://");
    }

    public static DateTimeOffset? Time(FieldReader fields, string name)
    {
        if (fields.Text(name) is not { } text)
        {
            return null;
        }

        if (WrittenTime.Read(text) is not var (time, hasZone))
        {
            throw Wrong(fields, name, $"không phải ngày giờ: “{Short(text)}”; hãy viết như 2026-11-23T08:10:00+07:00");
        }

        if (!hasZone)
        {
            fields.Add(new(Severity.Info, fields.LineOf(name), "time-without-zone", $"“{name}” không ghi múi giờ; hiểu là giờ Việt Nam."));
        }

        return time;
    }

    public static DateHint? DateHint(FieldReader fields)
    {
        if (fields.Text(FieldNames.DateHint) is not { } text)
        {
            return null;
        }

        var parts = text.Split('/').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        return parts is [>= 1 and <= 31, >= 1 and <= 12] ? new DateHint(parts[0], parts[1], null)
            : parts is [>= 1 and <= 31, >= 1 and <= 12, >= 1 and <= 9999] ? new DateHint(parts[0], parts[1], parts[2])
            : throw Wrong(fields, FieldNames.DateHint, "phải là ngày/tháng hoặc ngày/tháng/năm, ví dụ 26/8");
    }

    public static FocalPoint? Focus(FieldReader fields)
    {
        var text = fields.Text(FieldNames.Focus);
        return text is null ? null : FocalPoint.Parse(text) ?? throw Wrong(fields, FieldNames.Focus, "phải là hai số phần trăm từ trái và từ trên, ví dụ 40% 30%");
    }

    public static string? SlugOf(FieldReader fields)
    {
        var slug = fields.Text(FieldNames.Slug);
        return slug is null || Slug.Of(slug) == slug ? slug : throw Wrong(fields, FieldNames.Slug, "chỉ gồm chữ thường không dấu, số và dấu “-”");
    }

    public static Visibility? Visibility(FieldReader fields)
    {
        var visibility = new Visibility(Time(fields, FieldNames.VisibleFrom), Time(fields, FieldNames.VisibleUntil), Time(fields, FieldNames.RetractedAt));
        if (visibility is { From: null, Until: not null })
        {
            throw Wrong(fields, FieldNames.VisibleUntil, "cần có “visibleFrom”");
        }

        if (visibility is { From: not null, Until: null, RetractedAt: not null })
        {
            throw Wrong(fields, FieldNames.RetractedAt, "cần có “visibleUntil”, vì bài đã gỡ thì không hiện nữa");
        }

        return visibility != new Visibility(null) || fields.Flag(FieldNames.Draft) ? visibility : null;
    }

    private static ArticleFormatException Wrong(FieldReader fields, string name, string why) => FieldReader.Wrong(name, fields.LineOf(name) ?? 1, why);

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
