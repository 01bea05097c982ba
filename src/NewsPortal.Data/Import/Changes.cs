using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Content.Merging;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data.Recordings;

namespace NewsPortal.Data.Import;

/// <summary>What a round changes: its articles as they will stand, nothing written yet.</summary>
internal sealed class Changes
{
    private const int ShownOfAConflict = 120;

    private readonly Dictionary<string, Section> sections;
    private readonly Dictionary<long, Article> articles;
    private readonly Dictionary<long, Revision> lastImports;

    private Changes(Dictionary<string, Section> sections, Dictionary<long, Article> articles, Dictionary<long, Revision> lastImports) =>
        (this.sections, this.articles, this.lastImports) = (sections, articles, lastImports);

    /// <summary>New and changed, whole.</summary>
    public List<Article> Written { get; } = [];

    public List<ReadFile> Files { get; } = [];
    public List<OtherKey> OtherKeys { get; } = [];
    public List<(long Id, DateTimeOffset From)> Published { get; } = [];

    /// <summary>Their file, read anew, says what it said.</summary>
    public List<(Article Article, ReadFile File)> Confirmed { get; } = [];

    public List<Saved> Saved { get; } = [];

    /// <param name="moment">The moment the rows of a file carry.</param>
    public static async Task<Changes> MakeAsync(
        NewsDbContext db, IReadOnlyList<Decision> decisions, bool publish, Func<ReadFile, DateTimeOffset> moment, CancellationToken cancel)
    {
        var ids = decisions.Where(decision => decision.Step == Step.Change).Select(decision => decision.Id).ToArray();
        var articles = ids.Length == 0 ? [] : await db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id)).ForEditing().ToDictionaryAsync(a => a.Id, cancel);
        var edited = articles.Values.Where(a => a.Origin == TextOrigin.Editor).Select(a => a.Id).ToArray();
        var imports = edited.Length == 0 ? [] : await db.Set<Revision>().AsNoTracking()
            .Where(r => edited.Contains(r.ArticleId) && r.Origin != TextOrigin.Editor).ToListAsync(cancel);
        var sections = await db.Sections.AsNoTracking().ToDictionaryAsync(s => s.Slug, cancel);
        var changes = new Changes(sections, articles, imports.GroupBy(r => r.ArticleId).ToDictionary(all => all.Key, all => all.MaxBy(r => r.Ordinal)!));
        foreach (var decision in decisions)
        {
            changes.Add(decision, publish, moment);
        }

        return changes;
    }

    private void Add(Decision decision, bool publish, Func<ReadFile, DateTimeOffset> moment)
    {
        var (status, findings) = decision.Step switch
        {
            Step.Refuse => (ImportStatus.Rejected, [decision.Problem!]),
            Step.Nothing => (ImportStatus.Unchanged, []),
            Step.Publish => Publish(decision, moment(decision.File)),
            Step.Write => Write(decision, publish, moment(decision.File)),
            _ => Change(decision, publish, moment(decision.File)),
        };
        Saved.Add(new Saved(decision.File, status, findings));
    }

    private (ImportStatus Status, IReadOnlyList<Finding> Findings) Publish(Decision decision, DateTimeOffset moment)
    {
        Published.Add((decision.Id, moment));
        return (ImportStatus.Updated, []);
    }

    private (ImportStatus Status, IReadOnlyList<Finding> Findings) Write(Decision decision, bool publish, DateTimeOffset moment)
    {
        var article = Article.Write(decision.File, moment);
        article.File(SectionOf(decision.File));
        article.Topics.AddRange(TopicsOf(decision.File.Article.Topics));
        Take(article, decision.File, publish, moment);
        return (ImportStatus.New, []);
    }

    private (ImportStatus Status, IReadOnlyList<Finding> Findings) Change(Decision decision, bool publish, DateTimeOffset moment)
    {
        var file = decision.File;
        if (!articles.TryGetValue(decision.Id, out var article))
        {
            // A dry run: the article is one of the files before it.
            return (ImportStatus.Updated, []);
        }

        NoteKeys(decision, article);
        var before = article.Origin == TextOrigin.Import ? article.AsText() : lastImports[article.Id].AsText();
        var theirs = TheirText(file, article, before);
        if (article.FileHash.AsSpan().SequenceEqual(file.Hash) && before.SaysWhat(theirs) && HasFactsOf(article, file.Article))
        {
            Confirmed.Add((article, file));
            return publish && file.Article.MayBePublished && article is { VisibleFrom: null, RetractedAt: null } ? Publish(decision, moment) : (ImportStatus.Unchanged, []);
        }

        var (status, findings) = article.Origin == TextOrigin.Import
            ? Rewrite(article, file, moment)
            : Merge(article, file, before, theirs, moment);
        Take(article, file, publish, moment);
        return (status, findings);
    }

    private (ImportStatus Status, IReadOnlyList<Finding> Findings) Rewrite(Article article, ReadFile file, DateTimeOffset moment)
    {
        article.Rewrite(file, moment);
        article.File(file.Article.Section is null ? article.Section : SectionOf(file));
        SetTopics(article, file.Article.Topics);
        return (ImportStatus.Updated, []);
    }

    private (ImportStatus Status, IReadOnlyList<Finding> Findings) Merge(
        Article article, ReadFile file, ArticleText before, ArticleText theirs, DateTimeOffset moment)
    {
        var merged = article.Merge(file, before, theirs, moment);
        article.File(merged.Text.Section is { } slug ? sections.GetValueOrDefault(slug) : null);
        SetTopics(article, merged.Text.Topics);
        var blocks = BodyPieces.Blocks(BodyPieces.Of(theirs.Body), file.Article.Blocks);
        return (ImportStatus.Merged, [.. merged.Conflicts.Select(conflict => new Finding(
            Severity.Warning, conflict.FilePiece is { } piece && blocks[piece] is [var first, ..] ? first.Line : null, "merge-conflict",
            $"Biên tập viên và tệp mới cùng sửa {conflict.Part}. Giữ bản của biên tập viên “{Shown(conflict.Mine)}”; bản của tệp “{Shown(conflict.Theirs)}” nằm trong các bản trước."))]);
    }

    private void Take(Article article, ReadFile file, bool publish, DateTimeOffset moment)
    {
        if (publish && file.Article.MayBePublished && article is { VisibleFrom: null, RetractedAt: null })
        {
            article.Publish(moment);
        }

        Files.Add(file);
        Written.Add(article);
    }

    // The article's own key is noted too: its file still lies in the folder and must not take the text back.
    private void NoteKeys(Decision decision, Article article)
    {
        if (!decision.TakesOver)
        {
            return;
        }

        OtherKeys.Add(new OtherKey
        {
            Key = decision.File.Article.Key,
            ArticleId = article.Id,
            FileHash = decision.File.Hash,
            ReadStamp = decision.File.Stamp,
        });
        if (decision.File.Article.Key != article.Key && !decision.IsNoted)
        {
            OtherKeys.Add(new OtherKey { Key = article.Key, ArticleId = article.Id, FileHash = article.FileHash, ReadStamp = article.ReadStamp });
        }
    }

    private ArticleText TheirText(ReadFile file, Article article, ArticleText before)
    {
        var stored = article.Topics.Select(topic => topic.Name).Concat(before.Topics).DistinctBy(Slug.Of).ToDictionary(Slug.Of);
        return new ArticleText(
            file.Article.Headline, file.Article.Lede, file.Article.Byline, SectionOf(file)?.Slug,
            [.. file.Article.Topics.Select(name => stored.GetValueOrDefault(Slug.Of(name), name)).Distinct()], file.Body.Markdown);
    }

    private Section? SectionOf(ReadFile file) =>
        file.Article.Section is { } name ? sections.GetValueOrDefault(Slug.Of(name)) : null;

    private static void SetTopics(Article article, IReadOnlyList<string> names)
    {
        article.Topics.Clear();
        article.Topics.AddRange(TopicsOf(names));
    }

    private static IEnumerable<Topic> TopicsOf(IReadOnlyList<string> names) => names.Select(Topic.Of).DistinctBy(topic => topic.Id);

    private static bool HasFactsOf(Article article, ParsedArticle file) =>
        article.Kind == file.Kind && article.Address == file.Address && article.Source == file.Source
        && article.PublishedAt == file.PublishedAt && HasRecordingOf(article, file) && article.Related.SequenceEqual(file.Related);

    private static bool HasRecordingOf(Article article, ParsedArticle file) =>
        Equals(article.Recording, file.Recording) && article.Transcript.SequenceEqual(file.Transcript.Select(line => line.ToString()))
        && article.SeriesId == (file.Series is { } series ? Series.Of(series).Id : null);

    private static string Shown(string text) => text.Length <= ShownOfAConflict ? text : text[..ShownOfAConflict] + "…";
}
