using System.Text;

namespace NewsPortal.Content.Reading.Html;

/// <summary>Running text as it is gathered from the pieces of a page, and the line its first word stands on.</summary>
internal sealed class TextRun
{
    private readonly StringBuilder text = new();

    public int? Line { get; private set; }

    public bool IsBlank => Line is null;

    public void Append(string piece, int line = 0)
    {
        var start = FirstWord(piece);
        if (Line is null && start < piece.Length)
        {
            Line = line + piece.AsSpan(0, start).Count('\n');
        }

        text.Append(piece);
    }

    /// <summary>The clean text; the run is empty afterwards.</summary>
    public string Take()
    {
        var clean = HtmlText.Clean(text.ToString());
        text.Clear();
        Line = null;
        return clean;
    }

    private static int FirstWord(string piece)
    {
        var i = 0;
        while (i < piece.Length && char.IsWhiteSpace(piece[i]))
        {
            i++;
        }

        return i;
    }
}
