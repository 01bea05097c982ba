using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.People;
using Npgsql;

namespace NewsPortal.Data.Import;

/// <summary>Writes whom a round's stories name: new people first, then their mentions by COPY.</summary>
internal sealed class PeopleWriter(NewsDbContext db, NpgsqlConnection connection)
{
    /// <param name="stories">Each with its people as read now.</param>
    /// <param name="replaced">Those of the stories that may have mentions from before.</param>
    /// <param name="cancel">Stops.</param>
    public async Task WriteAsync(
        IReadOnlyList<(long Article, IReadOnlyList<StoryPerson> People)> stories, long[] replaced, CancellationToken cancel)
    {
        if (replaced.Length > 0)
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM mentions WHERE article_id = ANY({replaced})", cancel);
        }

        var people = stories.SelectMany(story => story.People).DistinctBy(person => person.Name).ToDictionary(person => person.Name, person => Person.Of(person.Name));
        if (people.Count == 0)
        {
            return;
        }

        var merged = await AddAsync([.. people.Values.DistinctBy(person => person.Id)], cancel);
        long IdOf(StoryPerson person) => people[person.Name] is var own && merged.TryGetValue(own.Key, out var id) ? id : own.Id;
        await StagedRows.Mentions.AddAsync(connection, [.. stories.SelectMany(story => PersonMention.Of(story.Article, story.People, IdOf))], cancel);
    }

    /// <returns>Whom an editor merged into another: the key, and the other's id.</returns>
    private async Task<Dictionary<string, long>> AddAsync(List<Person> people, CancellationToken cancel)
    {
        var keys = people.Select(person => person.Key).ToArray();
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new("""
            INSERT INTO people (id, name, key, slug) SELECT * FROM unnest($1, $2, $3, $4) AS new (id, name, key, slug)
            WHERE key NOT IN (SELECT unnest(aliases) FROM people WHERE aliases && $3) ON CONFLICT (id) DO NOTHING
            """)
        {
            Parameters =
            {
                new() { Value = people.Select(person => person.Id).ToArray() },
                new() { Value = people.Select(person => person.Name).ToArray() },
                new() { Value = keys },
                new() { Value = people.Select(person => person.Slug).ToArray() },
            },
        });
        batch.BatchCommands.Add(new("SELECT id, unnest(aliases) FROM people WHERE aliases && $1") { Parameters = { new() { Value = keys } } });
        var merged = new Dictionary<string, long>();
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            merged[reader.GetString(1)] = reader.GetInt64(0);
        }

        return merged;
    }
}
