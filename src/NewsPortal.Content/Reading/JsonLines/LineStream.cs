using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.JsonLines;

/// <summary>The lines of a file of any length that have something on them; one too long is passed over, not kept.</summary>
internal sealed class LineStream(Stream stream) : IDisposable
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;

    /// <summary>The number of the line last read, from 1.</summary>
    public int Number { get; private set; }

    public void Dispose() => stream.Dispose();

    /// <summary>The next line, null at the end; its bytes are null when there are more than <see cref="JsonStream.MaxValueBytes"/>.</summary>
    public Line? Next()
    {
        while (at < end || Fill())
        {
            Number++;
            var line = Take();
            if (line.Bytes is null || line.Bytes.AsSpan().ContainsAnyExcept(" \t\r"u8))
            {
                return line;
            }
        }

        return null;
    }

    private Line Take()
    {
        using var line = new MemoryStream();
        var fits = true;
        while (at < end || Fill())
        {
            var rest = buffer.AsSpan(at, end - at);
            var stop = rest.IndexOf((byte)'\n');
            var part = stop < 0 ? rest : rest[..stop];
            fits &= line.Length + part.Length <= JsonStream.MaxValueBytes;
            line.Write(fits ? part : []);
            at += stop < 0 ? rest.Length : stop + 1;
            if (stop >= 0)
            {
                break;
            }
        }

        return new Line(fits ? line.ToArray() : null);
    }

    private bool Fill()
    {
        at = 0;
        end = stream.Read(buffer);
        return end > 0;
    }

    /// <summary>A line without its end.</summary>
    internal sealed record Line(byte[]? Bytes);
}
