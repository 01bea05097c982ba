using System.Net;
using System.Text.Json;
using NewsPortal.Content;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Api;

/// <summary>What is found by words, and in which order: the engine's promises, through the read API.</summary>
public sealed class SearchTests(NewsSite site) : IClassFixture<NewsSite>
{
    private static readonly DateTimeOffset Day = new(2026, 11, 20, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("hòa bình")]
    [InlineData("hoà bình")]
    [InlineData("hoa binh")]
    [InlineData("HOÀ BÌNH")]
    [InlineData("ho\u0061\u0300 bi\u0300nh")]
    [InlineData("đường")]
    [InlineData("duong")]
    [InlineData("Ðường")]
    [InlineData("thuỷ điện")]
    [InlineData("thủy điện")]
    public async Task Marks_capitals_and_the_place_of_the_tone_do_not_keep_from_finding(string query)
    {
        await site.PublishAsync(headline: "Thủy điện Hòa Bình bên con đường mới");

        Assert.Contains("Thủy điện Hòa Bình bên con đường mới", await FindAsync(query));
    }

    [Fact]
    public async Task The_same_marks_come_first_when_marks_were_typed()
    {
        await site.PublishAsync(headline: "Con dấu cũ của làng nghề mộc", publishedAt: Day);
        await site.PublishAsync(headline: "Con đau cũ của làng nghề mộc", publishedAt: Day.AddDays(-5));
        await site.PublishAsync(headline: "Chuyện khác hẳn", body: "Người ta cất con đáu cũ trong nhà.", publishedAt: Day.AddDays(-9));

        Assert.Equal("Con dấu cũ của làng nghề mộc", (await FindAsync("con dấu cũ"))[0]);
        Assert.Equal("Con đau cũ của làng nghề mộc", (await FindAsync("con đau cũ"))[0]);
        Assert.Equal("Chuyện khác hẳn", (await FindAsync("con đáu cũ"))[0]);
        Assert.Equal("Con dấu cũ của làng nghề mộc", (await FindAsync("con dau cu"))[0]);
    }

    [Fact]
    public async Task Words_side_by_side_come_before_scattered_ones()
    {
        await site.PublishAsync(headline: "Lò gạch xưa thành chỗ nung gốm", lede: "Một lò và nhiều gốm.", publishedAt: Day);
        await site.PublishAsync(headline: "Người giữ nghề", lede: "Ông giữ lò gốm của cha.", publishedAt: Day.AddDays(-5));

        Assert.Equal(["Người giữ nghề", "Lò gạch xưa thành chỗ nung gốm"], await FindAsync("lò gốm"));
    }

    [Fact]
    public async Task Headlines_come_before_ledes_captions_and_bodies()
    {
        await site.PublishAsync(headline: "Việc thứ tư", lede: null, body: "Có con thuyền nan buộc ở bến.", publishedAt: Day);
        await site.PublishAsync(headline: "Việc thứ ba", lede: null, blocks: [new Figure("Một thuyền nan trên sông."), new Paragraph("Chữ.")], publishedAt: Day.AddDays(-1));
        await site.PublishAsync(headline: "Việc thứ hai", lede: "Chiếc thuyền nan cuối cùng.", publishedAt: Day.AddDays(-2));
        await site.PublishAsync(headline: "Thuyền nan về bến", publishedAt: Day.AddDays(-3));

        Assert.Equal(["Thuyền nan về bến", "Việc thứ hai", "Việc thứ ba", "Việc thứ tư"], await FindAsync("thuyền nan"));
    }

    [Fact]
    public async Task Of_two_that_fit_alike_the_newer_comes_first()
    {
        await site.PublishAsync(headline: "Chợ phiên Nhe hôm nay", publishedAt: Day.AddDays(-400));
        await site.PublishAsync(headline: "Chợ phiên Nhe hôm sau", publishedAt: Day);

        Assert.Equal(["Chợ phiên Nhe hôm sau", "Chợ phiên Nhe hôm nay"], await FindAsync("chợ phiên nhe"));
    }

    [Fact]
    public async Task A_quoted_phrase_must_stand_in_a_row()
    {
        await site.PublishAsync(headline: "Rơm vàng phủ kín đồng", lede: null);
        await site.PublishAsync(headline: "Đồng xa rơm ít mà vàng", lede: null);
        await site.PublishAsync(headline: "Bài có trong thân", lede: null, body: "Sân phơi đầy rơm vàng cuối vụ.");

        Assert.Equal(["Bài có trong thân", "Rơm vàng phủ kín đồng"], (await FindAsync("\"rơm vàng\"")).Order());
        Assert.Equal(["Rơm vàng phủ kín đồng"], await FindAsync("“rơm vàng” kín"));
        Assert.Equal(3, (await FindAsync("rơm vàng")).Count);
    }

    [Fact]
    public async Task A_word_after_a_minus_must_not_occur()
    {
        await site.PublishAsync(headline: "Đàn vịt trời trên hồ", lede: null);
        await site.PublishAsync(headline: "Đàn vịt trời ở biển", lede: null, body: "Không xa hồ nước ngọt.");
        await site.PublishAsync(headline: "Đàn vịt trời qua núi", lede: null);

        Assert.Equal(["Đàn vịt trời qua núi"], await FindAsync("vịt trời -hồ"));
        Assert.Equal(["Đàn vịt trời qua núi"], await FindAsync("vịt trời -\"trên hồ\" -biển"));
    }

