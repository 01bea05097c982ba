using NewsPortal.Content.People;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests.People;

/// <summary>The six people of the one real seed, the lines that name them, and what they said.</summary>
public sealed class SeedPeopleTests
{
    private static readonly ParsedArticle Seed = ArticleReader.Read(Path.GetFileName(Samples.SeedFile), File.ReadAllBytes(Samples.SeedFile));
    private static readonly IReadOnlyList<StoryPerson> People = PeopleFinder.Find(Seed.Headline, Seed.Lede, Seed.Blocks);

    [Theory]
    [InlineData("Lê Đình Sơn", "Bí thư Tỉnh ủy Hà Tĩnh|Bí thư Tỉnh ủy", 3, 7, 37, 39, 43, 47)]
    [InlineData("Trần Tiến Hưng", "Chủ tịch UBND tỉnh", 7, 31)]
    [InlineData("Trương Thanh Huyền", "Phó Chủ tịch HĐND tỉnh", 7)]
    [InlineData("Đặng Quốc Vinh", "Phó Chủ tịch Thường trực UBND tỉnh", 13)]
    [InlineData("Đặng Ngọc Sơn", "Phó Chủ tịch UBND tỉnh", 19)]
    [InlineData("Dương Tất Thắng", "Phó Chủ tịch UBND tỉnh", 25)]
    public void Each_person_is_found_with_office_and_lines(string name, string titles, params int[] lines)
    {
        var person = Assert.Single(People, person => person.Name == name);

        Assert.Equal(titles.Split('|'), person.Titles);
        Assert.Equal(lines, person.Mentions.Select(PrintedLine).Distinct());
        Assert.All(person.Mentions, mention => Assert.Equal(name, TextOf(mention).Substring(mention.Offset, mention.Length)));
        Assert.All(person.Mentions, mention => Assert.Contains($"{mention.Title} {name}", TextOf(mention), StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_six_and_nobody_else() => Assert.Equal(6, People.Count);

    [Fact]
    public void Caption_and_quote_are_one_statement()
    {
        var sons = People[0].Statements;

        Assert.Equal(2, sons.Count);
        Assert.StartsWith("Càng dân chủ, càng chia sẻ", sons[0].Text, StringComparison.Ordinal);
        Assert.Equal(47, Seed.Blocks[Assert.Single(sons[0].Again)].Line);
        Assert.StartsWith("Từ đầu nhiệm kỳ", sons[1].Text, StringComparison.Ordinal);
        Assert.StartsWith("Trên cơ sở những đóng góp", Assert.Single(People.Single(person => person.Name == "Trần Tiến Hưng").Statements).Text, StringComparison.Ordinal);
    }

    // A figure begins where its photo's line stands; its caption is the next paragraph, two lines on.
    private static int PrintedLine(Mention mention) =>
        mention.Block == Mention.InLede ? 3 : mention.Line!.Value + (Seed.Blocks[mention.Block] is Figure ? 2 : 0);

    private static string TextOf(Mention mention) => mention.Block == Mention.InLede ? Seed.Lede! : Seed.Blocks[mention.Block].Words();
}
