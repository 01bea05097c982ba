using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// Cuts a text into clean paragraphs that know their line. Each line that has words is one, with blank lines between
/// (Samples/plain.txt) or without (Samples/no-blank-lines.txt); lines end in LF, CRLF or CR (Samples/crlf-bom.txt).
/// </summary>
internal static class ParagraphStage
{
    public static IReadOnlyList<Paragraph> Split(string text) =>
        [.. WrapStage.Unwrap([.. Lines(text)])
            .Select(line => new Paragraph(VietnameseText.Clean(line.Text)) { Line = line.Number })
            .Where(paragraph => paragraph.Text.Length > 0)];

    public static IEnumerable<(int Number, string Text)> Lines(string text)
    {
        var number = 1;
        var start = 0;
        while (text.AsSpan(start).IndexOfAny('\n', '\r') is var length and >= 0)
        {
            var end = start + length;
            yield return (number, text[start..end]);
            start = text.AsSpan(end).StartsWith("\r\n") ? end + 2 : end + 1;
            number++;
        }

        yield return (number, text[start..]);
    }
}
