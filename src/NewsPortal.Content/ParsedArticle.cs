using NewsPortal.Content.Reading;
using NewsPortal.Content.Recordings;

namespace NewsPortal.Content;

/// <summary>What one file says: the article as read, before anything is stored. What the file does not say is null.</summary>
public sealed record ParsedArticle
{
    /// <summary>
    /// The source key: the address or id the file names for its article, else the file's name without its ending.
    /// Importing the same key again updates one article.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>The format as recognised by content, for example <c>seed</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The encoding the bytes were read in, for example <c>utf-8</c> or <c>utf-16le</c>.</summary>
    public required string Encoding { get; init; }

    public ArticleKind Kind { get; init; }

    /// <summary>Where the article stood before (địa chỉ gốc), an absolute http address; null when the file names none.</summary>
    public string? Address { get; init; }

    public required string Headline { get; init; }
    public string? Source { get; init; }
    public string? Lede { get; init; }
    public string? Byline { get; init; }
    public string? Section { get; init; }
    public DateTimeOffset? PublishedAt { get; init; }
    public DateHint? DateHint { get; init; }
    public IReadOnlyList<Block> Blocks { get; init; } = [];
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Headlines of the items the file itself lists under <c>Đọc thêm</c>.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>The photos the figures name, readable from where the file came from.</summary>
    public IReadOnlyList<IncomingPicture> Pictures { get; init; } = [];

    /// <summary>Photos and recordings its file shows that were not there: they may come later.</summary>
    public IReadOnlyList<string> MissingPictures { get; init; } = [];

    /// <summary>What it plays; null for an article without sound and film.</summary>
    public Recording? Recording { get; init; }

    /// <summary>The podcast series it is an episode of.</summary>
    public SeriesFacts? Series { get; init; }

    /// <summary>What is said in the recording, a paragraph each.</summary>
    public IReadOnlyList<TimedLine> Transcript { get; init; } = [];

    /// <summary>A file beside the article that holds the transcript, until the importer has read it.</summary>
    public string? TranscriptFile { get; init; }

    /// <summary>Finds a recording, its captions or transcript where the article's file came from.</summary>
    public Func<string, IncomingFile?> FindRecording { get; init; } = _ => null;

    /// <summary>The lines that name the files of the recording, by name.</summary>
    public IReadOnlyDictionary<string, int> RecordingLines { get; init; } = new Dictionary<string, int>();

    /// <summary>The focal point of its first picture: as the file says, else as the picture was seen when it was kept.</summary>
    public FocalPoint? Focus { get; init; }

    /// <summary>The body as the file writes it, where it is written in Markdown; null: made from <see cref="Blocks"/>.</summary>
    public string? Markdown { get; init; }

    /// <summary>The address name our own export gives it, where a later headline would give another; null: made from the headline.</summary>
    public string? Slug { get; init; }

    /// <summary>Null when the file does not say it: whoever imports decides.</summary>
    public Visibility? Visibility { get; init; }

    /// <summary>Whether an import that publishes may show it: what its file calls a draft stays one.</summary>
    public bool MayBePublished => Visibility is null or { From: not null };

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
