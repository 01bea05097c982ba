using NewsPortal.Content;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Merging;
using NewsPortal.Content.Recordings;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data.Recordings;
using NpgsqlTypes;

namespace NewsPortal.Data;

/// <summary>
/// A newspaper article (bài viết). Readers see it while <see cref="VisibleFrom"/> ≤ now (&lt; <see cref="VisibleUntil"/>):
/// no job has to run for it to appear. Times are UTC.
/// </summary>
public sealed class Article
{
    // What our own export says of a new article, until it is published.
    private Visibility? stated;

    private Article()
    {
    }

    /// <summary>Made from <see cref="Key"/> (see <see cref="ArticleId"/>): the same archive gives the same addresses.</summary>
    public long Id { get; private set; }

    /// <summary>The source key: a second import of it updates this article.</summary>
    public string Key { get; private set; } = "";

    public ArticleKind Kind { get; private set; }

    /// <summary>Where it stood before it came here (địa chỉ gốc); null when its file names no address.</summary>
    public string? Address { get; private set; }

    public string Headline { get; private set; } = "";

    /// <summary>The headline without marks and signs: how a file's own Đọc thêm list finds this article.</summary>
    public string HeadlineFolded { get; private set; } = "";

    /// <summary>Made once from the first headline and kept when the headline changes (đường dẫn).</summary>
    public string Slug { get; private set; } = "";

    public string? Lede { get; private set; }
    public string? Source { get; private set; }
    public string? Byline { get; private set; }

    /// <summary>The people the byline names (tác giả): how their pages find their articles.</summary>
    public string[] AuthorSlugs { get; private set; } = [];

    public int? SectionId { get; private set; }
    public Section? Section { get; private set; }

    /// <summary>When the newspaper published it; null when unknown, never guessed.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    public DateTimeOffset? VisibleFrom { get; private set; }
    public DateTimeOffset? VisibleUntil { get; private set; }

    /// <summary>When it was taken down for good (gỡ bài): its address answers 410.</summary>
    public DateTimeOffset? RetractedAt { get; private set; }

    /// <summary>What lists sort by: <see cref="PublishedAt"/>, else <see cref="VisibleFrom"/>. Computed by the database.</summary>
    public DateTimeOffset? ListedAt { get; private set; }

    public int? HintDay { get; private set; }
    public int? HintMonth { get; private set; }
    public int? HintYear { get; private set; }

    /// <summary>The truth of the body.</summary>
    public string BodyMarkdown { get; private set; } = "";

    /// <summary>Derived from <see cref="BodyMarkdown"/> by BodyRenderer at save.</summary>
    public string BodyHtml { get; private set; } = "";

    public int RendererVersion { get; private set; }

    /// <summary>Length of headline, lede and body in syllables: what a reading time is made of.</summary>
    public int Syllables { get; private set; }

    /// <summary>What search looks in. Filled when an editor's text is saved; an import sends <see cref="Words"/> instead.</summary>
    public NpgsqlTsVector Search { get; private set; } = NpgsqlTsVector.Empty;

    /// <summary>What the same story under another headline is found by; empty for a text of a few words.</summary>
    public int[] StoryPrint { get; private set; } = [];

    /// <summary>What it plays; null for an article without sound and film.</summary>
    public Recording? Recording { get; private set; }

    /// <summary>What is said in the recording, a <see cref="TimedLine"/> each: long, so lists leave it alone.</summary>
    public string[] Transcript { get; private set; } = [];

    public long? SeriesId { get; private set; }

    /// <summary>The podcast it is an episode of.</summary>
    public Series? Series { get; private set; }

    /// <summary>Photos its file shows that were not beside it: when they come, the file is read again.</summary>
    public string[] MissingPictures { get; private set; } = [];

    /// <summary>The first picture of the body, by its <see cref="PictureName"/>: what lists show of the article (ảnh của bài).</summary>
    public string? LeadPicture { get; private set; }

    /// <summary>The <see cref="FocalPoint"/> of <see cref="LeadPicture"/>; null when nobody knows it.</summary>
    public int? FocusX { get; private set; }
    public int? FocusY { get; private set; }

    /// <summary>Headlines of the file's own Đọc thêm list, in its order.</summary>
    public string[] Related { get; private set; } = [];

    /// <summary>The same, folded: how its articles are found.</summary>
    public string[] RelatedFolded { get; private set; } = [];

    /// <summary>Who wrote the present text.</summary>
    public TextOrigin Origin { get; private set; }

    /// <summary>SHA-256 of the file this text came from.</summary>
    public byte[] FileHash { get; private set; } = [];

