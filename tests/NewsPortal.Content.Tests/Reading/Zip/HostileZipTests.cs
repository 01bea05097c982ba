using System.Diagnostics;
using System.Text;
using NewsPortal.Content.Reading;

namespace NewsPortal.Content.Tests.Reading.Zip;

/// <summary>Archives made to do harm: refused as a whole, before a single file of them is taken.</summary>
public sealed class HostileZipTests
{
    private static readonly byte[] Words = "Chợ quê\n\nNăm giờ sáng.\n"u8.ToArray();

    [Theory]
    [InlineData("../bai.txt")]
    [InlineData("a/../../bai.txt")]
    [InlineData("a/./bai.txt")]
    [InlineData("a//bai.txt")]
    [InlineData("/etc/bai.txt")]
    [InlineData("C:/bai.txt")]
    [InlineData("c:bai.txt")]
    [InlineData("a\\bai.txt")]
    [InlineData("..\\bai.txt")]
    [InlineData("bai.txt\0.jpg")]
    [InlineData("bai\u001b[2J.txt")]
    [InlineData("bai\u0085.txt")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("/")]
    public void A_name_that_leads_elsewhere(string name) => Refused("zip-name", Good().Add(name, Words));

    [Fact]
    public void A_path_of_a_thousand_folders() =>
        Refused("zip-name", Good().Add(string.Concat(Enumerable.Repeat("a/", 200)) + "b.txt", Words));

    [Fact]
    public void A_name_longer_than_any_system_takes() => Refused("zip-broken", Good().Add(new string('a', 2000) + ".txt", Words));

    [Fact]
    public void A_name_that_says_UTF_8_and_is_not() => Refused("zip-name", Good().Add("", Words, rawName: [0xC3, 0x28, 0x2E, 0x74]));

    [Theory]
    [InlineData(0xA1FFu << 16, "zip-link")]
    [InlineData(0x400u, "zip-link")]
    [InlineData(0x21B6u << 16, "zip-special")]
    [InlineData(0x61B6u << 16, "zip-special")]
    [InlineData(0x11B6u << 16, "zip-special")]
    [InlineData(0xC1B6u << 16, "zip-special")]
    public void A_link_a_device_a_pipe(uint attributes, string code) => Refused(code, Good().Add("b.txt", Words, attributes));

    [Theory]
    [InlineData(1)]
    [InlineData(1 | (1 << 6))]
    [InlineData(1 << 13)]
    public void A_file_under_a_password(int flags) => Refused("zip-encrypted", Good().Add("b.txt", Words, flags: flags));

