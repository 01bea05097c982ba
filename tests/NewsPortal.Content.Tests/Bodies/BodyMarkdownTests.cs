using NewsPortal.Content.Bodies;

namespace NewsPortal.Content.Tests.Bodies;

public sealed class BodyMarkdownTests
{
    private static readonly Dictionary<string, string> Kept = new() { ["anh/1.jpg"] = "moi-1.webp", ["anh/2 a.jpg"] = "moi 2.webp" };

    [Theory]
    [InlineData("^^^\n![Chợ](anh/1.jpg)\n^^^ Chợ", "^^^\n![Chợ](moi-1.webp)\n^^^ Chợ")]
    [InlineData("Chữ ![a]( anh/1.jpg  \"t\") và ![b](<anh/2 a.jpg>)", "Chữ ![a]( moi-1.webp  \"t\") và ![b](<moi 2.webp>)")]
    [InlineData("> - ![a](anh/1.jpg)\n>   ![b](anh/1.jpg)\n\n- c", "> - ![a](moi-1.webp)\n>   ![b](moi-1.webp)\n\n- c")]
    [InlineData("| ![a](anh/1.jpg) | b |\n|---|---|\n| ![](anh/3.jpg) | ![](anh/1.jpg) |", "| ![a](moi-1.webp) | b |\n|---|---|\n| ![](anh/3.jpg) | ![](moi-1.webp) |")]
    [InlineData("![a][1] ![b][1] ![1]\n\n[1]: anh/1.jpg \"t\"\n", "![a][1] ![b][1] ![1]\n\n[1]: moi-1.webp \"t\"\n")]
    [InlineData("[anh/1.jpg](anh/1.jpg) `![a](anh/1.jpg)` \\![a](anh/1.jpg)", "[anh/1.jpg](anh/1.jpg) `![a](anh/1.jpg)` \\![a](anh/1.jpg)")]
    [InlineData("[![a](anh/1.jpg)](anh/1.jpg)", "[![a](moi-1.webp)](anh/1.jpg)")]
    [InlineData("![a](anh/&#49;.jpg) ![b](anh\\/1\\.jpg)", "![a](moi-1.webp) ![b](moi-1.webp)")]
    [InlineData("  ![a](anh/1.jpg)  \n\n\n* * *\n", "  ![a](moi-1.webp)  \n\n\n* * *\n")]
    public void Only_the_addresses_of_pictures_change(string markdown, string renamed) =>
        Assert.Equal(renamed, BodyMarkdown.WithPictures(markdown, Kept));

    [Fact]
    public void A_body_written_from_blocks_is_renamed_as_its_blocks_are()
    {
        Block[] Blocks(Func<string, string> name) => [.. Enumerable.Range(0, 50).SelectMany(i => new Block[] { new Paragraph($"Đoạn {i} *[x]*"), new Figure($"Ảnh {i}", Picture: name($"anh/({i}) & ảnh_{i}.jpg")) })];
        var names = Enumerable.Range(0, 50).ToDictionary(i => $"anh/({i}) & ảnh_{i}.jpg", i => $"{new string('b', 64)}-{i + 1}x9.webp");

        var renamed = BodyMarkdown.WithPictures(BodyWriter.Write(Blocks(name => name)), names);

        Assert.Equal(BodyWriter.Write(Blocks(name => names[name])), renamed);
    }
}
