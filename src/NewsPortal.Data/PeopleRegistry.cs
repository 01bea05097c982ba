using Microsoft.EntityFrameworkCore;

namespace NewsPortal.Data;

/// <summary>What an editor decides of people: that two are one. (Terms are rows like any other.)</summary>
public static class PeopleRegistry
{
    /// <summary>
    /// Merges a person into another: their stories and terms go over, and their name stays an alias, so that the next import
    /// finds the other.
    /// </summary>
    public static async Task MergeAsync(NewsDbContext db, long from, long into, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentOutOfRangeException.ThrowIfEqual(from, into);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ArticleImport.ImportLock})", cancel);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE mentions m SET titles = m.titles || o.titles, count = m.count + o.count, first_block = least(m.first_block, o.first_block), statements = m.statements || o.statements
            FROM mentions o WHERE m.person_id = {into} AND o.person_id = {from} AND o.article_id = m.article_id
            """, cancel);
        await db.Database.ExecuteSqlAsync($"""
            DELETE FROM mentions o USING mentions m WHERE o.person_id = {from} AND m.person_id = {into} AND m.article_id = o.article_id
            """, cancel);
        await db.Database.ExecuteSqlAsync($"UPDATE mentions SET person_id = {into} WHERE person_id = {from}", cancel);
        await db.Database.ExecuteSqlAsync($"UPDATE terms SET person_id = {into} WHERE person_id = {from}", cancel);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE people p SET aliases = p.aliases || f.key || f.aliases FROM people f WHERE p.id = {into} AND f.id = {from}
            """, cancel);
        await db.Database.ExecuteSqlAsync($"DELETE FROM people WHERE id = {from}", cancel);
        await transaction.CommitAsync(cancel);
    }
}
