using System.Text.Json.Serialization;

namespace NewsPortal.Content;

/// <summary>
/// One piece of a body (khối nội dung). A new kind is: a record here, a stage that finds it, a case in BodyWriter and
/// BodyReader, a sample pair, a row in the glossary.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Subheading), "subheading")]
[JsonDerivedType(typeof(Figure), "figure")]
[JsonDerivedType(typeof(PullQuote), "pullQuote")]
[JsonDerivedType(typeof(ItemList), "list")]
[JsonDerivedType(typeof(Table), "table")]
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>The line of the file where the block begins, from 1; null when an editor wrote it.</summary>
    [JsonPropertyOrder(1)]
    public int? Line { get; init; }

    /// <summary>The words a reader sees, as plain text: what is counted and searched.</summary>
    public string Words() => this switch
    {
        Paragraph paragraph => paragraph.Text,
        Subheading subheading => subheading.Text,
        Figure figure => figure.Caption ?? "",
        PullQuote quote => quote.Text,
        ItemList list => string.Join(' ', list.Items),
        Table table => string.Join(' ', table.Rows.SelectMany(row => row)),
        _ => throw new InvalidOperationException($"{GetType().Name} has no words yet."),
    };
}

/// <summary>Running text (đoạn văn).</summary>
public sealed record Paragraph(string Text) : Block;

/// <summary>A short line that opens a part of the body (tít xen).</summary>
public sealed record Subheading(string Text) : Block;

/// <summary>
/// A photo in the body (ảnh trong bài), with or without its file. <paramref name="Caption"/> is the whole printed line,
/// so it still holds the credit; <paramref name="Credit"/> repeats the photographer's name found in it.
/// <paramref name="Alt"/> is for screen readers and is never the headline or the caption: null until somebody writes it.
/// <paramref name="Picture"/> names the photo's file: as the article's file writes it until the importer has kept the
/// photo, then by the kept photo's name; null when there is only the caption.
/// </summary>
public sealed record Figure(
    string? Caption, string? Credit = null, string? Alt = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Picture = null) : Block;

/// <summary>
/// A statement set apart (trích dẫn). <paramref name="Text"/> is the printed line as it stands; <paramref name="Quote"/>
/// what was said, without its quotation marks; <paramref name="Speaker"/> who said it, office and name.
/// </summary>
public sealed record PullQuote(string Text, string Quote, string? Speaker = null) : Block;

/// <summary>Items one below the other (danh sách), with numbers or without.</summary>
public sealed record ItemList(IReadOnlyList<string> Items, bool Numbered = false) : Block
{
    public bool Equals(ItemList? other) =>
        other is not null && base.Equals(other) && Numbered == other.Numbered && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => HashCode.Combine(Numbered, string.Join('\n', Items));
}

/// <summary>Rows of cells (bảng), the first row its headings; every row has as many cells.</summary>
public sealed record Table(IReadOnlyList<IReadOnlyList<string>> Rows) : Block
{
    public bool Equals(Table? other) =>
        other is not null && base.Equals(other) && Rows.Count == other.Rows.Count
        && Rows.Zip(other.Rows).All(pair => pair.First.SequenceEqual(pair.Second));

    public override int GetHashCode() => Words().GetHashCode(StringComparison.Ordinal);
}
