using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPortal.Data.Mapping;

/// <summary>The migration adds what EF cannot say: EXCLUDE, one holder of an office a day (ex_terms_one_holder).</summary>
internal sealed class TermMapping : IEntityTypeConfiguration<Term>
{
    public void Configure(EntityTypeBuilder<Term> builder)
    {
        builder.ToTable("terms", table => table.HasCheckConstraint("ck_terms_days", "NOT isempty(during)"));
        builder.HasOne(t => t.Person).WithMany(p => p.Terms).HasForeignKey(t => t.PersonId);
        builder.HasOne(t => t.Office).WithMany().HasForeignKey(t => t.OfficeId);
    }
}
