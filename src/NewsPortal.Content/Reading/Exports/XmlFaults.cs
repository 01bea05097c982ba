namespace NewsPortal.Content.Reading.Exports;

/// <summary>The lines of an XML file with letters XML cannot hold, the first of each line, until their item is cut out.</summary>
internal sealed class XmlFaults
{
    private const int MaxWaiting = 10_000;

    private readonly Queue<Finding> waiting = new();
    private int last;

    /// <summary>Remembers a letter and gives the one that stands for it.</summary>
    public char Note(char letter, int line)
    {
        if (last != line)
        {
            last = line;
            waiting.Enqueue(letter == XmlEncoding.WrongBytes
                ? new Finding(Severity.Error, line, "unknown-encoding", $"Dòng {line} có byte sai bảng mã, không đọc thành chữ được.")
                : new Finding(Severity.Error, line, letter == '\0' ? "null-character" : "control-character",
                    $"Dòng {line} có ký tự điều khiển U+{(int)letter:X4}, không phải chữ."));
        }

        return waiting.Count <= MaxWaiting ? '\uFFFD'
            : throw new XmlLimitException("control-character", line, $"Đến dòng {line} có quá nhiều dòng chứa ký tự không phải chữ.");
    }

    /// <summary>The first fault up to a line, from another line on; earlier ones are forgotten.</summary>
    public Finding? Between(int first, int last)
    {
        Finding? found = null;
        while (waiting.TryPeek(out var fault) && fault.Line <= last)
        {
            waiting.Dequeue();
            found ??= fault.Line >= first ? fault : null;
        }

        return found;
    }
}
