using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Data.Import;

/// <summary>
/// Decides what becomes of a batch's files, one after the other as if each were saved before the next is looked at: so a
/// batch's edges change nothing, and neither does an interruption. Ends before a file that needs an earlier one saved first.
/// </summary>
internal sealed class Round(
    Dictionary<long, KnownArticle> known, Dictionary<string, OtherKey> others, StoryMemory stories, StoryMemory previewed,
    bool publish, SameStoryAnswer sameStory)
{
    private readonly Dictionary<long, string> taken = [];

    public static async Task<Round> OpenAsync(
        NewsDbContext db, IReadOnlyList<ReadFile> files, StoryMemory previewed, bool publish, SameStoryAnswer sameStory, CancellationToken cancel)
    {
        var keys = files.Select(file => file.Article.Key).ToArray();
        var others = await db.OtherKeys.AsNoTracking().Where(other => keys.Contains(other.Key)).ToDictionaryAsync(other => other.Key, cancel);
        var ids = keys.Select(ArticleId.Of).Concat(others.Values.Select(other => other.ArticleId)).ToArray();
        var known = await db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id))
            .Select(a => new KnownArticle(
                a.Id, a.Key, a.ReadStamp, a.VisibleFrom == null && a.RetractedAt == null, a.Origin == TextOrigin.Editor, a.Headline, a.Headline,
                a.StoryPrint, a.FileHash, a.MissingPictures))
            .ToDictionaryAsync(article => article.Id, cancel);
        await RememberFilesAsync(db, known, cancel);
        var strangers = files.Where(file => !others.ContainsKey(file.Article.Key) && !known.ContainsKey(ArticleId.Of(file.Article.Key))).ToList();
        var stories = sameStory == SameStoryAnswer.New ? new StoryMemory() : await StoryMemory.OfStoreAsync(db, strangers, cancel);
        return new Round(known, others, stories, previewed, publish, sameStory);
    }

    // A file is compared with what it said before, and not with what an editor made of it.
    private static async Task RememberFilesAsync(NewsDbContext db, Dictionary<long, KnownArticle> known, CancellationToken cancel)
    {
        var edited = known.Values.Where(article => article.IsEdited).Select(article => article.Id).ToArray();
        var texts = edited.Length == 0 ? [] : await db.Set<Revision>().AsNoTracking()
            .Where(r => edited.Contains(r.ArticleId) && r.Origin != TextOrigin.Editor).ToListAsync(cancel);
        foreach (var text in texts.GroupBy(r => r.ArticleId).Select(all => all.MaxBy(r => r.Ordinal)!))
        {
            var print = TextMarks.Of(text.Headline, text.Lede, BodyReader.Read(text.BodyMarkdown)).Print;
            known[text.ArticleId] = known[text.ArticleId] with { FileHeadline = text.Headline, StoryPrint = print };
        }
    }

    /// <summary>The decisions on the first files, at least one.</summary>
    public List<Decision> Decide(IReadOnlyList<ReadFile> files)
    {
        var decisions = new List<Decision>(files.Count);
        foreach (var file in files)
        {
            if (Decide(file) is not { } decision)
            {
                break;
            }

            decisions.Add(decision);
            if (decision.Step != Step.Refuse)
            {
                taken[decision.Id] = file.Article.Key;
            }

            if (decision.Step == Step.Write)
            {
                stories.Add(file, inThisRound: true);
            }
        }

        return decisions;
    }

    private Decision? Decide(ReadFile file)
    {
        var key = file.Article.Key;
        var other = others.GetValueOrDefault(key);
        var id = other?.ArticleId ?? ArticleId.Of(key);
        if (taken.TryGetValue(id, out var before) && (other is not null || (before == key) || others.ContainsKey(before)))
        {
            return null;
        }

        before ??= known.GetValueOrDefault(id)?.Key;
        if (other is null && before is not null && before != key)
        {
            return Refuse(file, id, Severity.Error, "id-taken", $"Khóa “{key}” cho cùng số bài với khóa “{before}” đã có; hãy đổi tên tệp rồi nhập lại.");
        }

        return known.TryGetValue(id, out var article) ? DecideKnown(file, article, other) : DecideNew(file, id);
    }

    private Decision DecideKnown(ReadFile file, KnownArticle article, OtherKey? other)
    {
        var isSame = file.Stamp.AsSpan().SequenceEqual(other?.ReadStamp ?? article.ReadStamp);
        if (!isSame && other is null && sameStory != SameStoryAnswer.Update && IsAnotherStory(file, article))
        {
            return Refuse(file, article.Id, Severity.Warning, "other-story", OtherStory(file, article));
        }

        var step = !isSame || HasMorePictures(file, article) ? Step.Change : publish && file.Article.MayBePublished && article.IsDraft ? Step.Publish : Step.Nothing;
        return new Decision(file, step, article.Id, TakesOver: other is not null, IsNoted: other is not null);
    }

    // Two papers' folders may both hold a bai-1.txt. A name proves little: where the headline is another and not one run of
    // words is shared, the one file must not take the other's place and address.
    private static bool IsAnotherStory(ReadFile file, KnownArticle article) =>
        !NamesItself(file) && file.Marks.HeadlineFolded != Folding.Fold(article.FileHeadline)
        && file.Marks.Print.Length > 0 && article.StoryPrint.Length > 0 && !file.Marks.Print.Intersect(article.StoryPrint).Any();

    private static string OtherStory(ReadFile file, KnownArticle article) => ArticleReader.IsOnlyLine(article.Key, file.Name)
        ? $"Bài đã có “{article.Headline}” cũng mang khóa “{article.Key}” mà kể chuyện khác hẳn: bài trong tệp không ghi id hay địa chỉ, nên khóa chỉ là số dòng. Hãy ghi id cho từng bài; nếu là bản viết lại của bài ấy, hãy nhập lại tệp này với --same-story update."
        : $"Bài đã có “{article.Headline}” cũng mang tên tệp “{article.Key}” mà kể chuyện khác hẳn. Nếu đây là bài khác, hãy đổi tên tệp; nếu là bản viết lại của bài ấy, hãy nhập lại tệp này với --same-story update.";

    // The same file again, and photos beside it that were not there before.
    private static bool HasMorePictures(ReadFile file, KnownArticle article) =>
        article.FileHash.AsSpan().SequenceEqual(file.Hash) && article.MissingPictures.Except(file.Article.MissingPictures).Any();

    // An address or id says which article it is; a file's bare name and a line's number do not.
    private static bool NamesItself(ReadFile file) => !ArticleReader.IsOnlyPlace(file.Article.Key, file.Name);

    private Decision? DecideNew(ReadFile file, long id)
    {
        if (sameStory == SameStoryAnswer.New || NamesItself(file) || (stories.Find(file) ?? previewed.Find(file)) is not var (article, likeness))
        {
            return new Decision(file, Step.Write, id);
        }

        if (sameStory == SameStoryAnswer.Ask)
        {
            return Refuse(file, id, Severity.Warning, "same-story", string.Create(CultureInfo.InvariantCulture,
                $"Giống bài đã có “{article.Headline}” (khóa “{article.Key}”) đến {likeness * 100:0} %. Nếu là một bài, hãy nhập lại tệp này với --same-story update; nếu là hai bài, với --same-story new."));
        }

        return article.InThisRound || taken.ContainsKey(article.Id) ? null : new Decision(file, Step.Change, article.Id, TakesOver: true);
    }

    private static Decision Refuse(ReadFile file, long id, Severity severity, string code, string reason) =>
        new(file, Step.Refuse, id, Problem: new Finding(severity, null, code, reason));
}
