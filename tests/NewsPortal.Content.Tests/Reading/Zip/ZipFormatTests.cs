using System.IO.Compression;
using System.Text;
using NewsPortal.Content.Reading;

namespace NewsPortal.Content.Tests.Reading.Zip;

/// <summary>An archive of articles is read file by file, as its folder would be.</summary>
public sealed class ZipFormatTests
{
    private const string Market = "Chợ quê, năm giờ sáng\n\n(NewsPortal) - Hai giờ đồng hồ, ba mươi gian hàng.\n\nMột cái cân dùng chung.\n";

    [Fact]
    public void Its_articles_come_in_the_order_of_their_paths_named_by_archive_and_path()
    {
        var parts = Parts(ZipMaker.Of(("b/sông.txt", Market), ("a.txt", Market), ("anh.jpg", "không phải bài"), ("b/.ẩn.txt", Market), ("__MACOSX/a.txt", Market), ("manifest.json", "{}")));

        Assert.Equal(["kho.zip/a.txt", "kho.zip/b/sông.txt"], parts.Select(part => part.Name));
        var article = Assert.Single(ArticleReader.Split(parts[1].Inner!, ReadingRules.None)).Read();
        Assert.Equal("Chợ quê, năm giờ sáng", article.Headline);
        Assert.Equal("sông", article.Key);
        Assert.Equal(article.Headline, parts[1].Read().Headline);
    }

    [Fact]
    public void An_archive_the_framework_wrote_is_read_byte_by_byte()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            zip.CreateEntry("thư mục/");
            using var entry = zip.CreateEntry("thư mục/bài.txt", CompressionLevel.NoCompression).Open();
            entry.Write(Encoding.UTF8.GetBytes(Market));
        }

        var part = Assert.Single(Parts(stream.ToArray()));

        Assert.Equal(Encoding.UTF8.GetBytes(Market), part.Inner!.ReadAll(1000));
    }

    [Fact]
    public void An_archive_written_for_large_files_is_read_the_same()
    {
        var zip = new ZipMaker { Wide = true, Comment = "kho bài"u8.ToArray() }.Add("a.txt", Encoding.UTF8.GetBytes(Market)).ToArray();

        Assert.Equal(Market, Encoding.UTF8.GetString(Assert.Single(Parts(zip)).Inner!.ReadAll(1000)));
    }

    [Fact]
    public void A_file_finds_its_photos_beside_it_and_nothing_outside()
    {
        var zip = ZipMaker.Of(("2019/bài.html", "<html>"), ("2019/bài_files/1.jpg", "ảnh"), ("2019/bài_files/khung.html", "<html>"), ("logo.png", "hình"));
        var page = Assert.Single(Parts(zip)).Inner!;

        Assert.Equal("ảnh", Encoding.UTF8.GetString(page.Beside("bài_files/1.jpg")!.ReadAll(100)));
        Assert.Equal("kho.zip/logo.png", page.Beside("./../2019/../logo.png")!.Name);
        Assert.NotNull(page.Beside("ba\u0300i_files/1.jpg"));
        Assert.All(["../../logo.png", "/logo.png", "", ".", "bài_files", "bài_files/2.jpg", "..\\logo.png", "c:logo.png"], path => Assert.Null(page.Beside(path)));
    }

    [Fact]
    public void A_folder_in_it_files_its_articles_as_a_folder_on_the_disk_does()
    {
        var zip = IncomingFile.Of("kho.zip", ZipMaker.Of(("van-hoa/a.txt", Market), ("khac/b.txt", Market), ("c.txt", Market)));
        var filed = zip with { Section = "Thời sự", SectionOf = folder => folder == "van-hoa" ? "Văn hóa" : null };

        Assert.Equal(["Thời sự", "Thời sự", "Văn hóa"], ArticleReader.Split(filed, ReadingRules.None).Select(part => part.Read().Section).Order());
    }

    [Fact]
    public void A_name_from_before_UTF_8_is_read_as_Windows_in_Vietnam_wrote_it()
    {
        // “Chợ.txt” in windows-1258: the dot below is a sign of its own.
        var zip = new ZipMaker().Add("", Encoding.UTF8.GetBytes(Market), flags: 0, rawName: [.. "Ch"u8, 0xF5, 0xF2, .. ".txt"u8]).ToArray();

        Assert.Equal("kho.zip/Chợ.txt", Assert.Single(Parts(zip)).Name);
    }

    [Fact]
    public void A_file_that_is_no_article_is_refused_alone()
    {
        var parts = Parts(ZipMaker.Of(("a.txt", ""), ("b.txt", Market)));

        Assert.Equal("empty-file", Assert.Throws<ArticleFormatException>(() => parts[0].Read()).Code);
        Assert.NotNull(parts[1].Read());
    }

    [Fact]
    public void A_file_is_read_again_from_anywhere()
    {
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(number => $"{number},"));
        var file = Assert.Single(Parts(ZipMaker.Of(("a.txt", text)))).Inner!;
        using var stream = file.Open();
        var bytes = new byte[20];
        foreach (var place in (int[])[200_000, 5, 100_000, 0, 238_880])
        {
            stream.Position = place;
            stream.ReadExactly(bytes, 0, 10);
            Assert.Equal(text.Substring(place, 10), Encoding.UTF8.GetString(bytes, 0, 10));
        }

        stream.Seek(-3, SeekOrigin.End);
        Assert.Equal(3, stream.ReadAtLeast(bytes, 20, throwOnEndOfStream: false));
        stream.Position = stream.Length + 5;
        Assert.Equal(0, stream.Read(bytes));
    }

    private static List<ArticlePart> Parts(byte[] zip) => [.. ArticleReader.Split(IncomingFile.Of("kho.zip", zip), ReadingRules.None)];
}
