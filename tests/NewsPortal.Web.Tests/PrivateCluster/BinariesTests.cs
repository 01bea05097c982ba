using NewsPortal.Data.PrivateClusters;

namespace NewsPortal.Web.Tests.PrivateClusters;

/// <summary>Which PostgreSQL of the machine is taken. Alone, because it sets an environment variable.</summary>
[Collection(nameof(BinariesTests))]
[CollectionDefinition(nameof(BinariesTests), DisableParallelization = true)]
public sealed class BinariesTests : IDisposable
{
    private readonly string? before = Environment.GetEnvironmentVariable(PostgresBinaries.Variable);

    [Fact]
    public async Task Machine_without_PostgreSQL_is_told_what_to_install()
    {
        await using var scratch = new Scratch();
        Environment.SetEnvironmentVariable(PostgresBinaries.Variable, "/nowhere");

        Assert.Contains("apt-get install -y postgresql", await scratch.RefusalAsync(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch.Storage));
    }

    [Fact]
    public async Task Named_folder_of_programs_is_taken_instead_of_a_search()
    {
        var found = await PostgresBinaries.FindForAsync("/nowhere", default);
        Environment.SetEnvironmentVariable(PostgresBinaries.Variable, found.Folder);

        Assert.Equal(found, await PostgresBinaries.FindForAsync("/nowhere", default));
    }

    [Fact]
    public async Task PostgreSQL_that_is_too_old_does_not_count()
    {
        await using var scratch = new Scratch();
        foreach (var name in (string[])["initdb", "pg_ctl", "postgres"])
        {
            var program = Path.Combine(scratch.Root, name);
            await File.WriteAllTextAsync(program, "#!/bin/sh\necho 'postgres (PostgreSQL) 14.9 (Debian 14.9-1)'\n");
            Scratch.Run("chmod", "+x", program);
        }

        Environment.SetEnvironmentVariable(PostgresBinaries.Variable, scratch.Root);

        Assert.Contains("PostgreSQL 15 trở lên", await scratch.RefusalAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => Environment.SetEnvironmentVariable(PostgresBinaries.Variable, before);
}
