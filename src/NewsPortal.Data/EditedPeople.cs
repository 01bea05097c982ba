using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.People;

namespace NewsPortal.Data;

/// <summary>Brings the people of edited texts into the store with the text: an import does the same for a batch, by COPY.</summary>
internal static class EditedPeople
{
    public static async Task NoteAsync(NewsDbContext db, CancellationToken cancel)
    {
        var edited = db.ChangeTracker.Entries<Article>().Select(entry => entry.Entity).Where(article => article.People is not null).ToList();
        if (edited.Count == 0)
        {
            return;
        }

        var people = edited.SelectMany(article => article.People!).Select(person => Person.Of(person.Name)).DistinctBy(person => person.Id).ToList();
        var (ids, keys) = (people.Select(person => person.Id).ToArray(), people.Select(person => person.Key).ToArray());
        var known = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id) || p.Aliases.Any(alias => keys.Contains(alias)))
            .Select(p => new { p.Id, p.Key, p.Aliases }).ToListAsync(cancel);
        var byKey = known.SelectMany(p => p.Aliases.Append(p.Key).Select(key => (Key: key, p.Id))).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Id);
        db.People.AddRange(people.Where(person => !byKey.ContainsKey(person.Key)));
        long IdOf(StoryPerson person) => Person.Of(person.Name) is var own && byKey.TryGetValue(own.Key, out var id) ? id : own.Id;
        foreach (var article in edited)
        {
            await NoteAsync(db, article.Id, [.. PersonMention.Of(article.Id, article.People!, IdOf)], cancel);
            article.PeopleNoted();
        }
    }

    private static async Task NoteAsync(NewsDbContext db, long article, List<PersonMention> mentions, CancellationToken cancel)
    {
        var before = await db.PersonMentions.Where(m => m.ArticleId == article).ToDictionaryAsync(m => m.PersonId, cancel);
        db.RemoveRange(before.Values.Where(old => mentions.TrueForAll(mention => mention.PersonId != old.PersonId)));
        foreach (var mention in mentions)
        {
            if (before.TryGetValue(mention.PersonId, out var old))
            {
                (old.Titles, old.FirstBlock, old.Count, old.Statements) = (mention.Titles, mention.FirstBlock, mention.Count, mention.Statements);
            }
            else
            {
                db.Add(mention);
            }
        }
    }
}
