using System.Security.Cryptography;
using NetVips;
using NewsPortal.Content;

namespace NewsPortal.Web.Tests.Pictures;

/// <summary>What our own export carries out comes in again under the same names, byte for byte; a name alone proves nothing.</summary>
public sealed class OwnExportTests
{
    [Fact]
    public async Task A_published_picture_goes_round_unchanged_in_every_format()
    {
        await using var first = await PictureShop.OpenAsync();
        await using var second = await PictureShop.OpenAsync();
        using var clear = TestPictures.Photo(900, 700);
        using var through = clear.Bandjoin(128);
        foreach (var original in TestPictures.OfEveryFormat().Values.Append(through.PngsaveBuffer()))
        {
            var name = first.KeptName(original);
            var published = first.Published(name);

            Assert.Equal(name, second.KeptName(published, $"anh/{name[..2]}/{name}"));
            Assert.Equal(published, second.Published(name));
            Assert.Equal(name, second.KeptName(published, name));
            Assert.Equal(name, first.KeptName(published, name));
        }

        Assert.Empty(second.Files("anh-goc"));
        Assert.Equal(second.Files("anh").Count, await second.RowsAsync("original_length IS NULL"));
        Assert.Equal(0, await first.RowsAsync("original_length IS NULL"));
    }

    [Fact]
    public async Task An_article_of_ours_without_its_pictures_finds_those_that_are_still_here()
    {
        await using var shop = await PictureShop.OpenAsync();
        var name = shop.KeptName(TestPictures.Jpeg());

        var article = shop.Keep(($"anh/{name}", null), ("b" + name[1..], null));

        Assert.Equal([name, null], article.Blocks.OfType<NewsPortal.Content.Figure>().Select(figure => figure.Picture));
        Assert.Equal("picture-missing", Assert.Single(article.Findings).Code);
    }

    [Fact]
    public async Task A_name_of_ours_does_not_let_anything_else_in()
    {
        await using var shop = await PictureShop.OpenAsync();
        using var photo = TestPictures.Photo(96, 64);
        using var signed = photo.Mutate(image => image.Set(GValue.GStrType, "exif-ifd0-Artist", "Ai đó"));
        var plain = photo.JpegsaveBuffer(keep: Enums.ForeignKeep.None);
        var claimed = new PictureName(new string('a', 64), 96, 64, "jpg").ToString();

        Assert.NotEqual(claimed, shop.KeptName(signed.JpegsaveBuffer(), claimed));
        Assert.NotEqual(claimed, shop.KeptName([.. plain, .. "<script>"u8], claimed));
        Assert.NotEqual(claimed, shop.KeptName(TestPictures.Jpeg(95, 64), claimed));
        Assert.NotEqual(claimed, shop.KeptName(photo.PngsaveBuffer(), claimed));
        Assert.Equal("picture-broken", Assert.Single(shop.Keep((claimed, plain[..^200])).Findings).Code);
        Assert.Equal(claimed, shop.KeptName(plain, claimed));
    }

    [Fact]
    public async Task A_file_that_stands_is_never_replaced_by_another_of_its_name()
    {
        await using var shop = await PictureShop.OpenAsync();
        var name = shop.KeptName(TestPictures.Jpeg());
        var published = shop.Published(name);
        using var other = TestPictures.Photo(320, 200, seed: 9);
        var forged = other.JpegsaveBuffer(keep: Enums.ForeignKeep.None);

        Assert.NotEqual(name, shop.KeptName(forged, name));
        Assert.Equal(published, shop.Published(name));

        shop.Folder.Published(PictureName.Parse(name)!).Delete();
        Assert.NotEqual(name, shop.KeptName(forged, name));
        Assert.False(shop.Folder.Published(PictureName.Parse(name)!).Exists);
    }

    [Fact]
    public async Task An_original_that_comes_later_takes_the_place_of_what_claimed_its_name()
    {
        await using var shop = await PictureShop.OpenAsync();
        var original = TestPictures.Jpeg();
        using var other = TestPictures.Photo(320, 200, seed: 9);
        var claimed = new PictureName(Convert.ToHexStringLower(SHA256.HashData(original)), 320, 200, "jpg").ToString();
        var forged = other.JpegsaveBuffer(keep: Enums.ForeignKeep.None);
        Assert.Equal(claimed, shop.KeptName(forged, claimed));

        Assert.Equal(claimed, shop.KeptName(original));

        Assert.NotEqual(forged, shop.Published(claimed));
        Assert.Equal(1, await shop.RowsAsync("original_length IS NOT NULL"));
        Assert.Equal(1, await shop.RowsAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.jpg")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA-1x1.jpg")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-01x1.jpg")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-0x1.jpg")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-1x1.svg")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-1x1.jpg/")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-1x99999999999.jpg")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_1x1.jpg")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-1.1xjpg")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-1x1.jpg\n")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-١x1.jpg")]
    public void A_name_of_another_shape_is_none_of_ours(string name) => Assert.Null(PictureName.Parse(name));
}
