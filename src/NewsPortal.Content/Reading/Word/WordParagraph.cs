namespace NewsPortal.Content.Reading.Word;

/// <summary>A paragraph or a table of a document, in its order.</summary>
/// <param name="Line">Its ordinal among all paragraphs of the document, from 1: Word has no lines that stay.</param>
internal abstract record WordItem(int Line);

/// <summary>A paragraph: its words, how they look, and the pictures in it.</summary>
internal sealed record WordParagraph(int Line, string Text) : WordItem(Line)
{
    public WordRole Role { get; init; }
    public bool IsFirstHeading { get; init; }
    public bool Bold { get; init; }
    public bool Italic { get; init; }
    public bool Centred { get; init; }
    public bool Right { get; init; }

    /// <summary>The list it is an item of; null when it is none.</summary>
    public string? List { get; init; }
    public bool Numbered { get; init; }

    /// <summary>In a box drawn as a table of one column, as papers lay a photo over its caption.</summary>
    public bool Boxed { get; init; }
    public IReadOnlyList<WordPicture> Pictures { get; init; } = [];
}

internal sealed record WordTable(int Line, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<WordPicture> Pictures) : WordItem(Line);

/// <param name="Part">Its part of the package; null when the photo lies elsewhere and is not in the file.</param>
/// <param name="Alt">What somebody wrote that it shows.</param>
internal sealed record WordPicture(string? Part, string? Alt);
