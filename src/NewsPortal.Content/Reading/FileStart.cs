using System.Text;

namespace NewsPortal.Content.Reading;

/// <summary>How a file begins: what a format is recognised by.</summary>
/// <param name="Bytes">The first bytes, at most <see cref="Length"/>.</param>
public sealed record FileStart(byte[] Bytes)
{
    public const int Length = 64 * 1024;

    /// <summary>
    /// The bytes as text without mark and leading blanks, good for looking at ASCII signs whatever the encoding: UTF-16 is
    /// read as such, everything else letter by letter.
    /// </summary>
    public string Text { get; } = TextOf(Bytes).TrimStart();

    public static FileStart Of(IncomingFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var stream = file.Open();
        var bytes = new byte[Math.Min(Length, file.Length)];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return new FileStart(read == bytes.Length ? bytes : bytes[..read]);
    }

    private static string TextOf(byte[] bytes) => TextDecoder.Recognise(bytes) switch
    {
        ("utf-16le", var mark) => Encoding.Unicode.GetString(bytes, mark, bytes.Length - mark),
        ("utf-16be", var mark) => Encoding.BigEndianUnicode.GetString(bytes, mark, bytes.Length - mark),
        (_, var mark) => Encoding.Latin1.GetString(bytes, mark, bytes.Length - mark),
    };
}
