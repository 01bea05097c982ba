using System.Buffers;

namespace NewsPortal.Content.Recordings;

/// <summary>
/// The name of a kept recording or its captions: <c>&lt;SHA-256&gt;.&lt;ending&gt;</c>. What it names never changes, so it
/// may be cached for ever; the ending tells the type, which was read from the file's bytes.
/// </summary>
/// <param name="Hash">64 hexadecimal digits, lower case.</param>
/// <param name="Ending">One of <see cref="Endings"/>.</param>
public sealed record RecordingName(string Hash, string Ending)
{
    /// <summary>Where readers find kept recordings.</summary>
    public const string Folder = "/nghe-nhin/";

    public const string CaptionsEnding = "vtt";

    private const int HashLength = 64;

    // Apple names M4A by this type and no other.
    private static readonly Dictionary<string, string> Endings = new(StringComparer.Ordinal)
    {
        ["mp4"] = "video/mp4",
        ["webm"] = "video/webm",
        ["mp3"] = "audio/mpeg",
        ["m4a"] = "audio/x-m4a",
        ["ogg"] = "audio/ogg",
        ["opus"] = "audio/ogg",
        [CaptionsEnding] = "text/vtt",
    };

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>The media type it is served with.</summary>
    public string Type => Endings[Ending];

    public bool IsVideo => Type.StartsWith("video/", StringComparison.Ordinal);

    /// <summary>Reads a name of exactly this shape; anything else is null.</summary>
    public static RecordingName? Parse(string? name) =>
        name is { Length: > HashLength + 1 } && name[HashLength] == '.' && !name.AsSpan(0, HashLength).ContainsAnyExcept(HexDigits)
        && Endings.ContainsKey(name[(HashLength + 1)..])
            ? new RecordingName(name[..HashLength], name[(HashLength + 1)..])
            : null;

    public override string ToString() => $"{Hash}.{Ending}";
}
