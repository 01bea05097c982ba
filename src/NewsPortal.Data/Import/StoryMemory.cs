using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Merging;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Data.Import;

/// <summary>
/// Finds the article that tells the same story as a new file: in the store, by the index on story prints, and among the
/// files taken since. Only texts of one paper are compared: two papers may print one agency's report.
/// </summary>
internal sealed class StoryMemory
{
    // Of many reports made from one pattern a few are compared; the likeliest first.
    private const int MostCompared = 4;

    // A dry run of a large archive remembers as many of its own files, 10 KB each.
    private const int MostRemembered = 10_000;

    // A round asks for no more, even when the archive is ten thousand reports made from one pattern.
    private const int MostFound = 5_000;

    private readonly Dictionary<int, List<StoryCandidate>> byBand = [];
    private readonly Dictionary<long, StoryText> stories = [];
    private int remembered;

    /// <summary>Looks the store up for all files of a round at once.</summary>
    public static async Task<StoryMemory> OfStoreAsync(NewsDbContext db, IReadOnlyList<ReadFile> files, CancellationToken cancel)
    {
        var memory = new StoryMemory();
        var bands = files.SelectMany(file => file.Marks.Print).Distinct().ToArray();
        if (bands.Length == 0)
        {
            return memory;
        }

        foreach (var candidate in await FoundAsync(db, bands, cancel))
        {
            memory.Add(candidate);
        }

        var near = files.SelectMany(memory.Likeliest).Select(candidate => candidate.Id).ToHashSet();
        if (near.Count == 0)
        {
            return memory;
        }

        var texts = await db.Articles.AsNoTracking().Where(a => near.Contains(a.Id))
            .Select(a => new { a.Id, a.Lede, a.BodyMarkdown }).ToListAsync(cancel);
        foreach (var text in texts)
        {
            var body = string.Join(' ', BodyReader.Read(text.BodyMarkdown).Select(block => Folding.Fold(block.Words())));
            memory.stories[text.Id] = new StoryText(Folding.Fold(text.Lede ?? ""), body);
        }

        return memory;
    }

    /// <summary>Remembers a file that became a new article.</summary>
    public void Add(ReadFile file, bool inThisRound)
    {
        if (remembered++ < MostRemembered)
        {
            var id = ArticleId.Of(file.Article.Key);
            stories[id] = file.Marks.Story;
            Add(new StoryCandidate(id, file.Article.Key, file.Article.Headline, file.Article.Source, file.Marks.Print, inThisRound));
        }
    }

    /// <summary>The article that tells the file's story, and how alike they are; null when none does.</summary>
    public (StoryCandidate Article, double Likeness)? Find(ReadFile file)
    {
        var alike = Likeliest(file)
            .Select(candidate => (Article: candidate, Likeness: SameStory.Likeness(stories[candidate.Id], file.Marks.Story)))
            .Where(pair => pair.Likeness is not null)
            .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Article.Id)
            .ToList();
        return alike.Count == 0 ? null : (alike[0].Article, alike[0].Likeness!.Value);
    }

    private static async Task<List<StoryCandidate>> FoundAsync(NewsDbContext db, int[] bands, CancellationToken cancel)
    {
        // The planner knows nothing of how rare the bands are, and would rather compare every article, in the order of the
        // table or of its key. Only the bands' own index is left to it.
        await db.Database.ExecuteSqlAsync($"SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off", cancel);
        var found = await db.Articles.AsNoTracking().Where(a => a.StoryPrint.Any(band => bands.Contains(band)))
            .OrderBy(a => a.Id).Take(MostFound)
            .Select(a => new StoryCandidate(a.Id, a.Key, a.Headline, a.Source, a.StoryPrint, false)).ToListAsync(cancel);
        await db.Database.ExecuteSqlAsync($"SET LOCAL enable_seqscan = on; SET LOCAL enable_indexscan = on", cancel);
        return found;
    }

    private IEnumerable<StoryCandidate> Likeliest(ReadFile file) => file.Marks.Print
        .SelectMany(band => byBand.GetValueOrDefault(band) ?? [])
        .Where(candidate => candidate.Source == file.Article.Source)
        .GroupBy(candidate => candidate.Id)
        .OrderByDescending(bands => bands.Count()).ThenBy(bands => bands.Key)
        .Take(MostCompared)
        .Select(bands => bands.First());

    private void Add(StoryCandidate candidate)
    {
        foreach (var band in candidate.Print.Distinct())
        {
            if (!byBand.TryGetValue(band, out var list))
            {
                byBand[band] = list = [];
            }

            list.Add(candidate);
        }
    }
}