    [Fact]
    public void A_way_of_packing_nobody_needs() => Refused("zip-method", Good().Add("b.txt", Words, method: 12));

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("chợ.txt", "cho\u031B\u0323.txt")]
    [InlineData("a", "a/")]
    public void Two_files_of_one_name(string first, string second) => Refused("zip-name-twice", new ZipMaker().Add(first, Words).Add(second, Words));

    [Fact]
    public void A_bomb_that_says_so() => Refused("zip-bomb", Good().Add("b.txt", new byte[20_000_000]));

    [Fact]
    public void A_bomb_that_says_it_is_small() => Refused("zip-lies", Good().Add("b.txt", new byte[20_000_000], lengthToTell: 1000));

    [Fact]
    public void A_bomb_among_the_photos() => Refused("zip-lies", Good().Add("b.jpg", new byte[20_000_000], lengthToTell: 1000));

    [Fact]
    public void Many_bombs_each_below_the_limit()
    {
        var maker = Good();
        for (var i = 0; i < 300; i++)
        {
            maker.Add($"{i}.txt", new byte[1_000_000]);
        }

        Refused("zip-too-large", maker);
    }

    [Fact]
    public void A_size_nobody_has() => Refused("zip-lies", new ZipMaker { Wide = true }.Add("b.txt", Words, lengthToTell: -1));

    [Fact]
    public void Sizes_that_overflow_when_added() =>
        Refused("zip-bomb", new ZipMaker { Wide = true }.Add("b.txt", Words, lengthToTell: long.MaxValue).Add("c.txt", Words, lengthToTell: long.MaxValue));

    [Fact]
    public void A_file_that_is_shorter_than_it_says()
    {
        var part = Assert.Single(ArticleReader.Split(IncomingFile.Of("kho.zip", Good("b.txt", Words.Length + 5).ToArray()), ReadingRules.None));

        Assert.Equal("zip-lies", Assert.Throws<ArticleFormatException>(() => part.Inner!.ReadAll(1000)).Code);
    }

    [Fact]
    public void A_file_whose_bytes_changed()
    {
        var zip = new ZipMaker().Add("b.txt", Words, checksum: 1).ToArray();
        var part = Assert.Single(ArticleReader.Split(IncomingFile.Of("kho.zip", zip), ReadingRules.None));

        Assert.Equal("zip-broken", Assert.Throws<ArticleFormatException>(() => part.Read()).Code);
    }

    [Fact]
    public void Bytes_that_do_not_unpack()
    {
        var zip = new ZipMaker().Add("b.txt", Words, packed: [0xFF, 0xFF, 0xFF, 0xFF]).ToArray();
        var part = Assert.Single(ArticleReader.Split(IncomingFile.Of("kho.zip", zip), ReadingRules.None));

        Assert.Equal("zip-broken", Assert.Throws<ArticleFormatException>(() => part.Read()).Code);
    }

    [Fact]
    public void The_same_bytes_shown_a_thousand_times()
    {
        var maker = Good();
        for (var i = 0; i < 1000; i++)
        {
            maker.Add($"{i}.txt", Words, header: 0, nameBefore: "a.txt");
        }

        Refused("zip-lies", maker);
    }

    [Fact]
    public void A_file_that_reaches_into_the_next()
    {
        var inner = new ZipMaker().Add("b.txt", Words).ToArray();
        var maker = new ZipMaker().Add("a.bin", inner, method: 0, packed: inner);

        Refused("zip-lies", maker.Add("b.txt", Words, header: 30 + 5));
    }

    [Fact]
    public void Another_name_before_the_file_than_in_the_list() => Refused("zip-lies", Good().Add("b.txt", Words, nameBefore: "c.exe"));

    [Theory]
    [InlineData(10_001, "zip-too-many")]
    [InlineData(2, "zip-broken")]
    [InlineData(0, "zip-broken")]
    public void A_number_of_files_that_is_not_there(int count, string code) =>
        Refused(code, new ZipMaker { CountToTell = count }.Add("a.txt", Words));

    [Fact]
    public void A_billion_files_that_are_not_there() => Refused("zip-too-many", new ZipMaker { Wide = true, CountToTell = 1_000_000_000 }.Add("a.txt", Words));

    [Fact]
    public void More_than_ten_thousand_files()
    {
        var maker = new ZipMaker();
        for (var i = 0; i <= 10_000; i++)
        {
            maker.Add($"{i}.txt", Words);
        }

        Refused("zip-too-many", maker);
    }

    [Fact]
    public void An_archive_in_an_archive()
    {
        var part = Assert.Single(ArticleReader.Split(IncomingFile.Of("kho.zip", new ZipMaker().Add("trong.zip", Good().ToArray()).ToArray()), ReadingRules.None));

        Assert.Equal("zip-in-zip", Assert.Throws<ArticleFormatException>(() => ArticleReader.Split(part.Inner!, ReadingRules.None).First()).Code);
    }

    [Fact]
    public void An_archive_without_an_article() => Refused("zip-no-article", new ZipMaker().Add("anh.jpg", Words));

    [Fact]
    public void An_empty_archive() => Refused("zip-no-article", new ZipMaker());

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("word/document.xml")]
    [InlineData("mimetype")]
    public void A_document_of_an_office_program(string sign) => Refused("office-document", Good().Add(sign, Words));

    [Fact]
    public void An_archive_cut_off_anywhere()
    {
        var zip = Good().Add("b.txt", Words).ToArray();
        for (var length = 4; length < zip.Length; length++)
        {
            Refused("zip-broken", zip[..length]);
        }
    }

    [Fact]
    public void Mutated_archives_are_read_or_refused_with_a_reason_within_a_second()
    {
        var random = new Random(26082019);
        byte[][] samples =
        [
            Good().Add("b/c.txt", Words).Add("b/d.jpg", Words).ToArray(),
            new ZipMaker { Wide = true }.Add("a.txt", Words).Add("b.txt", Words).ToArray(),
        ];
        for (var i = 0; i < 4000; i++)
        {
            var bytes = (byte[])samples[i % 2].Clone();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            }

            var clock = Stopwatch.StartNew();
            var refused = Record.Exception(() => ArticleReader.Split(IncomingFile.Of("kho.zip", bytes), ReadingRules.None).ToList()
                .ForEach(part => Record.Exception(() => part.Read()).MustBeNoneOrRefusal(i)));
            refused.MustBeNoneOrRefusal(i);
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"{i}: {clock.Elapsed}");
        }
    }

    private static ZipMaker Good(string name = "a.txt", long? length = null) => new ZipMaker().Add(name, Words, lengthToTell: length);

    private static void Refused(string code, ZipMaker maker) => Refused(code, maker.ToArray());

    private static void Refused(string code, byte[] zip)
    {
        var clock = Stopwatch.StartNew();
        var refused = Assert.Throws<ArticleFormatException>(() => ArticleReader.Split(IncomingFile.Of("kho.zip", zip), ReadingRules.None).First());

        Assert.Equal(code, refused.Code);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(refused.Message, letter => char.IsControl(letter));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"took {clock.Elapsed}");
        Assert.True(Encoding.UTF8.GetByteCount(refused.Message) < 1000);
    }
}
