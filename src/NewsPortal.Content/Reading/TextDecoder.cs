using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace NewsPortal.Content.Reading;

/// <summary>
/// Bytes → text: UTF-8 or UTF-16, with a byte order mark or without. Nothing is replaced and nothing is guessed: bytes
/// that are not text in one of these are refused, with the line at fault.
/// </summary>
public static class TextDecoder
{
    public const int MaxFileBytes = 8 * 1024 * 1024;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes) => Decode(bytes, isPage: false);

    /// <param name="isPage">HTML, whose lines may be of any length.</param>
    internal static DecodedText Decode(ReadOnlySpan<byte> bytes, bool isPage)
    {
        RefuseWhatIsNoText(bytes);

        var (name, markLength) = Recognise(bytes);
        var text = name == "utf-8" ? FromUtf8(bytes[markLength..]) : FromUtf16(bytes[markLength..], bigEndian: name == "utf-16be");
        TextChecks.Refuse(text, isPage);

        var findings = TextChecks.Look(text).ToList();
        if (markLength == 0 && name != "utf-8")
        {
            findings.Add(new(Severity.Info, null, "utf-16-without-mark", $"Tệp {name} không có dấu thứ tự byte; đã nhận ra theo nội dung."));
        }

        return new DecodedText(text, name, findings);
    }

    private static void RefuseWhatIsNoText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            throw new ArticleFormatException("empty-file", null, "Tệp rỗng, không có nội dung.");
        }

        if (bytes.Length > MaxFileBytes)
        {
            throw IncomingFile.TooLarge(MaxFileBytes);
        }

        if (BinaryFile.NameOf(bytes) is { } kind)
        {
            throw new ArticleFormatException("binary-file", null, $"Tệp là {kind}, không phải văn bản thuần.");
        }
    }

    internal static (string Name, int MarkLength) Recognise(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => ("utf-8", 3),
        [0xFF, 0xFE, ..] => ("utf-16le", 2),
        [0xFE, 0xFF, ..] => ("utf-16be", 2),
        _ => (RecogniseByZeroBytes(bytes), 0),
    };

    // Vietnamese in UTF-16 is full of spaces, digits and plain letters: their zero bytes stand at odd places in little
    // endian, at even places in big endian. UTF-8 text has no zero byte at all.
    private static string RecogniseByZeroBytes(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        var even = 0;
        var odd = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var enough = Math.Max(2, sample.Length / 2 / 5);
        if (odd >= enough && odd > even * 8)
        {
            return "utf-16le";
        }

        return even >= enough && even > odd * 8 ? "utf-16be" : "utf-8";
    }

    private static string FromUtf8(ReadOnlySpan<byte> bytes)
    {
        var letters = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, letters, out var read, out var written, replaceInvalidSequences: false);
        if (status == OperationStatus.Done)
        {
            return new string(letters, 0, written);
        }

        // The bytes before the wrong one are good: their lines are counted as an editor counts them.
        var line = Seeds.ParagraphStage.Lines(Encoding.UTF8.GetString(bytes[..read])).Count();
        throw new ArticleFormatException("unknown-encoding", line,
            $"Tệp không phải UTF-8/UTF-16 (byte sai ở dòng {line}). Bảng mã cũ như TCVN3, VNI chưa đọc được; hãy lưu lại tệp theo UTF-8.");
    }

    // Without the framework's decoder, which hides half a letter behind a replacement: the check after this names its line.
    private static string FromUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        if (bytes.Length % 2 != 0)
        {
            throw new ArticleFormatException("cut-off", null, "Tệp UTF-16 bị cụt: thiếu nửa cuối của ký tự cuối cùng.");
        }

        var letters = new char[bytes.Length / 2];
        for (var i = 0; i < letters.Length; i++)
        {
            var pair = bytes.Slice(i * 2, 2);
            letters[i] = (char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(pair) : BinaryPrimitives.ReadUInt16LittleEndian(pair));
        }

        return new string(letters);
    }
}
