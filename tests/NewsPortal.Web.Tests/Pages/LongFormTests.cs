using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsPortal.Content;
using NewsPortal.Data;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>Emagazine, photo story, and what a voice reads.</summary>
public sealed class LongFormTests(NewsSite site) : IClassFixture<NewsSite>
{
    private static readonly string Photo = $"/anh/{new string('a', 64)}-1600x1000.png";

    [Fact]
    public async Task An_emagazine_opens_with_its_cover_and_tells_its_chapters()
    {
        var article = await site.PublishFileAsync("emag.md", $"""
            ---
            kind: emagazine
            accent: indigo
            headline: Nhà hai ngọn gió
            lede: Sapo.
            ---
            ![Ngôi nhà]({Photo})

            Mở đầu.

            ## Hướng

            Một.

            ![Mái]({Photo})

            Hai.

            ## Mái nhà

            Ở cuối.
            """);

        var page = await site.GetPageAsync(PathOf(article));

        Assert.Equal("Nhà hai ngọn gió", page.Text(".emagazine--indigo > .emagazine__cover h1"));
        Assert.True(page.Has(".emagazine__cover img[alt='Ngôi nhà']"));
        Assert.Equal(["#muc-huong", "#muc-mai-nha"], page.Html.QuerySelectorAll(".emagazine__contents a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["Hướng", "Mái nhà"], page.Texts("h2.chapter__name"));
        Assert.Equal("Một.", page.Text("section[aria-labelledby=muc-huong] p"));
        Assert.True(page.Has("section[aria-labelledby=muc-huong] > .emagazine__wide img[alt=Mái]"));
        Assert.InRange(page.SqlCommands, 1, 3);
    }

    [Fact]
    public async Task A_first_letter_is_drawn_large_only_where_it_bears_no_mark()
    {
        var article = await site.PublishFileAsync("chu-cai.md", "---\nkind: emagazine\nheadline: Chữ đầu\nlede: Sapo.\n---\nMột.\n\n## A\n\nỞ đây.\n\n## B\n\nKhi ấy.");

        var page = await site.GetPageAsync(PathOf(article));

        Assert.Equal(["Một.", "Khi ấy."], page.Texts(".emagazine__text--initial"));
    }

    [Fact]
    public async Task An_emagazine_without_a_photo_has_one_big_word_for_a_cover()
    {
        var article = await site.PublishFileAsync("khong-anh.md", "---\nkind: emagazine\naccent: neon\nheadline: Chữ và dấu\nlede: Sapo.\n---\nMột.");

        var page = await site.GetPageAsync(PathOf(article));

        Assert.True(page.Has(".emagazine__word[aria-hidden=true]"));
        Assert.Equal("emagazine", page.Attribute("main > article", "class")!.Trim());
    }

    [Fact]
    public async Task A_photo_story_numbers_its_photos_and_keeps_its_text_between_them()
    {
        var article = await site.PublishFileAsync("phong-su.md", $"---\nkind: photo story\nheadline: Ba ảnh\nlede: Sapo.\n---\n![Một]({Photo})\n\nLời.\n\n![Hai]({Photo})\n\n![Ba]({Photo})");

        var page = await site.GetPageAsync(PathOf(article));

        Assert.Equal(["Ảnh 1/3", "Ảnh 2/3", "Ảnh 3/3"], page.Texts(".photo-story__number"));
        Assert.Equal("Phóng sự ảnh", page.Text(".photo-story__kicker"));
        Assert.Equal("Lời.", page.Text(".photo-story__photo + .photo-story__text p"));
    }

    [Fact]
    public void Every_accent_is_readable_by_day_and_by_night()
    {
        var styles = Repository.Read("src/NewsPortal.Web/wwwroot/css/site.css");
        foreach (var name in Enum.GetNames<Accent>().Where(name => name != nameof(Accent.Red)).Select(name => name.ToLowerInvariant()))
        {
            var rules = Regex.Matches(styles, $@"\.emagazine--{name} \{{ --accent: (#\w+);(?: --accent-fill: (#\w+);)?", RegexOptions.None, TimeSpan.FromSeconds(1));
            Assert.Equal(2, rules.Count);
            Assert.InRange(Contrast(rules[0].Groups[1].Value, "#ffffff"), 4.5, 21);
            Assert.InRange(Contrast(rules[0].Groups[2].Value, "#ffffff"), 4.5, 21);
            Assert.InRange(Contrast(rules[1].Groups[1].Value, "#14110e"), 4.5, 21);
        }
    }

    [Fact]
    public async Task A_voice_is_given_words_for_abbreviations_and_days_and_nothing_of_a_draft()
    {
        var article = await site.PublishAsync(headline: "UBND tỉnh họp", lede: "Chiều nay (26/8).", body: "Một đoạn.");
        var draft = await site.DraftAsync();

        var answer = await site.GetPageAsync($"/api/articles/{article.Id}/speech");

        using var json = JsonDocument.Parse(answer.Source);
        Assert.Equal(
            [(null, "ủy ban nhân dân tỉnh họp"), (null, "Chiều nay (ngày hai mươi sáu tháng tám)."), ("d1", "Một đoạn.")],
            json.RootElement.GetProperty("pieces").EnumerateArray().Select(p => (p.GetProperty("at").GetString(), p.GetProperty("text").GetString()!)));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync($"/api/articles/{draft.Id}/speech"));
    }

    [Fact]
    public async Task The_page_of_saved_articles_asks_no_database_and_says_what_it_needs_without_script()
    {
        var page = await site.GetPageAsync("/da-luu");

        Assert.Equal(0, page.SqlCommands);
        Assert.Contains("cần JavaScript", page.Text("[data-saved-script]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_needs_script_is_not_offered_without_it()
    {
        var article = await site.PublishAsync(headline: "Công cụ");

        var page = await site.GetPageAsync(PathOf(article));

        Assert.NotEmpty(page.Html.QuerySelectorAll("main button"));
        Assert.Empty(page.Html.QuerySelectorAll("main button:not([hidden])"));
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Light(one), Light(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Light(string colour)
    {
        double Part(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }

    private static string PathOf(Article article) => $"/{article.Slug}-post{article.Id}.html";
}
