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
/// </summary>
public sealed record Figure(string? Caption, string? Credit = null, string? Alt = null) : Block;

/// <summary>
/// A statement set apart (trích dẫn). <paramref name="Text"/> is the printed line as it stands; <paramref name="Quote"/>
/// what was said, without its quotation marks; <paramref name="Speaker"/> who said it, office and name.
/// </summary>
public sealed record PullQuote(string Text, string Quote, string? Speaker = null) : Block;
