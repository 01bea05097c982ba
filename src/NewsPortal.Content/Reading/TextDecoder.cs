using System.Buffers;
using System.Buffers.Binary;
using System.Text.Unicode;
using NewsPortal.Content.Vietnamese.Encodings;

namespace NewsPortal.Content.Reading;

/// <summary>
/// Bytes → text: UTF-8 or UTF-16, with a byte order mark or without; else the old Vietnamese encoding in which nearly all
/// words are syllables. Nothing is replaced: bytes that are surely text in none of them are refused, with the line at fault.
/// </summary>
public static class TextDecoder
{
    public const int MaxFileBytes = 8 * 1024 * 1024;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes) => Decode(bytes, isPage: false);

    /// <param name="isPage">HTML, whose lines may be of any length.</param>
    /// <param name="isForeign">It says that it is in another language: letters of old Vietnamese fonts are not looked for in it.</param>
    internal static DecodedText Decode(ReadOnlySpan<byte> bytes, bool isPage, bool isForeign = false)
    {
        RefuseWhatIsNoText(bytes);

        var (name, markLength) = Recognise(bytes);
        var text = name == "utf-8" ? FromUtf8(bytes[markLength..]) : FromUtf16(bytes[markLength..], bigEndian: name == "utf-16be");
        var letters = text ?? Windows1252.Read(bytes);
        var legacy = text is null ? LegacyReading.OfBytes(letters) ?? throw Unknown(bytes) : isForeign ? null : LegacyReading.OfText(text);
        text = legacy?.Text ?? letters;
        TextChecks.Refuse(text, isPage);

        var findings = TextChecks.Look(text).ToList();
        if (legacy is not null)
        {
            findings.Add(LegacyFinding.Of(legacy, letters));
        }

        if (markLength == 0 && name != "utf-8")
        {
            findings.Add(new(Severity.Info, null, "utf-16-without-mark", $"Tệp {name} không có dấu thứ tự byte; đã nhận ra theo nội dung."));
        }

        return new DecodedText(text, legacy?.Encoding ?? name, findings);
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

    // Null: not UTF-8.
    private static string? FromUtf8(ReadOnlySpan<byte> bytes)
    {
        var letters = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            var status = Utf8.ToUtf16(bytes, letters, out _, out var written, replaceInvalidSequences: false);
            return status == OperationStatus.Done ? new string(letters, 0, written) : null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
        }
    }

    private static ArticleFormatException Unknown(ReadOnlySpan<byte> bytes)
    {
        var letters = new char[bytes.Length];
        Utf8.ToUtf16(bytes, letters, out _, out var written, replaceInvalidSequences: false);

        // The bytes before the wrong one are good: their lines are counted as an editor counts them.
        var line = Seeds.ParagraphStage.Lines(new string(letters, 0, written)).Count();
        return new ArticleFormatException("unknown-encoding", line,
            $"Tệp không phải UTF-8/UTF-16 (byte sai ở dòng {line}) và đọc theo các bảng mã cũ (TCVN3, VNI, VISCII, windows-1258) cũng không ra tiếng Việt; hãy lưu lại tệp theo UTF-8.");
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
