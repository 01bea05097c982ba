using NetVips;
using NewsPortal.Content;
using NewsPortal.Data.Pictures;

namespace NewsPortal.Web.Tests.Pictures;

/// <summary>Pictures by width: made once, whole or not at all, and never an error for a photo that is there.</summary>
public sealed class PictureVariantTests : IAsyncLifetime
{
    private PictureShop shop = null!;

    public async Task InitializeAsync() => shop = await PictureShop.OpenAsync();

    public async Task DisposeAsync() => await shop.DisposeAsync();

    [Theory]
    [InlineData("jpg", "avif,webp,jpg")]
    [InlineData("png", "avif,webp,png")]
    [InlineData("webp", "avif,webp")]
    public async Task Every_width_a_page_names_is_made_in_its_format_and_its_size(string ending, string formats)
    {
        var name = PictureName.Parse(shop.KeptName(TestPictures.OfEveryFormat(700, 460)[ending]))!;
        var choice = new PictureChoice(name, "100vw");
        Assert.Equal(formats, string.Join(',', choice.Endings));

        foreach (var (format, width) in choice.Endings.SelectMany(format => PictureVariant.Widths(700).Select(width => (format, width))))
        {
            var variant = PictureVariant.Of(name, width, format);
            var found = await new PictureVariants(shop.Folder).FindAsync(variant, CancellationToken.None);

            Assert.True(found!.IsWhatWasAsked);
            using var image = TestPictures.Read(await File.ReadAllBytesAsync(found.File.FullName));
            Assert.Equal((variant.Width, variant.Height), (image.Width, image.Height));
            Assert.DoesNotContain(image.GetFields(), field => field.StartsWith("exif", StringComparison.Ordinal) || field.StartsWith("icc", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_hundred_who_ask_at_once_get_one_file_and_nothing_unfinished_stays()
    {
        var name = PictureName.Parse(shop.KeptName(TestPictures.Jpeg(1400, 900)))!;
        var variants = new PictureVariants(shop.Folder);

        var found = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => variants.FindAsync(PictureVariant.Of(name, 960, "avif"), CancellationToken.None)));

        Assert.All(found, one => Assert.True(one!.IsWhatWasAsked));
        var file = Assert.Single(shop.Files("anh-co"));
        Assert.Equal(PictureVariant.Of(name, 960, "avif").ToString(), file);
        Assert.Empty(shop.Files("anh-tam"));
        var written = found[0]!.File.LastWriteTimeUtc;
        Assert.Equal(written, (await variants.FindAsync(PictureVariant.Of(name, 960, "avif"), CancellationToken.None))!.File.LastWriteTimeUtc);
    }

    [Fact]
    public async Task Who_goes_away_does_not_stop_the_work_for_the_others()
    {
        var name = PictureName.Parse(shop.KeptName(TestPictures.Jpeg(1400, 900)))!;
        var variants = new PictureVariants(shop.Folder);
        using var gone = new CancellationTokenSource();
        var variant = PictureVariant.Of(name, 640, "avif");

        var first = variants.FindAsync(variant, gone.Token);
        var second = variants.FindAsync(variant, CancellationToken.None);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.True((await second)!.IsWhatWasAsked);
    }

    [Fact]
    public async Task A_disk_that_takes_nothing_costs_the_small_file_and_not_the_photo()
    {
        var name = PictureName.Parse(shop.KeptName(TestPictures.Jpeg(700, 460)))!;
        var variants = new PictureVariants(shop.Folder);
        var blocked = Path.Combine(shop.Path, "anh-co");
        await File.WriteAllTextAsync(blocked, "chỗ này đã có tệp");

        var found = await variants.FindAsync(PictureVariant.Of(name, 320, "avif"), CancellationToken.None);
        File.Delete(blocked);
        var again = await variants.FindAsync(PictureVariant.Of(name, 320, "avif"), CancellationToken.None);

        Assert.Equal((shop.Folder.Published(name).FullName, "jpg", false), (found!.File.FullName, found.Ending, found.IsWhatWasAsked));
        Assert.Equal(("avif", true), (again!.Ending, again.IsWhatWasAsked));
    }

    [Fact]
    public async Task A_hundred_different_ones_at_once_wait_in_a_queue_that_ends_and_all_get_a_photo()
    {
        var names = Enumerable.Range(1, 20).Select(seed => PictureName.Parse(shop.KeptName(TestPictures.Jpeg(700, 460, seed)))!).ToList();
        var variants = new PictureVariants(shop.Folder);
        var asked = names.SelectMany(name => PictureVariant.Widths(700).SelectMany(width => (string[])["avif", "webp"], (width, ending) => PictureVariant.Of(name, width, ending))).ToList();

        var found = await Task.WhenAll(asked.Select(variant => variants.FindAsync(variant, CancellationToken.None)));

        Assert.All(found, one => Assert.True(one!.File.Exists));
        Assert.Contains(found, one => !one!.IsWhatWasAsked);
        Assert.Contains(found, one => one!.IsWhatWasAsked);
    }

    [Fact]
    public async Task A_picture_that_is_taken_away_is_away_at_every_width()
    {
        var name = PictureName.Parse(shop.KeptName(TestPictures.Jpeg(700, 460)))!;
        var variants = new PictureVariants(shop.Folder);
        Assert.NotNull(await variants.FindAsync(PictureVariant.Of(name, 320, "webp"), CancellationToken.None));

        shop.Folder.Published(name).Delete();

        Assert.Null(await variants.FindAsync(PictureVariant.Of(name, 320, "webp"), CancellationToken.None));
        Assert.Null(await variants.FindAsync(PictureVariant.Of(name, 320, "jpg"), CancellationToken.None));
    }

    [Theory]
    [InlineData(0.15, 0.5)]
    [InlineData(0.85, 0.5)]
    public void The_focal_point_is_where_the_eye_goes_first(double left, double top)
    {
        using var field = TestPictures.Plain(900, 450, 120, 120, 118);
        using var face = TestPictures.Photo(120, 120).Linear([1, 1, 1], [90, 10, 0]).Cast(Enums.BandFormat.Uchar);
        using var scene = field.Insert(face, (int)((900 * left) - 60), (int)((450 * top) - 60));

        var kept = shop.Keep(("canh.jpg", scene.JpegsaveBuffer(q: 95)));

        Assert.InRange(kept.Focus!.X, (left * 100) - 15, (left * 100) + 15);
        Assert.Equal(kept.Focus, shop.Keep(("canh-nua.jpg", scene.JpegsaveBuffer(q: 95))).Focus);
    }
}
