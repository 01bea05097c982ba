using System.Security.Cryptography;
using NetVips;
using NewsPortal.Content;
using NewsPortal.Data.Pictures;
using NewsPortal.Data.PrivateClusters;

namespace NewsPortal.Web.Tests.Pictures;

/// <summary>The pictures of an article are kept once, cleaned, under names that say what they are.</summary>
public sealed class PictureStoreTests
{
    [Fact]
    public async Task A_photo_is_published_anew_and_its_original_kept_as_it_came()
    {
        await using var shop = await PictureShop.OpenAsync();
        var original = TestPictures.Jpeg(3000, 2000);
        var hash = Convert.ToHexStringLower(SHA256.HashData(original));

        var article = shop.Keep(("anh/1.jpg", original));

        Assert.Empty(article.Findings);
        Assert.Equal($"{hash}-2560x1707.jpg", article.Blocks.OfType<Figure>().Single().Picture);
        Assert.Equal([$"{hash}.jpg"], shop.Files("anh-goc"));
        Assert.Equal(original, await File.ReadAllBytesAsync(Path.Combine(shop.Path, "anh-goc", hash[..2], $"{hash}.jpg")));
        Assert.Equal(0x1C0, Libc.Stat(Path.Combine(shop.Path, "anh-goc"), follow: false)![28] | (Libc.Stat(Path.Combine(shop.Path, "anh-goc"), follow: false)![29] & 1) << 8);
        Assert.Empty(shop.Files("anh-tam"));
        using var published = TestPictures.Read(shop.Published($"{hash}-2560x1707.jpg"));
        Assert.Equal((2560, 1707), (published.Width, published.Height));
        Assert.Equal(1, await shop.RowsAsync($"width = 2560 AND original_length = {original.Length} AND look IS NOT NULL"));
    }

    [Fact]
    public async Task The_same_picture_again_writes_nothing_and_a_lost_file_is_made_again()
    {
        await using var shop = await PictureShop.OpenAsync();
        var photo = TestPictures.Jpeg();
        var name = shop.KeptName(photo);
        var file = shop.Folder.Published(PictureName.Parse(name)!);
        var first = await File.ReadAllBytesAsync(file.FullName);
        var written = file.LastWriteTimeUtc;

        Assert.Equal(name, shop.KeptName(photo, "tên khác.png"));
        file.Refresh();
        Assert.Equal(written, file.LastWriteTimeUtc);

        file.Delete();
        Assert.Equal(name, shop.KeptName(photo));
        Assert.Equal(first, await File.ReadAllBytesAsync(file.FullName));
        await File.WriteAllBytesAsync(file.FullName, first[..100]);
        Assert.Equal(name, shop.KeptName(photo));
        Assert.Equal(first, await File.ReadAllBytesAsync(file.FullName));
        Assert.Equal(1, await shop.RowsAsync());
    }

    [Fact]
    public async Task Every_format_is_taken_whatever_its_name_says()
    {
        await using var shop = await PictureShop.OpenAsync();
        var endings = TestPictures.OfEveryFormat().ToDictionary(picture => picture.Key, picture => Path.GetExtension(shop.KeptName(picture.Value, "ảnh.txt")));

        Assert.Equal(new() { ["jpg"] = ".jpg", ["png"] = ".png", ["gif"] = ".png", ["webp"] = ".webp", ["avif"] = ".jpg" }, endings);
        Assert.Equal(["avif", "gif", "jpg", "png", "webp"], shop.Files("anh-goc").Select(file => file[65..]).Order());
    }

