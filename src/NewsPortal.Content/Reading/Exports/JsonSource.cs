using System.Text;

namespace NewsPortal.Content.Reading.Exports;

/// <summary>The bytes of a JSON file as UTF-8 without a mark, whatever UTF it came in.</summary>
internal static class JsonSource
{
    public static (Stream Stream, string Encoding) Open(IncomingFile file, FileStart start)
    {
        var (name, mark) = TextDecoder.Recognise(start.Bytes);
        var stream = file.Open();
        stream.Seek(mark, SeekOrigin.Begin);
        return (name == "utf-8" ? stream : Encoding.CreateTranscodingStream(stream, Wide(name), new UTF8Encoding(false)), name);
    }

    // Half a letter becomes a sign no JSON may hold, so its line is refused and nothing is replaced in silence.
    private static Encoding Wide(string name)
    {
        var encoding = (Encoding)new UnicodeEncoding(bigEndian: name == "utf-16be", byteOrderMark: false).Clone();
        encoding.DecoderFallback = new DecoderReplacementFallback("\u0001");
        return encoding;
    }
}
