namespace NewsPortal.Content.Reading;

/// <summary>
/// A line as an editor writes it in a rules file: <c>*</c> (or <c>…</c>) stands for any words, everything else for itself,
/// whatever its capitals. <c>*Ảnh: *</c> fits every line that holds “Ảnh: ”.
/// </summary>
public sealed class LinePattern
{
    private readonly string[] pieces;

    public LinePattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        pieces = pattern.Normalize().Replace('…', '*').Split('*');
    }

    public bool Matches(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        line = line.Normalize();
        if (pieces.Length == 1)
        {
            return string.Equals(line, pieces[0], StringComparison.OrdinalIgnoreCase);
        }

        if (!line.StartsWith(pieces[0], StringComparison.OrdinalIgnoreCase) || !line.EndsWith(pieces[^1], StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // The first place of every piece in turn leaves the most room for the rest: no way back is ever needed.
        var at = pieces[0].Length;
        foreach (var piece in pieces[1..^1])
        {
            var found = line.IndexOf(piece, Math.Min(at, line.Length), StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return false;
            }

            at = found + piece.Length;
        }

        return at <= line.Length - pieces[^1].Length;
    }
}