    [Fact]
    public async Task Nothing_but_the_points_of_a_picture_is_published()
    {
        await using var shop = await PictureShop.OpenAsync();
        using var photo = TestPictures.Photo(200, 100);
        using var laden = photo.Mutate(image =>
        {
            image.Set(GValue.GStrType, "exif-ifd0-Artist", "Một người chụp ảnh");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "18/1 20/1 33/1");
            image.Set(GValue.BlobType, "xmp-data", "<x:xmpmeta>nơi chụp</x:xmpmeta>"u8.ToArray());
            image.Set(GValue.BlobType, "iptc-data", "8BIM nơi chụp"u8.ToArray());
        });
        byte[][] sources = [laden.JpegsaveBuffer(), laden.WebpsaveBuffer(), laden.PngsaveBuffer(), laden.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1, effort: 0)];
        using (var source = TestPictures.Read(sources[0]))
        {
            Assert.Contains("exif-ifd3-GPSLatitude", source.GetFields());
            Assert.Contains("xmp-data", source.GetFields());
        }

        foreach (var source in sources)
        {
            var name = PictureName.Parse(shop.KeptName(source))!;
            var bytes = shop.Published(name.ToString());
            using var published = TestPictures.Read(bytes);
            Assert.DoesNotContain(published.GetFields(), field => field.EndsWith("-data", StringComparison.Ordinal) || field.StartsWith("exif", StringComparison.Ordinal) || field.Contains("comment", StringComparison.Ordinal));
            Assert.True(PlainPicture.Is(bytes, PictureFormats.Recognise(bytes)), name.Ending);
            Assert.False(PlainPicture.Is(source, PictureFormats.Recognise(source)));
        }
    }

    [Fact]
    public async Task Colours_of_another_profile_are_brought_to_the_web_s()
    {
        await using var shop = await PictureShop.OpenAsync();
        using var red = TestPictures.Plain(64, 64, 200, 60, 40);
        using var wide = red.IccTransform("p3", inputProfile: "srgb");
        using var ink = red.IccTransform("cmyk", inputProfile: "srgb");
        Assert.NotInRange(wide.Getpoint(9, 9)[0], 195, 205);

        foreach (var picture in (byte[][])[wide.PngsaveBuffer(), wide.JpegsaveBuffer(q: 95), ink.JpegsaveBuffer(q: 95), ink.JpegsaveBuffer(q: 95, keep: Enums.ForeignKeep.None)])
        {
            using var published = TestPictures.Read(shop.Published(shop.KeptName(picture)));
            var point = published.Getpoint(9, 9);
            Assert.Equal(3, point.Length);
            Assert.InRange(point[0], 185, 215);
            Assert.InRange(point[1], 45, 75);
            Assert.InRange(point[2], 25, 55);
            Assert.DoesNotContain("icc-profile-data", published.GetFields());
        }
    }

    [Fact]
    public async Task A_profile_that_is_none_costs_the_profile_only()
    {
        await using var shop = await PictureShop.OpenAsync();
        using var red = TestPictures.Plain(64, 64, 200, 60, 40);
        using var odd = red.Mutate(image => image.Set(GValue.BlobType, "icc-profile-data", new byte[500]));
        using var srgb = red.IccTransform("srgb", inputProfile: "srgb");

        foreach (var picture in (byte[][])[odd.JpegsaveBuffer(q: 95), srgb.JpegsaveBuffer(q: 95)])
        {
            using var published = TestPictures.Read(shop.Published(shop.KeptName(picture)));
            Assert.InRange(published.Getpoint(9, 9)[0], 195, 205);
            Assert.DoesNotContain("icc-profile-data", published.GetFields());
        }
    }

    [Fact]
    public async Task A_photo_taken_with_the_camera_on_its_side_stands_upright()
    {
        await using var shop = await PictureShop.OpenAsync();
        using var dark = TestPictures.Plain(100, 80, 10, 10, 10);
        using var bright = TestPictures.Plain(100, 80, 240, 240, 240);
        using var both = dark.Join(bright, Enums.Direction.Horizontal);
        using var turned = both.Mutate(image => image.Set(GValue.GIntType, "orientation", 6));

        var name = shop.KeptName(turned.JpegsaveBuffer());

        Assert.EndsWith("-80x200.jpg", name, StringComparison.Ordinal);
        using var published = TestPictures.Read(shop.Published(name));
        Assert.InRange(published.Getpoint(40, 20)[0], 0, 30);
        Assert.InRange(published.Getpoint(40, 180)[0], 220, 255);
    }

    [Fact]
    public async Task A_drawing_keeps_every_point_and_what_shows_through_it()
    {
        await using var shop = await PictureShop.OpenAsync();
        using var drawing = TestPictures.Plain(50, 50, 10, 200, 30, 128);

        using var published = TestPictures.Read(shop.Published(shop.KeptName(drawing.PngsaveBuffer())));

        Assert.Equal([10, 200, 30, 128], published.Getpoint(7, 7));
    }

    [Fact]
    public async Task Of_an_animation_the_first_frame_is_published_and_the_editor_is_told()
    {
        await using var shop = await PictureShop.OpenAsync();

        var article = shop.Keep(("dong.gif", HostilePictures.Animation(12)));

        var finding = Assert.Single(article.Findings);
        Assert.Equal((Severity.Info, "picture-animated", 10), (finding.Severity, finding.Code, finding.Line));
        Assert.Contains("12 khung", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(".png", article.Blocks.OfType<Figure>().Single().Picture, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_photo_in_another_size_is_recognised_and_another_photo_is_not()
    {
        await using var shop = await PictureShop.OpenAsync();
        using var photo = TestPictures.Photo(800, 500, seed: 3);
        using var small = photo.Resize(0.4);
        var first = shop.KeptName(photo.JpegsaveBuffer());
        var webp = small.WebpsaveBuffer();

        var looked = shop.Store.Check(TestPictures.Article(("nho.webp", webp)));
        var kept = shop.Keep(("nho.webp", webp));

        var finding = Assert.Single(kept.Findings);
        Assert.Equal((Severity.Info, "picture-known"), (finding.Severity, finding.Code));
        Assert.Contains(first, finding.Message, StringComparison.Ordinal);
        Assert.Equal(kept.Findings, looked.Findings);
        Assert.Empty(shop.Keep(("nho.webp", webp)).Findings);
        Assert.Empty(shop.Keep(("khac.jpg", TestPictures.Jpeg(800, 500, seed: 4))).Findings);
        using var cut = photo.Crop(0, 0, 500, 500);
        Assert.Empty(shop.Keep(("cat.jpg", cut.JpegsaveBuffer())).Findings);
    }

    [Fact]
    public async Task Two_plain_pictures_are_not_taken_for_one()
    {
        await using var shop = await PictureShop.OpenAsync();
        using var white = TestPictures.Plain(300, 200, 250, 250, 250);
        using var blue = TestPictures.Plain(300, 200, 10, 20, 200);
        shop.KeptName(white.PngsaveBuffer());

        Assert.Empty(shop.Keep(("xanh.png", blue.PngsaveBuffer())).Findings);
    }

    [Fact]
    public async Task A_picture_that_is_not_there_leaves_its_caption_and_a_finding_with_its_line()
    {
        await using var shop = await PictureShop.OpenAsync();
        var good = TestPictures.Jpeg();

        var article = shop.Keep(("mất.jpg", null), ("còn.jpg", good));

        Assert.Equal(["Chú thích.", "Chú thích."], article.Blocks.OfType<Figure>().Select(figure => figure.Caption));
        Assert.Equal([true, false], article.Blocks.OfType<Figure>().Select(figure => figure.Picture is null));
        var finding = Assert.Single(article.Findings);
        Assert.Equal((Severity.Warning, "picture-missing", 10), (finding.Severity, finding.Code, finding.Line));
    }

    [Fact]
    public async Task A_picture_shown_twice_is_worked_on_once()
    {
        await using var shop = await PictureShop.OpenAsync();
        var reads = 0;
        var photo = TestPictures.Jpeg();
        var article = TestPictures.Article(("a.jpg", photo)) with
        {
            Blocks = [new Figure("Một.", Picture: "a.jpg"), new Figure("Hai.", Picture: "a.jpg"), new Figure("Không ảnh.")],
            Pictures = [new IncomingPicture("a.jpg", () => { reads++; return photo; })],
        };

        var kept = shop.Store.Keep(article).Blocks.OfType<Figure>().ToList();

        Assert.Equal(1, reads);
        Assert.Equal(kept[0].Picture, kept[1].Picture);
        Assert.Null(kept[2].Picture);
    }

    [Fact]
    public async Task A_giver_s_limit_is_the_picture_s_fault_not_the_article_s()
    {
        await using var shop = await PictureShop.OpenAsync();
        var article = TestPictures.Article(("a.jpg", null)) with
        {
            Pictures = [new IncomingPicture("a.jpg", () => throw new ArticleFormatException("file-too-large", null, "Tệp lớn quá."))],
        };

        Assert.Equal("picture-too-large", Assert.Single(shop.Store.Keep(article).Findings).Code);
    }

    [Fact]
    public async Task Eight_imports_of_one_picture_at_once_keep_it_once()
    {
        await using var shop = await PictureShop.OpenAsync();
        var photo = TestPictures.Jpeg(640, 480);

        var names = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => shop.KeptName(photo))));

        Assert.Single(names.Distinct());
        Assert.Equal(1, await shop.RowsAsync());
        Assert.Single(shop.Files("anh"));
        Assert.Empty(shop.Files("anh-tam"));
    }

    [Fact]
    public async Task Without_room_on_the_disk_there_is_no_row()
    {
        await using var shop = await PictureShop.OpenAsync();
        await File.WriteAllTextAsync(Path.Combine(shop.Path, "anh-goc"), "");

        Assert.Throws<PictureStorageException>(() => shop.Keep(("a.jpg", TestPictures.Jpeg())));

        Assert.Equal(0, await shop.RowsAsync());
        Assert.Empty(shop.Files("anh"));
        Assert.Empty(shop.Files("anh-tam"));
    }

    [Fact]
    public async Task A_dry_run_says_the_same_and_writes_nothing()
    {
        await using var shop = await PictureShop.OpenAsync();
        var article = TestPictures.Article(("a.jpg", TestPictures.Jpeg()), ("b.jpg", null), ("c.png", "<svg/>"u8.ToArray()), ("d.gif", HostilePictures.Animation(3)), ("e.jpg", TestPictures.Jpeg()[..2000]));

        var looked = shop.Store.Check(article);

        Assert.Empty(Directory.GetFileSystemEntries(shop.Path));
        Assert.Equal(0, await shop.RowsAsync());
        Assert.Equal(shop.Store.Keep(article).Findings, looked.Findings);
        Assert.Equal(looked.Findings, new PictureStore(shop.Folder, null).Check(article).Findings);
        Assert.Equal(["a.jpg", null, null, "d.gif", null], looked.Blocks.OfType<Figure>().Select(figure => figure.Picture));
    }
}
