using System.Text.Json;
using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.Ghost;

/// <summary>The rows of an export's tables, one after the other: below <c>db[0].data</c>, <c>data</c>, or the root itself.</summary>
internal sealed class GhostRows(Stream stream) : IDisposable
{
    private static readonly int[] TableDepths = [1, 2, 4];

    private readonly JsonStream json = new(stream);
    private string table = "";
    private int depth;
    private string name = "";

    public void Dispose() => json.Dispose();

    /// <summary>The next row of one of these tables; null at the end.</summary>
    /// <exception cref="ArticleFormatException">The JSON breaks off here.</exception>
    public Row? Next(params ReadOnlySpan<string> tables)
    {
        while (json.Read())
        {
            if (json.Token == JsonTokenType.StartObject && table.Length > 0 && json.Depth == depth + 1)
            {
                var line = json.Line;
                return new Row(table, line, json.Cut());
            }

            Follow(tables);
        }

        return null;
    }

    private void Follow(ReadOnlySpan<string> tables)
    {
        if (json.Token == JsonTokenType.PropertyName)
        {
            name = json.Name;
        }
        else if (json.Token == JsonTokenType.StartArray && table.Length == 0 && TableDepths.Contains(json.Depth) && tables.Contains(name))
        {
            (table, depth) = (name, json.Depth);
        }
        else if (json.Token == JsonTokenType.EndArray && json.Depth == depth)
        {
            table = "";
        }
    }

    /// <summary>A row as it stands; its bytes are null when it is longer than any article.</summary>
    internal sealed record Row(string Table, int Line, byte[]? Bytes);
}
