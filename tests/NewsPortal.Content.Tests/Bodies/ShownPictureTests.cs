using NewsPortal.Content.Bodies;

namespace NewsPortal.Content.Tests.Bodies;

/// <summary>What a body says of its pictures: sizes to choose from, and which one comes first.</summary>
public sealed class ShownPictureTests
{
    private static readonly string Hash = new('a', 64);

    [Theory]
    [InlineData(200, "200")]
    [InlineData(500, "320,500")]
    [InlineData(640, "320,480,640")]
    [InlineData(700, "320,480,700")]
    [InlineData(1300, "320,480,640,960,1300")]
    [InlineData(1920, "320,480,640,960,1280,1920")]
    [InlineData(2560, "320,480,640,960,1280,1920")]
    public void A_picture_is_served_at_the_layout_s_widths_and_never_wider_than_it_is(int full, string widths) =>
        Assert.Equal(widths, string.Join(',', PictureVariant.Widths(full)));

    [Theory]
    [InlineData("-1200x800-640.avif", 640, 427)]
    [InlineData("-1200x800-1200.jpg", 1200, 800)]
    [InlineData("-90x2560-90.webp", 90, 2560)]
    public void A_name_of_a_variant_tells_what_it_is(string rest, int width, int height)
    {
        var variant = PictureVariant.Parse(Hash + rest)!;

        Assert.Equal((width, height, Hash + rest), (variant.Width, variant.Height, variant.ToString()));
    }

    [Theory]
    [InlineData("-1200x800-641.avif")]
    [InlineData("-1200x800-0640.avif")]
    [InlineData("-01200x800-640.avif")]
    [InlineData("-1200x800-1280.avif")]
    [InlineData("-1200x800-640.gif")]
    [InlineData("-1200x800-640.avif\n")]
    [InlineData("-1200x800-99999999999.avif")]
    [InlineData("-0x800-0.avif")]
    [InlineData("-99999x800-640.avif")]
    [InlineData("-1200x800.avif")]
    [InlineData("-1200x800-640")]
    public void Any_other_name_is_none(string rest) => Assert.Null(PictureVariant.Parse(Hash + rest));

    [Fact]
    public void Only_a_picture_that_opens_the_body_leads()
    {
        var photo = new Figure("Chợ", Picture: $"{Hash}-1600x900.jpg");
        var above = BodyRenderer.Render(BodyWriter.Write([photo, new Paragraph("Chữ."), photo]));
        var within = BodyRenderer.Render(BodyWriter.Write([new Paragraph("Chữ."), photo]));

        var printed = PrintedBody.Of(above);
        var (lead, text) = (printed.LeadPhoto!, printed.AfterLeadPhoto().Html);

        Assert.StartsWith("<figure class=\"figure figure--lead\">", lead, StringComparison.Ordinal);
        Assert.EndsWith("</figure>\n", lead, StringComparison.Ordinal);
        Assert.StartsWith("<p id=\"d2\">Chữ.</p>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("loading=\"lazy\"", lead, StringComparison.Ordinal);
        Assert.Contains("loading=\"lazy\"", text, StringComparison.Ordinal);
        Assert.Equal($"{Hash}-1600x900.jpg", Body.LeadPicture(above)!.Picture.ToString());
        Assert.Equal((null, within, null), (PrintedBody.Of(within).LeadPhoto, PrintedBody.Of(within).AfterLeadPhoto().Html, Body.LeadPicture(within)));
        Assert.Equal($"{Hash}-1600x900.jpg", new Body("", within).FirstPicture!.ToString());
        Assert.Null(new Body("", "<p>Chữ.</p>").FirstPicture);
    }

    [Theory]
    [InlineData(1600, 900, "figure figure--lead")]
    [InlineData(900, 1600, "figure figure--lead figure--tall")]
    [InlineData(400, 300, "figure figure--lead figure--small")]
    public void A_small_or_a_tall_picture_is_not_blown_up(int width, int height, string expected) =>
        Assert.StartsWith($"<figure class=\"{expected}\">", BodyRenderer.Render(BodyWriter.Write([new Figure(null, Picture: $"{Hash}-{width}x{height}.jpg")])), StringComparison.Ordinal);

    [Theory]
    [InlineData("40% 30%", "40% 30%")]
    [InlineData("0 100", "0% 100%")]
    [InlineData("101 0", null)]
    [InlineData("-1 0", null)]
    [InlineData("40", null)]
    [InlineData("giữa", null)]
    public void A_focal_point_is_two_hundredths(string text, string? read) => Assert.Equal(read, FocalPoint.Parse(text)?.ToString());
}