    /// <summary>The <see cref="FileStamp"/> of the last import.</summary>
    public byte[] ReadStamp { get; private set; } = [];

    /// <summary>How many revisions it has; the next one's ordinal.</summary>
    public int RevisionCount { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>
    /// The line of its file each block of the body begins at, from 1, in the blocks' order; null for a block an editor wrote.
    /// </summary>
    public int?[] BlockLines { get; private set; } = [];

    public List<Topic> Topics { get; } = [];
    public List<Revision> Revisions { get; } = [];

    /// <summary>The packed <see cref="SearchWords"/> of a text that is about to be saved; null for an article that was only loaded.</summary>
    internal byte[]? Words { get; private set; }

    /// <summary>A new article, a draft until <see cref="Publish"/>.</summary>
    public static Article Write(ReadFile file, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(file);
        var article = new Article
        {
            Id = ArticleId.Of(file.Article.Key),
            Key = file.Article.Key,
            Slug = file.Article.Slug ?? Content.Vietnamese.Slug.Of(file.Article.Headline),
            CreatedAt = now,
            stated = file.Article.Visibility,
        };
        article.Take(file, now);
        return article;
    }

    /// <summary>Takes the text of a changed file; the text until now stays as a revision.</summary>
    public void Rewrite(ReadFile file, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(file);
        Keep(Origin, AsText(), FileHash, now);
        Take(file, now);
    }

    /// <summary>
    /// Brings a changed file into an editor's text: what the editor left alone follows the file. The editor's text until now
    /// and the file's own stay as revisions.
    /// </summary>
    /// <param name="file">The new file.</param>
    /// <param name="before">What the last import said.</param>
    /// <param name="theirs">What the new file says, its section and topics in the store's words.</param>
    /// <param name="now">The moment of the import.</param>
    /// <exception cref="ArticleFormatException">The merged body is too large or too deep.</exception>
    public MergedText Merge(ReadFile file, ArticleText before, ArticleText theirs, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(theirs);
        var mine = AsText();
        var merged = ThreeWayMerge.Of(before, mine, theirs);
        var blocks = BodyPieces.Blocks(BodyPieces.Of(theirs.Body), file.Article.Blocks);
        var origins = merged.Body.SelectMany(piece => piece.FilePiece is { } i ? blocks[i] : BodyReader.Read(piece.Markdown)).ToList();
        var body = new Body(merged.Text.Body, BodyRenderer.Render(merged.Text.Body));

        Keep(TextOrigin.Editor, mine, FileHash, now);
        Keep(TextOrigin.File, theirs, file.Hash, now);
        TakeFacts(file, now);
        TakeText(merged.Text, body, TextMarks.Of(merged.Text.Headline, merged.Text.Lede, origins, Transcript), now);
        ShowFirst(body.FirstPicture, body.FirstPicture == file.Body.FirstPicture ? file.Article.Focus : null);
        BlockLines = [.. origins.Select(block => block.Line)];
        Origin = TextOrigin.Editor;
        return merged;
    }

    /// <summary>
    /// Takes an editor's text; the text until now stays as a revision, so that the next import knows what its file said.
    /// The article comes from <see cref="ArticleQueries.ForEditing"/>.
    /// </summary>
    /// <exception cref="ArticleFormatException">The body is too large or too deep.</exception>
    public void Edit(
        string headline, string? lede, string? byline, Section? section, IReadOnlyList<Topic> topics, string bodyMarkdown, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(headline);
        ArgumentNullException.ThrowIfNull(topics);
        var before = AsText();
        var text = new ArticleText(headline, lede, byline, section?.Slug, [.. topics.Select(topic => topic.Name)], bodyMarkdown);
        var pieces = BodyPieces.Of(bodyMarkdown);
        var blocks = BodyPieces.Blocks(pieces, []);
        var body = new Body(bodyMarkdown, BodyRenderer.Render(bodyMarkdown));
        var lines = KeptLines.Of(BodyPieces.Of(before.Body), BlockLines, pieces, blocks);

        Keep(Origin, before, FileHash, now);
        TakeText(text, body, TextMarks.Of(headline, lede, [.. blocks.SelectMany(block => block)], Transcript), now);
        ShowFirst(body.FirstPicture, null);
        Search = SearchWords.ToVector(Words);
        BlockLines = [.. lines];
        File(section);
        Topics.RemoveAll(topic => !topics.Contains(topic));
        Topics.AddRange(topics.Except(Topics).ToList());
        Origin = TextOrigin.Editor;
    }

    /// <summary>
    /// Shows it to readers (xuất bản), at once or from a moment in the future. What the file of a new article says of it
    /// counts instead: an export that comes back is as visible as it was.
    /// </summary>
    public void Publish(DateTimeOffset from)
    {
        VisibleFrom = stated is null ? from : stated.From?.ToUniversalTime();
        VisibleUntil = stated is null ? VisibleUntil : stated.Until?.ToUniversalTime();
        RetractedAt = stated is null ? RetractedAt : stated.RetractedAt?.ToUniversalTime();
        stated = null;
    }

    /// <summary>Derives anew what is derived from its body; the text stays as it is.</summary>
    /// <exception cref="ArticleFormatException">The body is too large or too deep.</exception>
    public void Render()
    {
        var body = new Body(BodyMarkdown, BodyRenderer.Render(BodyMarkdown));
        (BodyHtml, RendererVersion) = (body.Html, BodyRenderer.Version);
        ShowFirst(body.FirstPicture, focus: null);
    }

    /// <summary>Takes it down for good (gỡ bài).</summary>
    public void Retract(DateTimeOffset now)
    {
        RetractedAt = now;
        VisibleUntil = VisibleFrom is null ? null : now;
        UpdatedAt = now;
    }

    public void File(Section? section) => (Section, SectionId) = (section, section?.Id);

    /// <summary>Notes that a file was read again, by a newer reader or under another folder, and says what it said.</summary>
    internal void Confirm(byte[] readStamp) => ReadStamp = readStamp;

    /// <summary>Its present text, as merging sees it. Section and topics must be loaded.</summary>
    public ArticleText AsText() => new(
        Headline, Lede, Byline,
        Section is null && SectionId is not null ? throw new InvalidOperationException("The article's section is not loaded.") : Section?.Slug,
        [.. Topics.Select(topic => topic.Name).Order(StringComparer.Ordinal)], BodyMarkdown);

    private void Keep(TextOrigin origin, ArticleText text, byte[] fileHash, DateTimeOffset now) =>
        Revisions.Add(Revision.Of(Id, RevisionCount++, origin, text, fileHash, now));

    private void Take(ReadFile file, DateTimeOffset now)
    {
        var parsed = file.Article;
        TakeFacts(file, now);
        TakeText(new ArticleText(parsed.Headline, parsed.Lede, parsed.Byline, null, [], file.Body.Markdown), file.Body, file.Marks, now);
        ShowFirst(file.Body.FirstPicture, parsed.Focus);
        BlockLines = [.. parsed.Blocks.Select(block => block.Line)];
        Origin = TextOrigin.Import;
    }

    // What only a file says.
    private void TakeFacts(ReadFile file, DateTimeOffset now)
    {
        var parsed = file.Article;
        Kind = parsed.Kind;
        Address = parsed.Address;
        Source = parsed.Source;
        PublishedAt = parsed.PublishedAt?.ToUniversalTime();
        (HintDay, HintMonth, HintYear) = (parsed.DateHint?.Day, parsed.DateHint?.Month, parsed.DateHint?.Year);
        Recording = parsed.Recording;
        Transcript = [.. parsed.Transcript.Select(line => line.ToString())];
        Series = parsed.Series is { } series ? Recordings.Series.Of(series) : null;
        SeriesId = Series?.Id;
        MissingPictures = [.. parsed.MissingPictures];
        Related = [.. parsed.Related];
        RelatedFolded = [.. parsed.Related.Select(Folding.Fold).Where(headline => headline.Length > 0)];
        (FileHash, ReadStamp, UpdatedAt) = (file.Hash, file.Stamp, now);
    }

    private void TakeText(ArticleText text, Body body, TextMarks marks, DateTimeOffset now)
    {
        (Headline, Lede, Byline) = (text.Headline, text.Lede, text.Byline);
        AuthorSlugs = [.. Content.Bylines.AuthorsOf(text.Byline).Select(author => author.Slug)];
        (BodyMarkdown, BodyHtml) = body;
        RendererVersion = BodyRenderer.Version;
        (HeadlineFolded, Words, Syllables, StoryPrint) = (marks.HeadlineFolded, marks.Search, marks.Syllables, marks.Print);
        UpdatedAt = now;
    }

    // The same picture keeps the point somebody chose for it.
    private void ShowFirst(PictureName? picture, FocalPoint? focus)
    {
        // A film without a picture in its text is known by its poster.
        var name = (picture ?? PictureName.At(Recording?.Poster))?.ToString();
        var kept = name is not null && name == LeadPicture && FocusX is { } x && FocusY is { } y ? new FocalPoint(x, y) : null;
        var point = name is null ? null : focus ?? kept;
        (LeadPicture, FocusX, FocusY) = (name, point?.X, point?.Y);
    }
}
