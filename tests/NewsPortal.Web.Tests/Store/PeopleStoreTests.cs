using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Content.Bodies;
using NewsPortal.Data;
using NewsPortal.Web.Tests.Support;
using Npgsql;

namespace NewsPortal.Web.Tests.Store;

/// <summary>People, mentions and terms in the store: filled by an import, kept true by edits, merged by an editor.</summary>
public sealed class PeopleStoreTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task An_import_writes_whom_a_story_names_with_offices_place_and_count()
    {
        await ImportAsync("nguoi", "Bí thư Huyện ủy Tạ Văn Sáng phát biểu.", "Ông Sáng ra về. Bà Hứa Thị Lụa ở lại.");

        var mentions = await MentionsAsync("nguoi");

        Assert.Equal(["Hứa Thị Lụa", "Tạ Văn Sáng"], mentions.Select(m => m.Person!.Name));
        Assert.Equal((0, 2), (mentions[1].FirstBlock, mentions[1].Count));
        Assert.Equal(["Bí thư Huyện ủy"], mentions[1].Titles);
        Assert.Equal((1, 1), (mentions[0].FirstBlock, mentions[0].Count));
    }

    [Fact]
    public async Task A_changed_file_and_an_edited_text_bring_their_people_anew()
    {
        await ImportAsync("doi", "Ông Tống Văn Một kể chuyện.");
        await ImportAsync("doi", "Ông Tống Văn Hai kể chuyện.");
        Assert.Equal(["Tống Văn Hai"], (await MentionsAsync("doi")).Select(m => m.Person!.Name));

        await EditAsync("doi", "Ông Tống Văn Hai và bà Tống Thị Ba kể chuyện.");
        Assert.Equal(["Tống Thị Ba", "Tống Văn Hai"], (await MentionsAsync("doi")).Select(m => m.Person!.Name));

        await EditAsync("doi", "Ông Tống Văn Một kể chuyện.");
        Assert.Equal(["Tống Văn Một"], (await MentionsAsync("doi")).Select(m => m.Person!.Name));
    }

    [Fact]
    public async Task A_removed_article_takes_its_mentions_along()
    {
        await ImportAsync("bo", "Ông Quách Văn Bỏ kể chuyện.");

        await site.ExecuteAsync("DELETE FROM articles WHERE key = 'bo'");

        Assert.Empty(await MentionsAsync("bo"));
    }

    [Fact]
    public async Task Merged_people_are_one_and_the_next_import_knows()
    {
        await ImportAsync("gop-1", "Ông Trịnh Văn Quý kể chuyện.");
        await ImportAsync("gop-2", "Ông Trịnh Văn Quí và ông Trịnh Văn Quý kể chuyện.");
        var (right, wrong) = (Person.Of("Trịnh Văn Quý").Id, Person.Of("Trịnh Văn Quí").Id);

        await site.InStoreAsync(async db =>
        {
            await PeopleRegistry.MergeAsync(db, wrong, right, CancellationToken.None);
            return 0;
        });
        await ImportAsync("gop-3", "Ông Trịnh Văn Quí lại kể chuyện.");
        await EditAsync("gop-1", "Ông Trịnh Văn Quí kể chuyện.");

        Assert.Equal([right], (await MentionsAsync("gop-1")).Select(m => m.PersonId));
        Assert.Equal([(right, 2)], (await MentionsAsync("gop-2")).Select(m => (m.PersonId, m.Count)));
        Assert.Equal([right], (await MentionsAsync("gop-3")).Select(m => m.PersonId));
    }

    [Fact]
    public async Task Two_spellings_of_the_tone_are_one_person_and_two_marks_are_two()
    {
        await ImportAsync("dau", "Bà Lã Thị Hòa, bà LÃ THỊ HOÀ và bà Lã Thị Hoa kể chuyện.");

        Assert.Equal(["Lã Thị Hoa", "Lã Thị Hòa"], (await MentionsAsync("dau")).Select(m => m.Person!.Name));
    }

    [Fact]
    public async Task An_office_with_one_holder_has_one_a_day()
    {
        await ImportAsync("ghe", "Ông Biện Văn Trước và ông Biện Văn Sau kể chuyện.");
        await site.ExecuteAsync("INSERT INTO offices (id, name, slug) VALUES (601, 'Chủ tịch xã Thử', 'chu-tich-xa-thu'), (602, 'Phó Chủ tịch xã Thử', 'pho-chu-tich-xa-thu')");
        string Term(string slug, int office, string during, bool sole) =>
            $"INSERT INTO terms (person_id, office_id, during, is_sole) SELECT id, {office}, '{during}', {sole} FROM people WHERE slug = '{slug}'";
        await site.ExecuteAsync(Term("bien-van-truoc", 601, "[2019-07-15,2020-10-15)", sole: true));
        await site.ExecuteAsync(Term("bien-van-sau", 601, "[2020-10-15,)", sole: true));
        await site.ExecuteAsync(Term("bien-van-truoc", 602, "[2020-01-01,)", sole: false));
        await site.ExecuteAsync(Term("bien-van-sau", 602, "[2020-01-01,)", sole: false));

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => site.ExecuteAsync(Term("bien-van-truoc", 601, "[2021-01-01,2021-01-02)", sole: true)));

        Assert.Equal("ex_terms_one_holder", refusal.ConstraintName);
    }

    private Task<List<PersonMention>> MentionsAsync(string key) => site.InStoreAsync(db => db.PersonMentions.AsNoTracking()
        .Include(m => m.Person).Where(m => m.Article!.Key == key).OrderBy(m => m.Person!.Name).ToListAsync());

    private Task<int> EditAsync(string key, string body) => site.InStoreAsync(async db =>
    {
        var article = await db.Articles.ForEditing().SingleAsync(a => a.Key == key);
        article.Edit(article.Headline, article.Lede, article.Byline, article.Section, article.Topics, body, TimeProvider.System.GetUtcNow());
        return await db.SaveChangesAsync();
    });

    private Task<int> ImportAsync(string key, params string[] paragraphs) => site.InStoreAsync(async db =>
    {
        var parsed = new ParsedArticle
        {
            Key = key,
            Format = "seed",
            Encoding = "utf-8",
            Headline = $"Bài {key}",
            Blocks = [.. paragraphs.Select((text, i) => new Paragraph(text) { Line = (2 * i) + 5 })],
        };
        var bytes = Encoding.UTF8.GetBytes(key + string.Concat(paragraphs));
        var file = new ReadFile(key + ".txt", bytes, SHA256.HashData(bytes), parsed, Body.Of(parsed.Blocks));
        await new ArticleImport(db, TimeProvider.System) { SameStory = SameStoryAnswer.Update }.SaveAsync([file], publish: true, CancellationToken.None);
        return 0;
    });
}
