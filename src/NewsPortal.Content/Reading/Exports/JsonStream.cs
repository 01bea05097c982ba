using System.Text.Json;

namespace NewsPortal.Content.Reading.Exports;

/// <summary>
/// JSON of any length, token by token, in the memory of one value: a value that is an article can be cut out as it stands.
/// </summary>
internal sealed class JsonStream(Stream stream) : IDisposable
{
    public const int MaxValueBytes = 8 * 1024 * 1024;
    public const int MaxDepth = 64;

    private const int LongestName = 200;

    private byte[] buffer = new byte[64 * 1024];
    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = MaxDepth, AllowMultipleValues = true });
    private int at;
    private int end;
    private int? cut;
    private bool isLast;

    public JsonTokenType Token { get; private set; }
    public int Depth { get; private set; }

    /// <summary>The line of the file the token begins at.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The property's name, when the token is one.</summary>
    public string Name { get; private set; } = "";

    public void Dispose() => stream.Dispose();

    /// <summary>The next token; false at the end.</summary>
    /// <exception cref="ArticleFormatException">What follows is no JSON, too deep or too long.</exception>
    public bool Read()
    {
        while (!TryRead())
        {
            if (isLast)
            {
                return false;
            }

            Fill();
        }

        return true;
    }

    /// <summary>The object that begins at the token, whole; null when it is longer than <see cref="MaxValueBytes"/>.</summary>
    public byte[]? Cut()
    {
        var depth = Depth;
        cut = at - 1;
        while (Read() && !(Token == JsonTokenType.EndObject && Depth == depth))
        {
            cut = at - cut > MaxValueBytes ? null : cut;
        }

        var bytes = cut is { } begin ? buffer[begin..at] : null;
        cut = null;
        return bytes;
    }

    private bool TryRead()
    {
        var reader = new Utf8JsonReader(buffer.AsSpan(at, end - at), isLast, state);
        try
        {
            if (!reader.Read())
            {
                return false;
            }
        }
        catch (JsonException broken)
        {
            throw Broken((int)(broken.LineNumber ?? Line - 1) + 1);
        }

        // Line ends stand between tokens only.
        Line += buffer.AsSpan(at, (int)reader.TokenStartIndex).Count((byte)'\n');
        Token = reader.TokenType;
        Depth = reader.CurrentDepth;
        Name = Token == JsonTokenType.PropertyName ? NameOf(ref reader) : "";
        at += (int)reader.BytesConsumed;
        state = reader.CurrentState;
        return true;
    }

    // Names that matter here are short and plain; any other is one that does not matter.
    private static string NameOf(ref Utf8JsonReader reader) =>
        reader.ValueSpan.Length > LongestName || reader.ValueIsEscaped || !System.Text.Ascii.IsValid(reader.ValueSpan) ? "" : reader.GetString() ?? "";

    private void Fill()
    {
        if (end - at > MaxValueBytes)
        {
            throw new ArticleFormatException("value-too-long", Line, $"Dòng {Line}: một chuỗi dài hơn {MaxValueBytes / 1024 / 1024} MB, quá giới hạn.");
        }

        var keep = cut ?? at;
        if (keep > 0)
        {
            buffer.AsSpan(keep, end - keep).CopyTo(buffer);
            (at, end, cut) = (at - keep, end - keep, cut is null ? null : 0);
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        isLast = read == 0;
    }

    private static ArticleFormatException Broken(int line) =>
        new("malformed-json", line, $"JSON hỏng hoặc lồng nhau quá {MaxDepth} tầng ở dòng {line}: phần từ đây trở đi không đọc được.");
}
