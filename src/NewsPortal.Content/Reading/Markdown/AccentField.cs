namespace NewsPortal.Content.Reading.Markdown;

/// <summary><c>accent:</c>, the colour of an emagazine, by its name. Any other colour is none: it was tried on neither ground.</summary>
internal static class AccentField
{
    private static readonly string Names = string.Join(", ", Enum.GetNames<Accent>()).ToLowerInvariant();

    public static Accent? Read(FieldReader fields)
    {
        var name = fields.Text(FieldNames.Accent);
        if (name is not null && name.All(char.IsAsciiLetter) && Enum.TryParse<Accent>(name, ignoreCase: true, out var accent))
        {
            return accent;
        }

        if (name is not null)
        {
            fields.Add(new(Severity.Warning, fields.LineOf(FieldNames.Accent), "accent-unknown", $"Không có màu nhấn “{name}”; dùng màu đỏ của báo. Có các màu: {Names}."));
        }

        return null;
    }

    public static string? Write(Accent? accent) => accent?.ToString().ToLowerInvariant();
}