    [Theory]
    [InlineData("Trần Hưng Đoạ")]
    [InlineData("Tran Hung Do")]
    [InlineData("Trần Hưnk Đạo")]
    [InlineData("Trn Hưng Đạo")]
    [InlineData("Trran Hung Dao")]
    public async Task A_name_with_one_wrong_letter_is_found(string query)
    {
        await site.PublishAsync(headline: "Đền thờ Trần Hưng Đạo bên sông");

        var answer = await AnswerAsync(query);

        Assert.Equal("Đền thờ Trần Hưng Đạo bên sông", Headlines(answer)[0]);
        Assert.Equal("trần hưng đạo", SearchedFor(answer));
    }

    [Theory]
    [InlineData("ddaauf tuw", "đầu tư")]
    [InlineData("d9a62u tu7", "đầu tư")]
    public async Task Keys_without_an_input_method_are_put_right_and_said(string query, string meant)
    {
        await site.PublishAsync(headline: "Đầu tư cho trường làng");

        var answer = await AnswerAsync(query);

        Assert.All(Headlines(answer), headline => Assert.Equal("Đầu tư cho trường làng", headline));
        Assert.Equal(meant, SearchedFor(answer));
    }

    [Fact]
    public async Task What_stands_as_typed_is_not_put_right()
    {
        await site.PublishAsync(headline: "Ban nhạc Tuws hát ở chợ");

        var answer = await AnswerAsync("tuws");

        Assert.Equal(["Ban nhạc Tuws hát ở chợ"], Headlines(answer));
        Assert.Null(SearchedFor(answer));
    }

    [Fact]
    public async Task Most_of_many_words_will_do_when_nothing_holds_them_all()
    {
        await site.PublishAsync(headline: "Cháy rừng lan rộng ở bán đảo Sơn Trà", lede: null, body: "Lửa.");

        Assert.Equal(["Cháy rừng lan rộng ở bán đảo Sơn Trà"], await FindAsync("vụ cháy rừng Sơn Trà"));
        Assert.Empty(await FindAsync("vụ xe khách Sơn Tinh"));
    }

    [Fact]
    public async Task Only_the_section_and_the_topic_asked_for()
    {
        await site.PublishAsync(headline: "Hội vật làng Sình", section: "Văn hóa", topic: "Hội làng");
        await site.PublishAsync(headline: "Hội vật làng Thu", section: "Thời sự");

        Assert.Equal(["Hội vật làng Sình"], await FindAsync("hội vật&section=van-hoa"));
        Assert.Equal(["Hội vật làng Sình"], await FindAsync("hội vật&topic=hoi-lang"));
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("a%00b")]
    [InlineData("%22")]
    [InlineData("-")]
    [InlineData("-a")]
    [InlineData("%22%22")]
    [InlineData("%22a b")]
    [InlineData("'%3B-- OR 1=1 \\")]
    [InlineData("%26 | ! :* ( <-> ) ' '' \\' ^ _ a_b ^a")]
    [InlineData("%F0%9F%8E%89%F0%9F%87%BB%F0%9F%87%B3")]
    [InlineData("%ED%A0%80")]
    [InlineData("%EF%BF%BE")]
    [InlineData("%25_%5C")]
    [InlineData("Москва 東京 ﷺ ½ ǅ ﬁ")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18")]
    public async Task Any_input_answers(string query)
    {
        await site.PublishAsync(headline: "Một bài để tìm");

        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/api/articles?q=" + query));
    }

    [Fact]
    public async Task Very_long_input_answers()
    {
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/api/articles?q=" + new string('a', 7000)));
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/api/articles?q=" + string.Join('+', Enumerable.Range(0, 900).Select(i => $"chu{i}"))));
    }

    [Fact]
    public async Task A_question_takes_two_commands_and_one_that_is_put_right_three()
    {
        await site.PublishAsync(headline: "Cầu treo Chợ Lụi");

        Assert.Equal(2, (await site.GetPageAsync("/api/articles?q=cầu treo lụi")).SqlCommands);
        Assert.Equal(3, (await site.GetPageAsync("/api/articles?q=cầu treo luij")).SqlCommands);
    }

    [Fact]
    public async Task An_edited_text_is_found_by_its_new_words()
    {
        var article = await site.PublishAsync(headline: "Tít trước khi sửa");
        await site.ChangeAsync(article.Id, a => a.Edit("Giếng cổ làng Gừng", "Nước trong.", null, null, [], "Thân bài mới.", Day));

        Assert.Equal(["Giếng cổ làng Gừng"], await FindAsync("giếng cổ làng gừng"));
        Assert.Equal(["Giếng cổ làng Gừng"], await FindAsync("\"cổ làng\""));
    }

    private async Task<List<string>> FindAsync(string query) => Headlines(await AnswerAsync(query));

    private async Task<JsonElement> AnswerAsync(string query)
    {
        var (text, rest) = query.Split('&', 2) is [var before, var after] ? (before, "&" + after) : (query, "");
        var page = await site.GetPageAsync("/api/articles?q=" + Uri.EscapeDataString(text) + rest);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return JsonDocument.Parse(page.Source).RootElement;
    }

    private static List<string> Headlines(JsonElement answer) => [.. answer.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("headline").GetString()!)];

    private static string? SearchedFor(JsonElement answer) => answer.GetProperty("searchedFor").GetString();
}
