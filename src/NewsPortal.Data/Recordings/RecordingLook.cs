namespace NewsPortal.Data.Recordings;

/// <summary>What a recording's bytes tell of it.</summary>
/// <param name="Ending">Of its type, whatever its name says.</param>
/// <param name="Seconds">Null when the file does not tell.</param>
internal sealed record RecordingLook(string Ending, double? Seconds, int? Width = null, int? Height = null)
{
    private const int StartLength = 64;

    private static ReadOnlySpan<byte> WebmMark => [0x1A, 0x45, 0xDF, 0xA3];

    /// <summary>Looks at a seekable stream; null when it is none of the types that browsers play and readers expect.</summary>
    public static RecordingLook? Of(Stream stream)
    {
        var start = new byte[StartLength];
        stream.Position = 0;
        var length = stream.ReadAtLeast(start, StartLength, throwOnEndOfStream: false);
        var known = start.AsSpan(0, length);
        try
        {
            return known.Length < 12 ? null
                : known[4..].StartsWith("ftyp"u8) ? Mp4Look.Of(stream)
                : known.StartsWith(WebmMark) ? WebmLook.Of(stream)
                : known.StartsWith("OggS"u8) ? OggLook.Of(stream)
                : Mp3Look.Of(stream);
        }
        catch (EndOfStreamException)
        {
            // Cut short: what it is cannot be told.
            return null;
        }
    }
}
