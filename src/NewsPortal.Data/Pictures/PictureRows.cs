using Microsoft.EntityFrameworkCore;

namespace NewsPortal.Data.Pictures;

/// <summary>The rows of the kept pictures: asked and written one at a time, from any thread.</summary>
internal sealed class PictureRows(string connectionString)
{
    private readonly DbContextOptions<NewsDbContext> options = new DbContextOptionsBuilder<NewsDbContext>().UseNews(connectionString).Options;

    public Picture? Find(byte[] hash)
    {
        using var db = new NewsDbContext(options);
        return db.Pictures.AsNoTracking().SingleOrDefault(picture => picture.Hash == hash);
    }

    /// <summary>Writes a row. One that stands gives way only when it has no original and this one has.</summary>
    public void Write(Picture picture)
    {
        using var db = new NewsDbContext(options);
        db.Database.ExecuteSql($"""
            INSERT INTO pictures (hash, name, width, height, format, length, original_length, look, focus_x, focus_y)
            VALUES ({picture.Hash}, {picture.Name}, {picture.Width}, {picture.Height}, {picture.Format}, {picture.Length}, {picture.OriginalLength}, {picture.Look}, {picture.FocusX}, {picture.FocusY})
            ON CONFLICT (hash) DO UPDATE
            SET name = excluded.name, width = excluded.width, height = excluded.height, format = excluded.format,
                length = excluded.length, original_length = excluded.original_length, look = excluded.look, focus_x = excluded.focus_x, focus_y = excluded.focus_y
            WHERE pictures.original_length IS NULL AND excluded.original_length IS NOT NULL
            """);
    }

    /// <summary>The name of the kept picture that looks most like this one and has its shape; null when none does.</summary>
    public string? Alike(byte[] hash, int width, int height, long look)
    {
        using var db = new NewsDbContext(options);
        return db.Database.SqlQuery<string>($"""
            SELECT name FROM pictures
            WHERE hash <> {hash} AND bit_count((look # {look})::bit(64)) <= {PictureLook.MaxDifference}
              AND abs(width::bigint * {height} - height::bigint * {width}) * 30 <= width::bigint * {height}
            ORDER BY bit_count((look # {look})::bit(64)), name LIMIT 1
            """).AsEnumerable().FirstOrDefault();
    }
}
