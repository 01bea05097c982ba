using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsPortal.Content.Merging;

namespace NewsPortal.Content.Tests.Merging;

public sealed class ThreeWayMergeTests
{
    private static readonly ArticleText Before = new("Chợ quê", "Sapo.", null, "doi-song", ["Chợ"], "Một.\n\nHai.\n\nBa.\n\nBốn.");

    [Fact]
    public void What_the_editor_left_alone_follows_the_file_and_what_he_touched_stays()
    {
        var mine = Before with { Headline = "Chợ quê, năm giờ sáng", Body = "Một.\n\nHai, đã sửa.\n\nBa.\n\nBốn." };
        var theirs = Before with { Lede = "Sapo mới.", Body = "Một.\n\nHai.\n\nBa.\n\nBốn, tệp sửa.\n\nNăm." };

        var merged = ThreeWayMerge.Of(Before, mine, theirs);

        Assert.Empty(merged.Conflicts);
        Assert.Equal(("Chợ quê, năm giờ sáng", "Sapo mới."), (merged.Text.Headline, merged.Text.Lede));
        Assert.Equal("Một.\n\nHai, đã sửa.\n\nBa.\n\nBốn, tệp sửa.\n\nNăm.", merged.Text.Body);
        Assert.Equal([0, null, 2, 3, 4], merged.Body.Select(piece => piece.FilePiece));
    }

    [Fact]
    public void Neighbouring_paragraphs_changed_by_one_side_each_are_no_conflict()
    {
        var merged = ThreeWayMerge.Of(Before, Before with { Body = "Một!\n\nHai.\n\nBa.\n\nBốn." }, Before with { Body = "Một.\n\nHai!\n\nBa.\n\nBốn." });

        Assert.Empty(merged.Conflicts);
        Assert.Equal("Một!\n\nHai!\n\nBa.\n\nBốn.", merged.Text.Body);
    }

    [Fact]
    public void A_paragraph_added_beside_a_changed_one_stays_beside_it()
    {
        var merged = ThreeWayMerge.Of(Before, Before with { Body = "Một.\n\nThêm.\n\nHai.\n\nBa.\n\nBốn." }, Before with { Body = "Một.\n\nHai!\n\nBa.\n\nBốn." });

        Assert.Empty(merged.Conflicts);
        Assert.Equal("Một.\n\nThêm.\n\nHai!\n\nBa.\n\nBốn.", merged.Text.Body);
    }

    [Fact]
    public void One_paragraph_changed_in_two_ways_keeps_the_editor_s_and_is_told()
    {
        var merged = ThreeWayMerge.Of(Before, Before with { Body = "Một.\n\nHai của tôi.\n\nBa.\n\nBốn." }, Before with { Body = "Một.\n\nHai của tệp.\n\nBa.\n\nBốn!" });

        var conflict = Assert.Single(merged.Conflicts);
        Assert.Equal(new MergeConflict("thân bài", 1, "Hai của tôi.", "Hai của tệp."), conflict);
        Assert.Equal("Một.\n\nHai của tôi.\n\nBa.\n\nBốn!", merged.Text.Body);
    }

    [Fact]
    public void A_headline_changed_in_two_ways_keeps_the_editor_s_and_is_told()
    {
        var merged = ThreeWayMerge.Of(Before, Before with { Headline = "Của tôi" }, Before with { Headline = "Của tệp" });

        Assert.Equal("Của tôi", merged.Text.Headline);
        Assert.Equal(new MergeConflict("tít", null, "Của tôi", "Của tệp"), Assert.Single(merged.Conflicts));
    }

    [Fact]
    public void Topics_are_added_and_taken_away_one_by_one()
    {
        var before = Before with { Topics = ["Chợ", "Quê"] };

        var merged = ThreeWayMerge.Of(before, before with { Topics = ["Chợ", "Sáng"] }, before with { Topics = ["Chợ", "Quê", "Hè"] });

        Assert.Equal(["Chợ", "Hè", "Sáng"], merged.Text.Topics);
    }

    [Fact]
    public void Figures_lists_and_quotes_are_pieces_of_their_own()
    {
        const string body = "Mở đầu.\n\n^^^\n![](anh.jpg)\n\n*Ảnh: Lan*\n^^^ Chợ sớm.\n\n- một\n- hai\n\n> “Ngon!” – bà Lan nói.";

        Assert.Equal(4, BodyPieces.Of(body).Count);
        Assert.Equal(body, BodyPieces.Join(BodyPieces.Of(body)));
    }

    [Property(MaxTest = 300)]
    public Property Without_an_editor_the_file_s_text_comes_out_and_without_a_new_file_the_editor_s() => Prop.ForAll(Bodies(), Bodies(), (before, after) =>
    {
        var (a, b) = (Before with { Body = before }, Before with { Body = after });
        return ThreeWayMerge.Of(a, a, b).Text.Body == after && ThreeWayMerge.Of(a, b, a).Text.Body == after
            && ThreeWayMerge.Of(a, b, b).Text.Body == after;
    });

    [Property(MaxTest = 300)]
    public Property Every_paragraph_of_the_editor_that_is_new_stays() => Prop.ForAll(Bodies(), Bodies(), Bodies(), (before, mine, theirs) =>
    {
        var merged = ThreeWayMerge.Of(Before with { Body = before }, Before with { Body = mine }, Before with { Body = theirs });
        var mineOnly = BodyPieces.Of(mine).Except(BodyPieces.Of(before)).ToList();
        var told = merged.Conflicts.Count > 0 || BodyPieces.Of(theirs).Except(BodyPieces.Of(before)).All(merged.Text.Body.Contains);
        return mineOnly.All(piece => BodyPieces.Of(merged.Text.Body).Contains(piece)) && told;
    });

    private static Arbitrary<string> Bodies() =>
        Gen.Elements("Một.", "Hai.", "Ba.", "Bốn.", "Năm.", "Sáu.").ListOf().Select(BodyPieces.Join).ToArbitrary();
}
