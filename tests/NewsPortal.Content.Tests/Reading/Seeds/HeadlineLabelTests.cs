using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests.Reading.Seeds;

public sealed class HeadlineLabelTests
{
    [Theory]
    [InlineData("emagazine.txt", ArticleKind.Emagazine)]
    [InlineData("emagazine-above.txt", ArticleKind.Emagazine)]
    [InlineData("headline-is-a-menu-word.txt", ArticleKind.Article)]
    [InlineData("plain.txt", ArticleKind.Article)]
    public void A_label_names_the_kind(string sample, ArticleKind kind) => Assert.Equal(kind, Samples.Read(sample).Kind);

    [Fact]
    public void A_photo_a_seed_names_is_read_from_beside_it()
    {
        var photo = IncomingFile.Of("anh-1.jpg", [1, 2, 3]);
        var file = IncomingFile.Of("a.txt", Samples.Bytes("picture-names.txt")) with { Beside = path => path == "anh-1.jpg" ? photo : null };

        var pictures = ArticleReader.Split(file, ReadingRules.None).Single().Read().Pictures;

        Assert.Equal(["anh-1.jpg", "IMG_1234.JPG", "ruong-muoi-3.webp"], pictures.Select(picture => picture.Name));
        Assert.Equal([1, 2, 3], pictures[0].Read());
        Assert.Null(pictures[1].Read());
    }
}
