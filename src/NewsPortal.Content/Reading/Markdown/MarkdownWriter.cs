using System.Globalization;
using System.Text;
using NewsPortal.Content.Bodies;

namespace NewsPortal.Content.Reading.Markdown;

/// <summary>An article as a Markdown file with front matter: our own export, which <c>MarkdownFormat</c> reads back exactly.</summary>
public static class MarkdownWriter
{
    public static string Write(ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var file = new StringBuilder().Append(FrontMatter.Rule).Append('\n');
        Text(file, FieldNames.Key, article.Key);
        Plain(file, FieldNames.Kind, article.Kind.ToString().ToLowerInvariant());
        Text(file, FieldNames.Headline, article.Headline);
        Text(file, FieldNames.Lede, article.Lede);
        Text(file, FieldNames.Source, article.Source);
        Text(file, FieldNames.Byline, article.Byline);
        Text(file, FieldNames.Section, article.Section);
        Texts(file, FieldNames.Topics, article.Topics);
        Time(file, FieldNames.PublishedAt, article.PublishedAt);
        Plain(file, FieldNames.DateHint, article.DateHint?.ToString());
        Text(file, FieldNames.Address, article.Address);
        Plain(file, FieldNames.Focus, article.Focus?.ToString());
        Text(file, FieldNames.Slug, article.Slug);
        WriteVisibility(file, article.Visibility);
        Texts(file, FieldNames.Related, article.Related);
        RecordingWriter.Write(file, article);
        var body = MarkdownFormat.WithLineFeeds(article.Markdown ?? BodyWriter.Write(article.Blocks));
        return file.Append(FrontMatter.Rule).Append("\n\n").Append(body).Append('\n').ToString();
    }

    private static void WriteVisibility(StringBuilder file, Visibility? visibility)
    {
        Plain(file, FieldNames.Draft, visibility is { From: null, RetractedAt: null } ? "true" : null);
        Time(file, FieldNames.VisibleFrom, visibility?.From);
        Time(file, FieldNames.VisibleUntil, visibility?.Until);
        Time(file, FieldNames.RetractedAt, visibility?.RetractedAt);
    }

    private static void Time(StringBuilder file, string name, DateTimeOffset? time) => Plain(file, name, time is { } known ? WrittenTime.Write(known) : null);

    internal static void Plain(StringBuilder file, string name, string? value) =>
        file.Append(value is null ? "" : $"{name}: {value}\n");

    internal static void Text(StringBuilder file, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Quote(file.Append(name).Append(": "), value).Append('\n');
        }
    }

    internal static void Texts(StringBuilder file, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        file.Append(name).Append(":\n");
        foreach (var value in values)
        {
            Quote(file.Append("  - "), value).Append('\n');
        }
    }

    // In quotation marks always: no word of a headline then means anything to YAML.
    private static StringBuilder Quote(StringBuilder file, string value)
    {
        file.Append('"');
        foreach (var letter in value)
        {
            if (letter is '"' or '\\')
            {
                file.Append('\\').Append(letter);
            }
            else if (IsUnseen(letter))
            {
                file.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            }
            else
            {
                file.Append(letter);
            }
        }

        return file.Append('"');
    }

    private static bool IsUnseen(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
