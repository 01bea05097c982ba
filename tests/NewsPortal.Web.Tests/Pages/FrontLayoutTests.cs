using NewsPortal.Content;
using NewsPortal.Data;
using NewsPortal.Web.Pages;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>The front page's own judgement: what weighs more, and where it stands.</summary>
public sealed class FrontLayoutTests
{
    private static readonly string Photo = $"{new string('a', 64)}-1200x800.jpg";
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_equals_the_fresher_leads() =>
        Assert.Equal([2, 3, 1], Pick(Card(1, hours: 9), Card(2, hours: 1), Card(3, hours: 5)));

    [Fact]
    public void What_went_into_a_piece_outweighs_some_hours_but_not_a_day()
    {
        Assert.Equal([1, 2], Pick(Card(1, hours: 5) with { Syllables = 1600 }, Card(2, hours: 1) with { Syllables = 100 }));
        Assert.Equal([2, 1], Pick(Card(1, hours: 25) with { Syllables = 1600 }, Card(2, hours: 1) with { Syllables = 100 }));
    }

    [Fact]
    public void An_emagazine_stays_up_longer_than_news()
    {
        Assert.Equal([1, 2], Pick(Card(1, hours: 30) with { Kind = ArticleKind.Emagazine }, Card(2, hours: 1)));
        Assert.Equal([2, 1], Pick(Card(1, hours: 60) with { Kind = ArticleKind.Emagazine }, Card(2, hours: 1)));
    }

    [Fact]
    public void One_piece_of_a_kind_with_a_strip_comes_up_to_the_first_screen() =>
        Assert.Equal(
            [1, 4, 3], Pick(Card(1, hours: 1) with { Kind = ArticleKind.Emagazine }, Card(2, hours: 2) with { Kind = ArticleKind.Emagazine },
                Card(3, hours: 4), Card(4, hours: 3)));

    [Fact]
    public void An_article_without_a_lede_or_a_time_of_its_own_steps_back()
    {
        Assert.Equal([1, 2], Pick(Card(1, hours: 3), Card(2, hours: 2) with { Lede = null }));
        Assert.Equal([1, 2], Pick(Card(1, hours: 3), Card(2, hours: 2) with { PublishedAt = null }));
    }

    [Fact]
    public void A_busy_section_lets_the_others_in()
    {
        var busy = Enumerable.Range(1, 8).Select(i => Card(i, hours: i * 0.1)).ToArray();

        var picked = Pick([.. busy, Card(20, hours: 6) with { SectionSlug = "van-hoa" }, Card(30, hours: 8) with { SectionSlug = "kinh-te" }]);

        Assert.Equal([1, 20, 30], picked.Take(3));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(30)]
    [InlineData(60)]
    public void However_many_there_are_none_stands_twice_and_the_first_screen_is_filled(int count)
    {
        var found = Enumerable.Range(0, count).Select(i => Card(i, hours: i) with { SectionSlug = $"muc-{i % 4}", Kind = (ArticleKind)(i % 5 == 4 ? 1 : 0) }).ToList();

        var layout = FrontLayout.Of(FrontWeight.Pick(found, FrontLayout.FirstScreen, Now), found, longestRail: 11);

        Assert.Equal(Math.Min(count - count / 5 + Math.Min(1, count / 5), FrontLayout.FirstScreen), layout.Placed.Count);
        Assert.Equal(layout.All.Select(card => card.Id).Distinct(), layout.All.Select(card => card.Id));
        Assert.InRange(layout.Newest.Count, 0, 11);
    }

    [Fact]
    public void A_photo_makes_an_article_weightier_and_as_lead_takes_the_room_of_three()
    {
        var found = Enumerable.Range(0, 30).Select(i => Card(i, hours: i)).ToList();
        found[4] = found[4] with { LeadPicture = Photo };

        var layout = FrontLayout.Of(FrontWeight.Pick(found, FrontLayout.FirstScreen, Now), found, longestRail: 6);

        Assert.Equal((4L, 3, 2), (layout.LeadArticle!.Id, layout.Secondaries.Count(), layout.UnderLead.Count()));
        Assert.Equal((4, 4), (FrontLayout.Of(found, found, longestRail: 6).Secondaries.Count(), FrontLayout.Of(found, found, longestRail: 6).UnderLead.Count()));
    }

    [Fact]
    public void Chosen_places_come_first_and_the_rest_follows()
    {
        var found = Enumerable.Range(0, 30).Select(i => Card(i, hours: i)).ToList();
        var places = found.Skip(20).Take(2).Concat(FrontWeight.Pick(found, FrontLayout.FirstScreen, Now)).Distinct();

        var layout = FrontLayout.Of(places, found, longestRail: 11);

        Assert.Equal([20, 21, 0, 1], layout.Placed.Take(4).Select(card => card.Id));
        Assert.Equal(FrontLayout.FirstScreen, layout.Placed.Count);
        Assert.DoesNotContain(layout.Newest, layout.Placed.Contains);
    }

    [Fact]
    public void Each_kind_has_its_strip()
    {
        var found = Enumerable.Range(0, 60).Select(i => Card(i, hours: i) with { Kind = (ArticleKind)(i % 4) }).ToList();

        var layout = FrontLayout.Of(found.Take(FrontLayout.FirstScreen), found, longestRail: 6);

        Assert.All(layout.Emagazines, card => Assert.Equal(ArticleKind.Emagazine, card.Kind));
        Assert.All(layout.Videos, card => Assert.Equal(ArticleKind.Video, card.Kind));
        Assert.All(layout.Episodes, card => Assert.Equal(ArticleKind.Episode, card.Kind));
        Assert.Equal((3, 3, 3, 6), (layout.Emagazines.Count, layout.Videos.Count, layout.Episodes.Count, layout.Newest.Count));
    }

    private static long[] Pick(params ArticleCard[] cards) => [.. FrontWeight.Pick(cards, cards.Length, Now).Select(card => card.Id)];

    private static ArticleCard Card(long id, double hours) => new(
        id, $"bai-{id}", $"Bài {id}", "Sapo.", null, Now.AddHours(-hours), Now.AddHours(-hours), null, null, null, 400, "Thời sự", "thoi-su", ArticleKind.Article);
}
