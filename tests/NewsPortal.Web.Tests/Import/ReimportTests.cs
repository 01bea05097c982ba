using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Reading;
using NewsPortal.Data;
using NewsPortal.Web.Commands;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Import;

/// <summary>Files that come again after an editor worked on their articles, and stories that come again under another name.</summary>
public sealed class ReimportTests(NewsSite site) : IClassFixture<NewsSite>, IDisposable
{
    private const string Long =
        "Sáng nay chợ quê họp từ năm giờ, ba mươi gian hàng dựng trên bãi đất ven sông. Người bán cá đến trước, người bán rau đến sau, ai cũng có chỗ quen của mình.\n\n" +
        "Một cái cân dùng chung đặt giữa chợ, ai nghi ngờ thì mang hàng ra cân lại, không ai cãi ai. Đến bảy giờ nắng lên thì chợ tan, bãi đất lại trống như chưa từng có ai đến đây.";

    private readonly string folder = Directory.CreateTempSubdirectory("newsportal-reimport-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task An_editor_s_part_stays_and_the_rest_follows_the_file()
    {
        await ImportAsync(Write("hoa.txt", Piece("Bến đò", "Một.", "Hai.", "Ba.")));
        await EditAsync("hoa", article => article.Edit(
            "Bến đò xưa", article.Lede, article.Byline, article.Section, article.Topics, "Một, đã sửa.\n\nHai.\n\nBa.", Now));

        var report = Assert.Single(await ImportAsync(Write("hoa.txt", Piece("Bến đò", "Một.", "Hai.", "Ba, tệp sửa.", "Bốn."))));

        var after = await FindAsync("hoa");
        Assert.Equal(ImportStatus.Merged, report.Status);
        Assert.DoesNotContain(report.Findings, finding => finding.Code == "merge-conflict");
        Assert.Equal(("Bến đò xưa", "Một, đã sửa.\n\nHai.\n\nBa, tệp sửa.\n\nBốn."), (after.Headline, after.BodyMarkdown));
        Assert.Equal([null, 7, 9, 11], after.BlockLines);
        Assert.Equal([TextOrigin.Import, TextOrigin.Editor, TextOrigin.File], after.Revisions.OrderBy(r => r.Ordinal).Select(r => r.Origin));
        Assert.Equal([ImportStatus.Unchanged], (await ImportAsync(Path.Combine(folder, "hoa.txt"))).Select(r => r.Status));
    }

    [Fact]
    public async Task A_real_conflict_keeps_the_editor_s_part_and_tells_line_and_both_texts()
    {
        await ImportAsync(Write("xung-dot.txt", Piece("Cầu mới", "Một.", "Hai.")));
        await EditAsync("xung-dot", article => article.Edit(
            article.Headline, article.Lede, article.Byline, article.Section, article.Topics, "Một.\n\nHai của biên tập viên.", Now));

        var report = Assert.Single(await ImportAsync(Write("xung-dot.txt", Piece("Cầu mới", "Một.", "Hai của tệp."))));

        var finding = Assert.Single(report.Findings, f => f.Code == "merge-conflict");
        Assert.Equal(7, finding.Line);
        Assert.Contains("Hai của biên tập viên.", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Hai của tệp.", finding.Message, StringComparison.Ordinal);
        var after = await FindAsync("xung-dot");
        Assert.EndsWith("Hai của biên tập viên.", after.BodyMarkdown, StringComparison.Ordinal);
        Assert.Contains(after.Revisions, r => r.Origin == TextOrigin.File && r.BodyMarkdown.EndsWith("Hai của tệp.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_any_edits_and_imports_every_text_ever_given_is_found_again(int seed)
    {
        // Dice, not secrets.
#pragma warning disable CA5394
        var dice = new Random(seed);
        var key = $"xuc-xac-{seed}";
        var given = new List<(string Headline, string Body)>();
        string Roll(string who) => string.Join("\n\n", Enumerable.Range(0, dice.Next(1, 6)).Select(i => $"Đoạn {i}{(dice.Next(2) == 0 ? "" : $" {who} {dice.Next(4)}")}."));
        for (var turn = 0; turn < 12; turn++)
        {
            var (headline, isFile) = ($"Tít {dice.Next(3)}", turn == 0 || dice.Next(2) == 0);
            var body = Roll(isFile ? "tệp" : "tòa soạn");
            given.Add((headline, body));
            if (isFile)
            {
                await ImportAsync(SameStoryAnswer.Update, Write(key + ".txt", Piece(headline, body)));
            }
            else
            {
                await EditAsync(key, a => a.Edit(headline, a.Lede, a.Byline, a.Section, a.Topics, body, Now));
            }
        }
#pragma warning restore CA5394

        var article = await FindAsync(key);
        var kept = article.Revisions.Select(r => (r.Headline, r.BodyMarkdown)).Append((article.Headline, article.BodyMarkdown)).ToHashSet();
        Assert.All(given, text => Assert.Contains(text, kept));
        Assert.Equal(article.RevisionCount, article.Revisions.Count);
    }

    [Fact]
    public async Task Search_finds_an_editor_s_words_and_what_a_file_brought()
    {
        await ImportAsync(Write("tim.txt", Piece("Con đường", "Hoa dâm bụt nở.")));
        await EditAsync("tim", a => a.Edit("Con đường làng", a.Lede, a.Byline, a.Section, a.Topics, "Hàng rào ô rô xanh.", Now));

        Assert.Equal(["tim"], await site.InStoreAsync(db => db.Articles.Holding(SearchPhrase.Of("hang rao o ro")).Select(a => a.Key).ToListAsync()));
        Assert.Empty(await site.InStoreAsync(db => db.Articles.Holding(SearchPhrase.Of("dam but")).Select(a => a.Key).ToListAsync()));
    }

    [Fact]
    public async Task The_same_story_under_another_headline_is_asked_about_and_not_doubled()
    {
        await ImportAsync(Write("goc.txt", Piece("Chợ tan lúc bảy giờ", Long)));
        var again = Write("doi-tit.txt", Piece("Chuyện một phiên chợ", Long.Replace("bảy giờ", "tám giờ", StringComparison.Ordinal)));

        var asked = Assert.Single(await ImportAsync(again));

        Assert.Equal(ImportStatus.Rejected, asked.Status);
        Assert.Contains("Chợ tan lúc bảy giờ", Assert.Single(asked.Findings, f => f.Code == "same-story").Message, StringComparison.Ordinal);
        Assert.Equal([ImportStatus.Updated], (await ImportAsync(SameStoryAnswer.Update, again)).Select(r => r.Status));
        var article = await FindAsync("goc");
        Assert.Equal(("Chuyện một phiên chợ", "cho-tan-luc-bay-gio"), (article.Headline, article.Slug));
        Assert.Equal(
            [ImportStatus.Unchanged, ImportStatus.Unchanged],
            (await ImportAsync(again, Path.Combine(folder, "goc.txt"))).Select(r => r.Status));
        Assert.Equal([ImportStatus.Updated], (await ImportAsync(Write("doi-tit.txt", Piece("Chuyện một phiên chợ", Long + "\n\nThêm.")))).Select(r => r.Status));
        Assert.False(await site.InStoreAsync(db => db.Articles.AnyAsync(a => a.Key == "doi-tit")));
    }

    [Fact]
    public async Task The_same_bytes_under_another_name_are_asked_about_and_not_doubled()
    {
        var text = Piece("Đò ngang mùa nước", Long.Replace("chợ", "đò", StringComparison.Ordinal));
        await ImportAsync(Write("do-ngang.txt", text));

        var copy = Assert.Single(await ImportAsync(Write("ban-sao.txt", text)));

        Assert.Equal((ImportStatus.Rejected, "same-story"), (copy.Status, copy.Findings[^1].Code));
    }

    [Fact]
    public async Task Another_story_under_the_same_file_name_is_asked_about_and_takes_no_address()
    {
        Directory.CreateDirectory(Path.Combine(folder, "2019"));
        Directory.CreateDirectory(Path.Combine(folder, "2020"));
        await ImportAsync(Write("2019/bai-1.txt", Piece("Lò gạch bên sông", Long.Replace("chợ", "lò gạch", StringComparison.Ordinal))));
        var other = Write("2020/bai-1.txt", Piece("Mùa muối trên đồng",
            "Nước biển theo mương dẫn vào ruộng, qua ô thứ nhất đến ô thứ năm thì mặn đến kết hạt. Nắng càng to muối càng mau, gió nồm thì muối ẩm, mưa xuống là mất công cả buổi. " +
            "Người làm muối cào từ hai giờ chiều, gánh về kho trước khi mặt trời lặn, rồi lại tháo nước cho ngày hôm sau. Một mẫu ruộng cho chừng ấy muối, giá lên xuống theo mùa."));

        var asked = Assert.Single(await ImportAsync(other));

        Assert.Equal((ImportStatus.Rejected, "other-story"), (asked.Status, asked.Findings[^1].Code));
        Assert.Contains("Lò gạch bên sông", asked.Findings[^1].Message, StringComparison.Ordinal);
        Assert.Equal("Lò gạch bên sông", (await FindAsync("bai-1")).Headline);
        Assert.Equal([ImportStatus.Updated], (await ImportAsync(SameStoryAnswer.Update, other)).Select(r => r.Status));
        Assert.Equal("Mùa muối trên đồng", (await FindAsync("bai-1")).Headline);
    }

    [Fact]
    public async Task A_file_that_names_its_own_key_is_never_asked_about()
    {
        var body = Long.Replace("chợ", "phố", StringComparison.Ordinal);
        await ImportAsync(Write("pho-mot.md", $"---\nheadline: Phố cũ\nkey: pho-cu-1\nlede: Một sapo.\n---\n{body}"));

        Assert.Equal([ImportStatus.New], (await ImportAsync(Write("pho-hai.md", $"---\nheadline: Phố cũ, bản hai\nkey: pho-cu-2\nlede: Một sapo.\n---\n{body}"))).Select(r => r.Status));
    }

    [Fact]
    public async Task Stories_of_two_papers_and_answered_ones_stay_apart()
    {
        var text = Long.Replace("chợ quê", "chợ huyện", StringComparison.Ordinal).Replace("cá", "tôm", StringComparison.Ordinal).Replace("cân", "đấu", StringComparison.Ordinal);
        await ImportAsync(Write("bao-nay.txt", Piece("Báo này viết", text)));

        Assert.Equal([ImportStatus.New], (await ImportAsync(Write("bao-kia.txt", Piece("Báo kia viết", text).Replace("NewsPortal", "Báo Kia", StringComparison.Ordinal)))).Select(r => r.Status));
        var own = Write("bai-rieng.txt", Piece("Một bài riêng", text));
        Assert.Equal([ImportStatus.New], (await ImportAsync(SameStoryAnswer.New, own)).Select(r => r.Status));
        Assert.Equal([ImportStatus.Unchanged], (await ImportAsync(own)).Select(r => r.Status));
    }

    [Fact]
    public async Task A_short_copy_under_another_name_is_asked_about_too_and_another_paper_s_is_not()
    {
        const string text = "Chiều qua đò ngang ngừng chạy vì gió lớn, sáng nay đã chạy lại.";
        await ImportAsync(Write("tin-do.txt", Piece("Đò ngang chạy lại", text)));

        var copy = Assert.Single(await ImportAsync(Write("tin-do-2.txt", Piece("Đò đã chạy lại", text))));

        Assert.Equal((ImportStatus.Rejected, "same-story"), (copy.Status, copy.Findings[^1].Code));
        Assert.Equal([ImportStatus.New], (await ImportAsync(Write("tin-do-3.txt", Piece("Đò đã chạy lại", text).Replace("NewsPortal", "Báo Kia", StringComparison.Ordinal)))).Select(r => r.Status));
        Assert.Equal([ImportStatus.New], (await ImportAsync(Write("tin-do-4.txt", Piece("Đò dừng", text.Replace("Chiều qua", "Chiều 12/9", StringComparison.Ordinal).Replace("sáng nay", "sáng 13/9", StringComparison.Ordinal))))).Select(r => r.Status));
    }

    [Fact]
    public async Task Two_short_stories_under_one_file_name_are_asked_about_and_a_new_headline_is_not()
    {
        Directory.CreateDirectory(Path.Combine(folder, "a"));
        Directory.CreateDirectory(Path.Combine(folder, "b"));
        await ImportAsync(Write("a/tin-1.txt", Short("Cầu treo được sửa", "Cầu treo qua suối vừa thay xong ba mươi tấm ván, xe máy đi lại được từ sáng nay.")));
        var other = Write("b/tin-1.txt", Short("Lớp học mở lại", "Lớp xóa mù chữ ở bến đò mở lại vào tối thứ ba, mười lăm người đã ghi tên."));

        var asked = Assert.Single(await ImportAsync(other));

        Assert.Equal((ImportStatus.Rejected, "other-story"), (asked.Status, asked.Findings[^1].Code));
        Assert.Equal("Cầu treo được sửa", (await FindAsync("tin-1")).Headline);
        Assert.Equal([ImportStatus.Updated], (await ImportAsync(Write("a/tin-1.txt",
            Short("Đã qua được cầu treo", "Cầu treo qua suối vừa thay xong bốn mươi tấm ván, xe máy đi lại được từ sáng nay.")))).Select(r => r.Status));
    }

    [Fact]
    public async Task A_file_is_compared_with_what_it_said_before_and_not_with_what_an_editor_made_of_it()
    {
        await ImportAsync(Write("kenh.txt", Short("Kênh được nạo vét", "Hai cây số kênh chính vừa nạo vét xong, nước về đến cuối nguồn sau ba ngày.")));
        await EditAsync("kenh", a => a.Edit("Nước về cuối nguồn", "Bà con cánh đồng dưới đã gieo mạ, sớm hơn mọi năm gần nửa tháng trời.", a.Byline, a.Section, a.Topics, "Viết lại cả.", Now));

        var report = Assert.Single(await ImportAsync(Write("kenh.txt", Short("Kênh chính được nạo vét", "Ba cây số kênh chính vừa nạo vét xong, nước về đến cuối nguồn sau ba ngày."))));

        Assert.Equal(ImportStatus.Merged, report.Status);
        Assert.Equal("Nước về cuối nguồn", (await FindAsync("kenh")).Headline);
    }

    [Fact]
    public async Task An_old_article_without_a_print_is_updated_as_before_and_gets_one_when_its_file_is_read_again()
    {
        var path = Write("tin-cu.txt", Short("Bến cũ", "Bến đò cũ được dọn lại, cây gạo đầu bến vẫn còn, quán nước mở từ sáng sớm."));
        await ImportAsync(path);
        await site.InStoreAsync(db => db.Articles.Where(a => a.Key == "tin-cu")
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.StoryPrint, Array.Empty<int>()).SetProperty(a => a.ReadStamp, new byte[] { 1 })));

        Assert.Equal([ImportStatus.Unchanged], (await ImportAsync(path)).Select(r => r.Status));
        Assert.NotEmpty((await FindAsync("tin-cu")).StoryPrint);
        await site.InStoreAsync(db => db.Articles.Where(a => a.Key == "tin-cu").ExecuteUpdateAsync(set => set.SetProperty(a => a.StoryPrint, Array.Empty<int>())));
        Assert.Equal([ImportStatus.Updated], (await ImportAsync(Write("tin-cu.txt", Short("Bến mới", "Con đường mới rải nhựa chạy thẳng ra quốc lộ, xe khách đã chạy thử hôm qua.")))).Select(r => r.Status));
    }

    [Fact]
    public async Task Rows_without_an_id_that_moved_to_other_lines_take_no_other_article_s_place()
    {
        string Row(string headline, string text) => $$"""{"headline": "{{headline}}", "lede": "{{text}}"}""" + "\n";
        var first = Row("Cá đầu mùa", "Thuyền về bến từ bốn giờ sáng, mỗi thuyền hai tạ cá trích, giá tại bến thấp hơn năm ngoái.");
        var second = Row("Rạm đồng", "Sau trận mưa đầu mùa, người làng ra đồng bắt rạm bằng đèn pin, nửa đêm mới về.");
        await ImportAsync(Write("kho.jsonl", first + second));

        var reports = await ImportAsync(Write("kho.jsonl", Row("Tin mới chèn lên đầu", "Một bản tin mới được chèn lên đầu tệp, các dòng sau lùi xuống một dòng.") + first + second));

        Assert.Equal(["other-story", "other-story", "same-story"], reports.Select(r => r.Findings[^1].Code));
        Assert.Contains("số dòng", reports[0].Findings[^1].Message, StringComparison.Ordinal);
        Assert.Equal(["Cá đầu mùa", "Rạm đồng"], [(await FindAsync("kho-1")).Headline, (await FindAsync("kho-2")).Headline]);
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static string Piece(string headline, params string[] body) =>
        $"{headline}\n\n(NewsPortal) - Đoạn mở đầu của bài mẫu này đủ dài để làm sapo.\n\n{string.Join("\n\n", body)}\n\nĐọc thêm\n\nTin mới Emagazine Truyền hình Podcast";

    private static string Short(string headline, string lede) => $"{headline}\n\n(NewsPortal) - {lede}\n\nĐọc thêm\n\nTin mới Emagazine Truyền hình Podcast";

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    private Task<List<FileReport>> ImportAsync(params string[] paths) => ImportAsync(SameStoryAnswer.Ask, paths);

    private Task<List<FileReport>> ImportAsync(SameStoryAnswer answer, params string[] paths) => site.InStoreAsync(async db =>
    {
        var articles = new ArticleImport(db, TimeProvider.System) { SameStory = answer };
        var run = new ImportRun((batch, cancel) => articles.SaveAsync(batch, publish: true, cancel));
        return await run.ReadAsync(ArticleFiles.Find(paths, NewsSite.Sections, out _), ReadingRules.None, CancellationToken.None).ToListAsync();
    });

    private Task EditAsync(string key, Action<Article> edit) => site.ChangeAsync(ArticleId.Of(key), edit);

    private Task<Article> FindAsync(string key) => site.InStoreAsync(db => db.Articles.AsNoTracking()
        .Include(a => a.Revisions).SingleAsync(a => a.Key == key));
}
