using NewsPortal.Content.Reading.Seeds;

namespace NewsPortal.Content.Reading;

/// <summary>A source file as lines an editor can look at: what stands beside the blocks that were made of it.</summary>
public static class SourceText
{
    /// <returns>The lines with their numbers, blank ones left out; null when the file is no text.</returns>
    public static IReadOnlyList<(int Number, string Text)>? LinesOf(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return [.. ParagraphStage.Lines(TextDecoder.Decode(bytes.Span, isPage: true).Text).Where(line => !string.IsNullOrWhiteSpace(line.Text))];
        }
        catch (ArticleFormatException)
        {
            return null;
        }
    }
}
