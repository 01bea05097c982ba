using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests.Reading.Exports;

/// <summary>XML made to do harm: refused by a named limit, with its line; nothing outside of the file is touched.</summary>
public sealed class HostileXmlTests
{
    private const string Post = "<item><title>Tít</title><content:encoded><![CDATA[Đoạn văn.]]></content:encoded><wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type></item>";
    private const string Start = "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:wp=\"http://wordpress.org/export/1.2/\">";

    public static TheoryData<string> DocumentTypes =>
    [
        "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///FILE\">]>", "<!DOCTYPE rss [<!ENTITY % a SYSTEM \"http://127.0.0.1:PORT/a.dtd\"> %a;]>",
        "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:PORT/rss.dtd\">", "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://127.0.0.1:PORT/rss.dtd\">",
        "<!DOCTYPE rss [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
    ];

    [Theory]
    [MemberData(nameof(DocumentTypes))]
    public void A_document_type_is_refused_and_nothing_is_fetched_or_opened(string documentType)
    {
        using var canary = new TcpListener(IPAddress.Loopback, 0);
        canary.Start();
        var secret = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(secret, "bí mật");
        try
        {
            File.SetLastAccessTimeUtc(secret, DateTime.UnixEpoch);
            var type = documentType.Replace("FILE", secret, StringComparison.Ordinal).Replace("PORT", ((IPEndPoint)canary.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

            var read = Read($"<?xml version=\"1.0\"?>\n{type}\n{Start}<channel>{Post.Replace("Đoạn văn.", "&a;&c;", StringComparison.Ordinal)}</channel></rss>");

            Assert.Equal("document-type", Assert.Single(read).Refused!.Code);
            Assert.Equal(2, read[0].Refused!.Line);
            Assert.False(canary.Pending());
            Assert.Equal(DateTime.UnixEpoch, File.GetLastAccessTimeUtc(secret));
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Fact]
    public void A_picture_address_inside_a_post_is_not_fetched()
    {
        using var canary = new TcpListener(IPAddress.Loopback, 0);
        canary.Start();

        var article = Read($"{Start}<channel>{Post.Replace("Đoạn", $"<img src=\"http://{canary.LocalEndpoint}/a.jpg\"><iframe src=\"http://{canary.LocalEndpoint}/\"></iframe>Đoạn", StringComparison.Ordinal)}</channel></rss>")[0].Article!;

        Assert.Null(Assert.Single(article.Pictures).Read());
        Assert.False(canary.Pending());
    }

    [Fact]
    public void A_picture_named_with_a_path_out_of_the_folder_asks_the_giver_and_opens_nothing_itself()
    {
        var asked = new List<string>();
        var file = IncomingFile.Of("a.xml", Encoding.UTF8.GetBytes($"{Start}<channel>{Post.Replace("Đoạn", "<img src=\"../../etc/passwd.jpg\">Đoạn", StringComparison.Ordinal)}</channel></rss>"))
            with
        { Beside = name => { asked.Add(name); return null; } };

        var article = ExportSamples.Read(file).Single().Article!;

        Assert.Null(Assert.Single(article.Pictures).Read());
        Assert.NotEmpty(asked);
    }

    [Fact]
    public void Items_before_broken_XML_stand_and_the_line_is_named()
    {
        var read = Read($"{Start}<channel>\n{Post}\n{Post}\n<item><title>Hỏng</item>\n{Post}</channel></rss>");

        Assert.Equal(3, read.Count);
        Assert.Equal("Tít", read[1].Article!.Headline);
        Assert.Equal(("malformed-xml", 4), (read[2].Refused!.Code, read[2].Refused!.Line));
    }

    [Fact]
    public void A_control_character_or_wrong_bytes_cost_one_item_only()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"\n{Start}<channel>\n{Post}\n"), .. Encoding.UTF8.GetBytes(Post.Replace("Đoạn", "\b", StringComparison.Ordinal)), .. "\n<item>"u8, 0xC3, 0x28, .. "</item>\n"u8, .. Encoding.UTF8.GetBytes($"{Post.Replace("Đoạn", "&#1;", StringComparison.Ordinal).Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal)}\n{Post}</channel></rss>")];

        var read = ExportSamples.Read(IncomingFile.Of("a.xml", bytes)).ToList();

        Assert.Equal([null, "control-character", "unknown-encoding", "control-character", null], read.Select(part => part.Refused?.Code));
        Assert.Equal([null, 4, 5, 6, null], read.Select(part => part.Refused?.Line));
    }

    [Theory]
    [InlineData("&#xD800;")]
    [InlineData("&#xDC00;&#xD800;")]
    [InlineData("&#0;")]
    [InlineData("&#xFFFF;")]
    [InlineData("&#x110000;")]
    [InlineData("&#99999999;")]
    public void References_to_what_is_no_letter_are_refused(string reference)
    {
        var read = Read($"{Start}<channel>\n<item><title>Tít {reference}</title><wp:post_type>post</wp:post_type><content:encoded>Đoạn.</content:encoded></item></channel></rss>");

        Assert.Equal(2, Assert.Single(read).Refused!.Line);
    }

    [Theory]
    [InlineData("<a>")]
    [InlineData("<a b='c'>")]
    public void Twenty_thousand_nested_tags_are_refused_by_depth(string tag)
    {
        var deep = string.Concat(Enumerable.Repeat(tag, 20_000));

        Assert.Equal("too-deep", Assert.Single(Read($"{Start}<channel><item>{deep}")).Refused!.Code);
        Assert.Equal("too-deep", Assert.Single(Read($"{Start}{deep}")).Refused!.Code);
    }

    [Fact]
    public void Twenty_thousand_nested_tags_in_a_text_cost_one_item_only()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 20_000));

        var read = Read($"{Start}<channel>{Post.Replace("Đoạn", deep, StringComparison.Ordinal)}{Post}</channel></rss>");

        Assert.Equal(["too-deep", null], read.Select(part => part.Refused?.Code));
    }

    [Theory]
    [InlineData("a", "run-too-long")]
    [InlineData(" ", "run-too-long")]
    [InlineData("&amp;", "run-too-long")]
    public void A_line_of_50_MB_is_refused_by_name(string piece, string code)
    {
        var line = string.Concat(Enumerable.Repeat(piece, 50 * 1024 * 1024 / piece.Length));

        Assert.Equal(code, Read($"{Start}<channel>{Post}<item><title x='{line}'>").Last().Refused!.Code);
        Assert.Equal(code, Read($"{Start}<channel>{Post}<item><title>{line}").Last().Refused!.Code);
    }

    [Fact]
    public void An_item_larger_than_any_article_is_refused_alone_and_not_kept()
    {
        var large = string.Concat(Enumerable.Repeat("<b>x</b> ", 2_000_000));
        var bytes = Encoding.UTF8.GetBytes($"{Start}<channel>{Post}{Post.Replace("Đoạn", large, StringComparison.Ordinal)}{Post}</channel></rss>");
        large = "";
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = ExportSamples.Read(IncomingFile.Of("a.xml", bytes)).ToList();

        Assert.Equal([null, "item-too-large", null], read.Select(part => part.Refused?.Code));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 256L * 1024 * 1024);
    }

    [Theory]
    [InlineData("[caption]")]
    [InlineData("[caption x=1]<img ")]
    [InlineData("[gallery ids=\"1,2,3\"]")]
    [InlineData("[x y=z]")]
    [InlineData("[[[[")]
    [InlineData("[embed]a[/embed]")]
    [InlineData("<pre>\n")]
    [InlineData("<!--")]
    [InlineData("< ")]
    [InlineData("\n\n")]
    [InlineData("]]&gt;")]
    public void Posts_of_one_sign_over_and_over_are_read_or_refused_in_time(string sign)
    {
        var text = string.Concat(Enumerable.Repeat(sign, 1_000_000 / sign.Length));
        var clock = Stopwatch.StartNew();

        Read($"{Start}<channel>{Post.Replace("Đoạn", text, StringComparison.Ordinal).Replace("<title>", $"<title><![CDATA[{text}]]>", StringComparison.Ordinal)}{Post.Replace("Đoạn", text, StringComparison.Ordinal)}</channel></rss>");

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
    }

    private static List<(string Name, ParsedArticle? Article, ArticleFormatException? Refused)> Read(string xml) =>
        [.. ExportSamples.Read(IncomingFile.Of("a.xml", Encoding.UTF8.GetBytes(xml)))];
}
