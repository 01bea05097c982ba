using System.Globalization;
using System.Text;
using NewsPortal.Content.Recordings;

namespace NewsPortal.Content.Reading.Markdown;

/// <summary>The recording of an article and its series as front matter, which <see cref="RecordingFields"/> reads back.</summary>
internal static class RecordingWriter
{
    public static void Write(StringBuilder file, ParsedArticle article)
    {
        if (article.Recording is { } recording)
        {
            Write(file, recording);
        }

        if (article.Series is { } series)
        {
            Write(file, series);
        }

        MarkdownWriter.Texts(file, FieldNames.Transcript, [.. article.Transcript.Select(line => line.ToString())]);
    }

    private static void Write(StringBuilder file, Recording recording)
    {
        MarkdownWriter.Text(file, recording.IsVideo ? FieldNames.Video : FieldNames.Audio, recording.File);
        MarkdownWriter.Text(file, FieldNames.Poster, recording.Poster);
        MarkdownWriter.Text(file, FieldNames.Captions, recording.Captions);
        MarkdownWriter.Text(file, FieldNames.Duration, recording.Seconds is { } seconds ? TimedLine.Clock(seconds) : null);
        MarkdownWriter.Plain(file, FieldNames.Episode, recording.Episode?.ToString(CultureInfo.InvariantCulture));
        MarkdownWriter.Plain(file, FieldNames.Explicit, recording.Explicit ? "true" : null);
        MarkdownWriter.Texts(file, FieldNames.Chapters, [.. recording.Chapters.Select(chapter => chapter.ToString())]);
    }

    private static void Write(StringBuilder file, SeriesFacts series)
    {
        if (series is { Lede: null, Artwork: null, Category: null })
        {
            MarkdownWriter.Text(file, FieldNames.Series, series.Name);
            return;
        }

        file.Append(FieldNames.Series).Append(":\n");
        MarkdownWriter.Text(file, "  name", series.Name);
        MarkdownWriter.Text(file, "  lede", series.Lede);
        MarkdownWriter.Text(file, "  artwork", series.Artwork);
        MarkdownWriter.Text(file, "  category", series.Category);
    }
}
