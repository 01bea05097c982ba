using System.Text;
using System.Text.Unicode;

namespace NewsPortal.Content.Reading.Exports;

/// <summary>In which encoding an XML file is read: its mark, its zero bytes, then what its first line declares.</summary>
/// <param name="Name">As reports name it.</param>
/// <param name="MarkLength">Bytes of the mark before the text.</param>
internal sealed record XmlEncoding(string Name, Encoding Encoding, int MarkLength)
{
    // Stands for bytes that are no text: no text and no XML can hold it, so it is found again behind the decoder.
    public const char WrongBytes = '\uFFFF';

    private static readonly string[] OneByteNames = ["windows-125", "iso-8859-"];

    public static XmlEncoding Of(FileStart start)
    {
        var (name, mark) = TextDecoder.Recognise(start.Bytes);
        var declared = Declared(start.Text);
        return name switch
        {
            "utf-16le" => new(name, WithFallback(new UnicodeEncoding(bigEndian: false, byteOrderMark: false)), mark),
            "utf-16be" => new(name, WithFallback(new UnicodeEncoding(bigEndian: true, byteOrderMark: false)), mark),
            _ when mark > 0 || declared is null || IsUtf8(declared) || HoldsUtf8(start.Bytes) => new(name, WithFallback(new UTF8Encoding()), mark),
            _ => OneByte(declared),
        };
    }

    private static XmlEncoding OneByte(string name)
    {
        var known = OneByteNames.Any(start => name.StartsWith(start, StringComparison.Ordinal));
        // Who writes ISO 8859-1 means windows-1252, as browsers know: its quotation marks stand where Latin-1 has no letters.
        var encoding = known ? CodePagesEncodingProvider.Instance.GetEncoding(name == "iso-8859-1" ? "windows-1252" : name) : null;
        return encoding is null
            ? throw new ArticleFormatException("unknown-encoding", 1, $"Tệp ghi bảng mã “{name}”, chưa đọc được; hãy lưu lại tệp theo UTF-8.")
            : new(name, WithFallback(encoding), 0);
    }

    // UTF-16 cannot be true of a file whose first letters are one byte each; ASCII is UTF-8 already.
    private static bool IsUtf8(string name) => name is "utf-8" or "utf8" or "us-ascii" or "ascii" or "utf-16";

    // Many a tool writes UTF-8 under another name. Vietnamese in one-byte letters is hardly ever valid UTF-8.
    private static bool HoldsUtf8(byte[] bytes)
    {
        var cut = bytes.Length;
        while (cut > 0 && bytes.Length - cut < 4 && bytes[cut - 1] >= 0x80)
        {
            cut--;
        }

        return bytes.AsSpan(0, cut).ContainsAnyExceptInRange((byte)0, (byte)0x7F) && Utf8.IsValid(bytes.AsSpan(0, cut));
    }

    private static Encoding WithFallback(Encoding encoding)
    {
        var copy = (Encoding)encoding.Clone();
        copy.DecoderFallback = new DecoderReplacementFallback(WrongBytes.ToString());
        return copy;
    }

    private static string? Declared(string text)
    {
        var end = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) : -1;
        var at = end < 0 ? -1 : text.IndexOf("encoding", 0, end, StringComparison.Ordinal);
        var open = at < 0 ? -1 : text.AsSpan(at, end - at).IndexOfAny('"', '\'');
        if (open < 0)
        {
            return null;
        }

        var close = text.IndexOf(text[at + open], at + open + 1);
        return close < 0 || close > end ? null : text[(at + open + 1)..close].Trim().ToLowerInvariant();
    }
}
