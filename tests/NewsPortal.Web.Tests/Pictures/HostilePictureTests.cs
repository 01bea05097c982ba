using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using NetVips;
using NewsPortal.Content;
using NewsPortal.Data.Pictures;

namespace NewsPortal.Web.Tests.Pictures;

/// <summary>Files that call themselves pictures: taken, or refused with a reason. Nothing else comes out.</summary>
public sealed class HostilePictureTests
{
    private static readonly PictureStore Store = new(new PictureFolder(Path.Combine(Path.GetTempPath(), "newsportal-no-such-folder")), null);

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("gif")]
    [InlineData("webp")]
    [InlineData("avif")]
    public void A_header_that_tells_a_giant_is_refused_before_a_point_is_read(string ending)
    {
        var bomb = TestPictures.OfEveryFormat()[ending].Telling(65_535, 65_535);
        var clock = Stopwatch.StartNew();

        var code = CodeOf(bomb);

        // libvips and libheif may find the lie themselves before the limit is asked.
        Assert.Contains(code, (string[])["picture-too-many-pixels", "picture-broken"]);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"{clock.Elapsed}");
    }

    [Fact]
    public void Just_above_the_limit_is_refused_and_says_the_size()
    {
        var finding = Assert.Single(Look(TestPictures.OfEveryFormat()["png"].Telling(8_000, 5_001)));

        Assert.Equal("picture-too-many-pixels", finding.Code);
        Assert.Contains("8000 × 5001", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Larger_than_20_MB_is_refused() => Assert.Equal("picture-too-large", CodeOf([.. TestPictures.Jpeg(), .. new byte[PictureLimits.MaxBytes]]));

    [Fact]
    public void A_picture_cut_off_is_refused()
    {
        foreach (var (ending, bytes) in TestPictures.OfEveryFormat(200, 150))
        {
            Assert.True(CodeOf(bytes[..(bytes.Length * 2 / 3)]) == "picture-broken", ending);
            Assert.StartsWith("picture-", CodeOf(bytes[..20]), StringComparison.Ordinal);
        }
    }

    public static TheoryData<string, byte[], string> Others => new()
    {
        { "a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "SVG" },
        { "a.png", "\uFEFF  \n<?xml version='1.0'?><!-- a --><svg/>"u8.ToArray(), "SVG" },
        { "a.svgz", Gzip("<svg/>"), "gzip" },
        { "a.svg", Encoding.Unicode.GetBytes("\uFEFF<svg/>"), "SVG" },
        { "a.svg", Encoding.BigEndianUnicode.GetBytes("\uFEFF<?xml version='1.0'?><!DOCTYPE svg><SVG/>"), "SVG" },
        { "a.jpg", "<!DOCTYPE html><html>404</html>"u8.ToArray(), "HTML" },
        { "a.bmp", "BM      "u8.ToArray(), "BMP" },
        { "a.tif", [.. "II*\0"u8, 8, 0, 0, 0], "TIFF" },
        { "a.tif", [.. "MM\0*"u8, 0, 0, 0, 8], "TIFF" },
        { "a.psd", "8BPS\0\u0001"u8.ToArray(), "Photoshop" },
        { "a.pdf", "%PDF-1.7"u8.ToArray(), "PDF" },
        { "a.heic", [0, 0, 0, 0x18, .. "ftypheic\0\0\0\0mif1heic"u8], "HEIC" },
        { "a.avif", [0, 0, 0, 0x18, .. "ftypisom\0\0\0\0iso2mp41"u8], "video" },
        { "a.jxl", [0xFF, 0x0A, 0, 0], "JPEG XL" },
        { "a.jpg", "không phải ảnh"u8.ToArray(), "không rõ loại" },
        { "a.png", "PK\u0003\u0004"u8.ToArray(), "ZIP" },
        { "a.v", [0x08, 0xF2, 0xA6, 0xB6, 0, 0, 0, 0], "không rõ loại" },
        { "a.ppm", "P6 1 1 255\n   "u8.ToArray(), "không rõ loại" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void What_is_none_of_the_five_formats_is_refused_by_its_name(string name, byte[] bytes, string kind)
    {
        var finding = Assert.Single(Store.Check(TestPictures.Article((name, bytes))).Findings);

        Assert.Equal((Severity.Warning, "picture-format", 10), (finding.Severity, finding.Code, finding.Line));
        Assert.Contains(kind, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_other_loader_can_be_reached_at_all()
    {
        using var photo = TestPictures.Photo(20, 20);
        var tiff = photo.TiffsaveBuffer();
        Store.Check(TestPictures.Article(("a.jpg", TestPictures.Jpeg())));

        Assert.Throws<VipsException>(() => Image.NewFromBuffer("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"u8.ToArray()));
        Assert.Throws<VipsException>(() => Image.NewFromBuffer(tiff));
        Assert.Throws<VipsException>(() => Image.NewFromFile(Path.Combine(Support.Repository.Root, "src/NewsPortal.Web/wwwroot/apple-touch-icon.png")));
    }

    [Fact]
    public void What_hangs_behind_a_picture_or_before_it_never_gets_published()
    {
        var jpeg = TestPictures.Jpeg();
        Assert.Equal("picture-format", CodeOf([.. "<script>alert(1)</script>"u8, .. jpeg]));

        var made = PublishedPicture.Make([.. jpeg, .. "<script>alert(1)</script>PK\u0003\u0004"u8], PictureFormat.Jpeg);

        Assert.False(made.Bytes.AsSpan().IndexOf("script"u8) >= 0);
        Assert.True(PlainPicture.Is(made.Bytes, PictureFormat.Jpeg));
    }

    [Fact]
    public void An_animation_of_ten_thousand_frames_costs_one()
    {
        var gif = HostilePictures.Animation(10_000);
        var clock = Stopwatch.StartNew();

        Assert.Equal("picture-animated", CodeOf(gif));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed}");
    }

    [Fact]
    public void A_photo_of_a_thousand_scans_is_soon_refused()
    {
        var jpeg = HostilePictures.ManyScans(4_000, 1_000);
        var clock = Stopwatch.StartNew();

        Assert.Equal("picture-broken", CodeOf(jpeg));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }

    [Fact]
    public void Mutated_pictures_are_taken_or_refused_within_a_second()
    {
        var random = new Random(26082019);
        var samples = TestPictures.OfEveryFormat().Values.ToArray();
        var codes = new Dictionary<string, int>();
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < 2000; i++)
        {
            var clock = Stopwatch.StartNew();
            var code = Look(Mutate(samples[i % samples.Length], random)) is [var finding, ..] ? finding.Code : "taken";
            slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
            codes[code] = codes.GetValueOrDefault(code) + 1;
        }

        Assert.True(slowest < TimeSpan.FromSeconds(1), $"{slowest}");
        Assert.All(codes.Keys, code => Assert.Contains(code, (string[])["taken", "picture-broken", "picture-format", "picture-too-many-pixels", "picture-animated"]));
        Assert.InRange(codes["taken"], 100, 1900);
    }

    private static byte[] Mutate(byte[] picture, Random random)
    {
        var bytes = (byte[])picture.Clone();
        for (var change = random.Next(1, 9); change > 0; change--)
        {
            bytes[random.Next(bytes.Length / (random.Next(4) + 1))] = (byte)random.Next(256);
        }

        return random.Next(10) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    private static string CodeOf(byte[] picture) => Assert.Single(Look(picture)).Code;

    private static IReadOnlyList<Finding> Look(byte[] picture) => Store.Check(TestPictures.Article(("a.jpg", picture))).Findings;

    private static byte[] Gzip(string text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
