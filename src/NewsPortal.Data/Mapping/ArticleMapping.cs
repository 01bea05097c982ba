using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Content;
using NewsPortal.Data.Recordings;

namespace NewsPortal.Data.Mapping;

/// <summary>The articles table, with what belongs to an article alone, and the nonsense it refuses.</summary>
internal sealed class ArticleMapping : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("articles", table =>
        {
            table.HasCheckConstraint("ck_articles_headline_not_empty", @"headline ~ '\S'");
            table.HasCheckConstraint("ck_articles_key_not_empty", @"key ~ '\S'");
            table.HasCheckConstraint("ck_articles_published_needs_slug", "visible_from IS NULL OR slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
            table.HasCheckConstraint("ck_articles_until_needs_from", "visible_until IS NULL OR visible_from IS NOT NULL");
            table.HasCheckConstraint("ck_articles_retracted_is_hidden", "retracted_at IS NULL OR visible_from IS NULL OR visible_until IS NOT NULL");
            table.HasCheckConstraint("ck_articles_hint", "(hint_day IS NULL) = (hint_month IS NULL) AND (hint_day BETWEEN 1 AND 31 OR hint_day IS NULL) AND (hint_month BETWEEN 1 AND 12 OR hint_month IS NULL) AND (hint_year IS NULL OR hint_day IS NOT NULL)");
            table.HasCheckConstraint("ck_articles_lead_picture", @"lead_picture ~ '^[0-9a-f]{64}-[0-9]+x[0-9]+\.(jpg|png|webp)$'");
            table.HasCheckConstraint("ck_articles_focus", "(focus_x IS NULL) = (focus_y IS NULL) AND focus_x BETWEEN 0 AND 100 AND focus_y BETWEEN 0 AND 100 AND (focus_x IS NULL OR lead_picture IS NOT NULL)");
            table.HasCheckConstraint("ck_articles_kind", "kind IN ('article', 'emagazine', 'video', 'episode')");
            table.HasCheckConstraint("ck_articles_origin", "origin IN ('import', 'editor')");
            table.HasCheckConstraint("ck_articles_block_lines", "0 < ALL (block_lines)");
            table.HasCheckConstraint("ck_articles_recording", "jsonb_typeof(recording) = 'object'");
            table.HasCheckConstraint("ck_articles_address", "address ~ '^https?://.'");
        });

        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Ignore(a => a.Words);
        builder.Property(a => a.Kind).HasDefaultValue(ArticleKind.Article)
            .HasConversion(EnumText.Of<ArticleKind>());
        builder.Property(a => a.Origin).HasDefaultValue(TextOrigin.Import).HasConversion(EnumText.Of<TextOrigin>());
        builder.Property(a => a.ReadStamp).HasDefaultValueSql("''::bytea");
        builder.Property(a => a.StoryPrint).HasDefaultValueSql("'{}'::integer[]");
        builder.Property(a => a.AuthorSlugs).HasDefaultValueSql("'{}'::text[]");
        builder.Property(a => a.MissingPictures).HasDefaultValueSql("'{}'::text[]");
        builder.Property(a => a.BlockLines).HasDefaultValueSql("'{}'::integer[]");
        builder.Property(a => a.Recording).HasColumnType("jsonb").HasConversion(recording => RecordingJson.Write(recording!), json => RecordingJson.Read(json));
        builder.Property(a => a.Transcript).HasDefaultValueSql("'{}'::text[]");
        builder.Property(a => a.Search).HasDefaultValueSql("''::tsvector");
        builder.HasIndex(a => a.Key).IsUnique();
        builder.Property(a => a.ListedAt).HasComputedColumnSql("coalesce(published_at, visible_from)", stored: true);

        // Every public list: newest first, by cursor.
        builder.HasIndex(a => new { a.ListedAt, a.Id }).IsDescending().HasFilter("visible_from IS NOT NULL");
        builder.HasIndex(a => new { a.SectionId, a.ListedAt, a.Id }).IsDescending(false, true, true).HasFilter("visible_from IS NOT NULL");

        builder.HasIndex(a => a.AuthorSlugs).HasMethod("gin").HasStorageParameter("fastupdate", true);
        // Streams of a kind (emagazine, truyền hình, podcast) and the episodes of a series: few among many articles.
        builder.HasIndex(a => new { a.Kind, a.ListedAt, a.Id }).IsDescending(false, true, true).HasFilter("visible_from IS NOT NULL AND kind <> 'article'");
        builder.HasIndex(a => new { a.SeriesId, a.ListedAt, a.Id }).IsDescending(false, true, true).HasFilter("visible_from IS NOT NULL AND series_id IS NOT NULL");

        // By hash: a headline may be longer than a B-tree's entry.
        builder.HasIndex(a => a.HeadlineFolded).HasMethod("hash");
        builder.HasIndex(a => a.Search).HasMethod("gin").HasStorageParameter("fastupdate", true);

        // Every import asks it, and would have to look through a list of what is not yet filed.
        builder.HasIndex(a => a.StoryPrint).HasMethod("gin").HasStorageParameter("fastupdate", false);

        builder.HasOne(a => a.Section).WithMany(s => s.Articles).HasForeignKey(a => a.SectionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(a => a.Series).WithMany().HasForeignKey(a => a.SeriesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SourceFile>().WithMany().HasForeignKey(a => a.FileHash).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Topics).WithMany(t => t.Articles).UsingEntity(
            "ArticleTopic",
            right => right.HasOne(typeof(Topic)).WithMany().HasForeignKey("TopicId"),
            left => left.HasOne(typeof(Article)).WithMany().HasForeignKey("ArticleId"),
            join =>
            {
                join.ToTable("article_topics");
                join.HasKey("ArticleId", "TopicId");
            });
    }
}
