using System.Net;
using NewsPortal.Content;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.People;

/// <summary>A person's page: stories by day with the office of that day, offices with times, what they said.</summary>
public sealed class PersonPageTests(NewsSite site) : IClassFixture<NewsSite>
{
    private static readonly DateTimeOffset Day = new(2026, 3, 1, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Shows_the_person_s_stories_by_day_with_the_office_each_of_them_prints()
    {
        await site.PublishAsync(headline: "Làm phó", body: "Phó Giám đốc Sở Y tế Trần Vĩnh Hạnh thăm trạm xá.", publishedAt: Day);
        await site.PublishAsync(headline: "Lên trưởng", body: "Giám đốc Sở Y tế Trần Vĩnh Hạnh nhận nhiệm vụ.", publishedAt: Day.AddDays(2));
        await site.PublishAsync(headline: "Không có ông", body: "Trạm xá mới xây.", publishedAt: Day.AddDays(3));

        var page = await site.GetPageAsync("/nhan-vat/tran-vinh-hanh");

        Assert.Equal("Trần Vĩnh Hạnh", page.Text("h1"));
        Assert.Equal(["Lên trưởng", "Làm phó"], page.Texts(".card__headline"));
        Assert.Equal(["Giám đốc Sở Y tế", "Phó Giám đốc Sở Y tế"], page.Texts(".person__office"));
        Assert.Equal(["3", "1"], page.Texts(".timeline__number"));
        Assert.Equal(["Giám đốc Sở Y tế trong bài ngày 3/3/2026", "Phó Giám đốc Sở Y tế trong bài ngày 1/3/2026"], page.Texts(".person__offices li"));
        Assert.InRange(page.SqlCommands, 1, 3);
    }

    [Fact]
    public async Task Shows_what_the_person_said_once_however_often_it_is_printed()
    {
        Block[] blocks =
        [
            new Figure("Bà Lương Thị Nhài nhấn mạnh: Càng lắng nghe, càng sẻ chia thì làng càng ấm, người già có chỗ ngồi, trẻ nhỏ có chỗ chơi."),
            new PullQuote("“Càng lắng nghe, càng sẻ chia thì làng càng ấm, người già có chỗ ngồi, trẻ nhỏ có chỗ chơi” – Bà Lương Thị Nhài nói.",
                "Càng lắng nghe, càng sẻ chia thì làng càng ấm, người già có chỗ ngồi, trẻ nhỏ có chỗ chơi", "Bà Lương Thị Nhài"),
        ];
        await site.PublishAsync(headline: "Sân làng", blocks: blocks, publishedAt: Day);
        await site.PublishAsync(headline: "Sân làng, kỳ hai", blocks: blocks, publishedAt: Day.AddDays(1));

        var page = await site.GetPageAsync("/nhan-vat/luong-thi-nhai");

        var said = Assert.Single(page.Texts(".person__said"));
        Assert.StartsWith("Càng lắng nghe", said, StringComparison.Ordinal);
        Assert.Equal("Sân làng", page.Text(".person__source"));
    }

    [Fact]
    public async Task Pages_by_a_cursor()
    {
        for (var i = 0; i < 25; i++)
        {
            await site.PublishAsync(headline: $"Bài thứ {i}", body: "Ông Vũ Công Thảnh kể chuyện.", publishedAt: Day.AddDays(i));
        }

        var first = await site.GetPageAsync("/nhan-vat/vu-cong-thanh");
        var second = await site.GetPageAsync(first.Attribute(".pager__link", "href")!);

        Assert.Equal((20, 5), (first.Texts(".card__headline").Count, second.Texts(".card__headline").Count));
        Assert.Equal("Bài thứ 4", second.Texts(".card__headline")[0]);
        Assert.Equal("/nhan-vat/vu-cong-thanh", second.Attribute(".pager__link", "href"));
        Assert.InRange(second.SqlCommands, 1, 3);
    }

    [Fact]
    public async Task Asks_who_is_meant_where_two_names_are_one_without_marks()
    {
        await site.PublishAsync(headline: "Hà", body: "Bà Đinh Thị Hà kể chuyện.");
        await site.PublishAsync(headline: "Hạ", body: "Bà Đinh Thị Hạ kể chuyện.");

        var question = await site.GetPageAsync("/nhan-vat/dinh-thi-ha");
        var answer = await site.GetPageAsync(question.Attribute(".people__link", "href")!);

        Assert.Equal(["Đinh Thị Hà", "Đinh Thị Hạ"], question.Texts(".people__link"));
        Assert.Equal((question.Texts(".people__link")[0], 1), (answer.Text("h1"), answer.Texts(".card__headline").Count));
    }

    [Fact]
    public async Task Shows_the_term_an_editor_entered()
    {
        await site.PublishAsync(headline: "Có nhiệm kỳ", body: "Giám đốc Thư viện tỉnh Phan Thế Lạc mở cửa.", publishedAt: Day);
        await site.ExecuteAsync("INSERT INTO offices (id, name, slug) VALUES (501, 'Giám đốc Thư viện tỉnh', 'giam-doc-thu-vien-tinh')");
        await site.ExecuteAsync("INSERT INTO terms (person_id, office_id, during, is_sole) SELECT id, 501, '[2025-01-01,2026-07-01)', true FROM people WHERE slug = 'phan-the-lac'");

        var page = await site.GetPageAsync("/nhan-vat/phan-the-lac");

        Assert.Equal(["Giám đốc Thư viện tỉnh 1/1/2025 – 30/6/2026"], page.Texts(".person__offices li"));
    }

    [Theory]
    [InlineData("/nhan-vat/khong-ai-ca")]
    [InlineData("/nhan-vat/ho-van-nhap")]
    [InlineData("/nhan-vat/tran-vinh-hanh?truoc=bay-ba")]
    public async Task Is_404_for_nobody_for_drafts_and_for_a_broken_cursor(string path)
    {
        await site.DraftAsync("Bản nháp của ông Hồ Văn Nháp");
        await site.ExecuteAsync("SELECT 1");

        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync(path));
    }

    [Fact]
    public async Task A_retracted_story_leaves_the_page()
    {
        var article = await site.PublishAsync(headline: "Gỡ đi", body: "Ông Đào Quý Gỡ kể chuyện.");
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/nhan-vat/dao-quy-go"));

        await site.ChangeAsync(article.Id, a => a.Retract(TimeProvider.System.GetUtcNow()));

        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync("/nhan-vat/dao-quy-go"));
    }
}
