namespace NewsPortal.Content.Reading.Exports;

/// <summary>
/// Names the items of an export by where they begin: the line, and where several begin on one line, as in a file without
/// line breaks, their ordinal there behind it: <c>1</c>, <c>1.2</c>, <c>1.3</c>.
/// </summary>
internal sealed class ExportPlaces
{
    private int line;
    private int ordinal;

    public string Next(int line)
    {
        ordinal = line == this.line ? ordinal + 1 : 1;
        this.line = line;
        return ordinal == 1 ? $"{line}" : $"{line}.{ordinal}";
    }
}
