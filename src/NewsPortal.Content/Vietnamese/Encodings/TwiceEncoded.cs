using System.Text;

namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>
/// UTF-8 that was read as Latin-1 or windows-1252 and written as UTF-8 again: <c>Viá»‡t Nam</c>. Runs of letters that are
/// UTF-8 when taken as bytes become what they were; everything else stays.
/// </summary>
internal static class TwiceEncoded
{
    public static string Undo(string text)
    {
        var undone = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] < '\u0080')
            {
                undone.Append(text[at++]);
            }
            else if (Take(text, at, out var rune) is var taken and > 0)
            {
                undone.Append(rune.ToString());
                at += taken;
            }
            else if (text[at] == 'Ã' && at + 1 < text.Length && text[at + 1] == ' ')
            {
                // The second half of “à” was a no-break space, and somebody made it a plain one.
                undone.Append('à');
                at += 2;
            }
            else
            {
                undone.Append(text[at++]);
            }
        }

        return undone.ToString();
    }

    private static int Take(string text, int at, out Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (count < bytes.Length && at + count < text.Length && Windows1252.CodeOf(text[at + count]) is var code and >= 0x80)
        {
            bytes[count++] = (byte)code;
        }

        var isRune = Rune.DecodeFromUtf8(bytes[..count], out rune, out var taken) == System.Buffers.OperationStatus.Done;
        return isRune ? taken : 0;
    }
}
