using NewsPortal.Content.Reading;
using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Tests.Reading.Exports;

public sealed class ExportKeyTests
{
    [Theory]
    [InlineData("https://www.baomau.example/kinh-te/muoi.html?utm_source=rss#cuoi", "baomau.example/kinh-te/muoi.html")]
    [InlineData("http://WWW.Baomau.example/a/", "baomau.example/a/")]
    [InlineData("https://baomau.example/tin.php?id=7&x=1", "baomau.example/tin.php?id=7")]
    [InlineData("https://baomau.example/?p=12", "baomau.example/?p=12")]
    [InlineData("https://baomau.example/", null)]
    [InlineData("https://baomau.example/?utm_source=rss", null)]
    public void An_address_is_a_key_when_it_names_one_article(string address, string? key) =>
        Assert.Equal(key, ExportKey.Of(new Uri(address)));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/blog/bai")]
    [InlineData("ftp://a.example/b")]
    [InlineData("http://")]
    [InlineData("")]
    [InlineData(null)]
    public void Only_an_absolute_http_address_is_one(string? text) => Assert.Null(ExportKey.Address(text));

    [Fact]
    public void An_address_key_is_host_and_path() =>
        Assert.Equal("baomau.example/a/b.html", AddressKey.Of(new Uri("https://www.baomau.example/a/b.html?c=d#e")));
}
