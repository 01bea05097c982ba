using NewsPortal.Web.Reads;

namespace NewsPortal.Web.Tests.Reads;

/// <summary>What a node remembers of readers, and for how long.</summary>
public sealed class ReadTallyTests
{
    private readonly Clock clock = new();
    private readonly ReadTally tally;

    public ReadTallyTests() => tally = new ReadTally(clock);

    [Fact]
    public void A_reader_counts_once_a_day_and_another_reader_too()
    {
        tally.Note(1, "An");
        tally.Note(1, "An");
        tally.Note(1, "Bình");
        tally.Note(2, "An");
        Assert.Equal([(1L, 2), (2L, 1)], Taken());

        tally.Note(1, "An");
        Assert.Empty(Taken());

        // Midnight in Vietnam, not in London.
        clock.Now = clock.Now.AddHours(12);
        tally.Note(1, "An");
        Assert.Equal([(1L, 1)], Taken());
    }

    [Fact]
    public void Nobody_reads_faster_than_a_person_can()
    {
        for (var id = 0; id < 500; id++)
        {
            tally.Note(id, "Máy");
        }

        Assert.Equal(20, Taken().Count);
        clock.Now = clock.Now.AddMinutes(1);
        tally.Note(777, "Máy");
        Assert.Equal([(777L, 1)], Taken());
    }

    [Fact]
    public void A_flood_of_articles_that_do_not_exist_stays_bounded()
    {
        for (var id = 0; id < 30_000; id++)
        {
            tally.Note(id, $"Máy {id}");
        }

        Assert.Equal(20_000, Taken().Count);
    }

    [Fact]
    public void Reads_that_could_not_be_written_wait()
    {
        tally.Note(1, "An");
        var taken = tally.Take();
        tally.Note(1, "Bình");
        tally.Return(taken);

        Assert.Equal([(1L, 2)], Taken());
    }

    private List<(long Id, int Times)> Taken() => [.. tally.Take().Select(read => (read.Key, read.Value)).Order()];

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 6, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
