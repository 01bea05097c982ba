using NewsPortal.Content.People;

namespace NewsPortal.Content.Tests.People;

/// <summary>Long and odd texts: the finder's time grows with the text and no faster, and what it says lies in the text.</summary>
public sealed class HostilePeopleTests
{
    private const int Length = 100_000;

    [Theory]
    [InlineData("A")]
    [InlineData("A ")]
    [InlineData("NGUYỄN ")]
    [InlineData("Nguyễn ")]
    [InlineData("Nguyễn Văn An ")]
    [InlineData("ông Nguyễn Văn An, ")]
    [InlineData("Chủ tịch ")]
    [InlineData("chủ tịch ubnd tỉnh, ")]
    [InlineData("nguyên ")]
    [InlineData("kiêm Giám đốc ")]
    [InlineData("phó phó Phó ")]
    [InlineData("(a Bí thư ")]
    [InlineData("ông An ")]
    [InlineData("“a”, ông Nguyễn Văn An nói: ")]
    [InlineData("Ảnh: Lê Lợi, ")]
    [InlineData("\u0301")]
    [InlineData("e\u0323\u0302 ")]
    public void A_hundred_thousand_letters_need_ten_times_what_ten_thousand_need(string piece)
    {
        Find(piece, Length / 10);
        var small = Memory(() => Find(piece, Length / 10));
        var large = Memory(() => Find(piece, Length));

        // Time is not asserted; memory taken is the same on every machine, and a square of it would be a hundred times as much.
        Assert.InRange(large, 0, 30 * Math.Max(small, 10_000));
    }

    [Fact]
    public void Every_mention_lies_in_its_text()
    {
        string[] pieces = ["ông ", "Nguyễn ", "Văn ", "An", ", ", " - ", "Chủ tịch ", "UBND ", "tỉnh ", "Hà Tĩnh ", ". ", "“", "”", ": ", "nói ", "(", ") ", "LÊ ", "đồng chí ", "và ", "Ảnh: ", "e\u0301 ", "🙂", "\u00A0"];
        var random = new Random(26082019);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 30).Select(_ => pieces[random.Next(pieces.Length)]));
            var composed = text.Normalize();
            foreach (var mention in PeopleFinder.Find(text, text, [new Paragraph(text), new Figure(text)]).SelectMany(person => person.Mentions))
            {
                Assert.True(mention.Offset >= 0 && mention.Length > 0 && mention.Offset + mention.Length <= composed.Length, text);
                Assert.All(mention.Titles, title => Assert.Contains(title, composed, StringComparison.Ordinal));
            }
        }
    }

    private static void Find(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        Assert.NotNull(PeopleFinder.Find(text, text, [new Paragraph(text)]));
    }

    private static long Memory(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
