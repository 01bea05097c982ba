using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Tests.Reading.Exports;

public sealed class ExportDateTests
{
    [Theory]
    [InlineData("Mon, 26 Aug 2019 08:10:00 +0700")]
    [InlineData("26 Aug 2019 08:10:00 +07:00")]
    [InlineData("Mon, 26 Aug 2019 08:10:00 GMT+7")]
    [InlineData("Mon, 26 Aug 2019 08:10 ICT")]
    [InlineData("Mon, 26 Aug 19 01:10:00 GMT")]
    [InlineData("Mon, 26 Aug 2019 01:10:00 Z")]
    [InlineData("Sun, 25 Aug 2019 20:10:00 EST")]
    [InlineData("Mon, 26 August 2019 03:10:00 CEST")]
    [InlineData("2019-08-26T01:10:00Z")]
    [InlineData("2019-08-26T08:10:00.000+07:00")]
    [InlineData("2019-08-26T08:10+07:00")]
    [InlineData("2019-08-26 08:10:00 +07:00")]
    [InlineData("20190826T011000Z")]
    [InlineData("Thứ hai, 26/8/2019, 08:10 (GMT+7)")]
    [InlineData("26/08/2019 08:10 GMT+7")]
    public void A_time_with_its_zone_is_read_whoever_wrote_it(string text)
    {
        var findings = new List<Finding>();

        Assert.Equal(new DateTimeOffset(2019, 8, 26, 1, 10, 0, TimeSpan.Zero), ExportDate.Read(text, 1, findings)?.ToUniversalTime());
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("2019-08-26 08:10:00")]
    [InlineData("2019-08-26T08:10:00")]
    [InlineData("26/8/2019 08:10")]
    [InlineData("08:10 26/8/2019")]
    [InlineData("26-08-2019 08:10")]
    public void A_time_without_zone_is_Vietnams_and_a_finding_says_so(string text)
    {
        var findings = new List<Finding>();

        Assert.Equal(new DateTimeOffset(2019, 8, 26, 1, 10, 0, TimeSpan.Zero), ExportDate.Read(text, 1, findings));
        Assert.Equal("zone-assumed", Assert.Single(findings).Code);
    }

    [Theory]
    [InlineData("hôm qua")]
    [InlineData("30/2/2019")]
    [InlineData("8/26/2019 08:10")]
    [InlineData("Mon, 30 Nov -0001 00:00:00 +0000")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    [InlineData("Mon, 26 Aug 2019 08:10:00 +9900")]
    [InlineData("26 Aug 2019 08:10:00 XYZ")]
    [InlineData("1566781800")]
    [InlineData("+")]
    [InlineData(",,,")]
    public void What_is_no_time_is_null_and_a_finding_says_so(string text)
    {
        var findings = new List<Finding>();

        Assert.Null(ExportDate.Read(text, 1, findings));
        Assert.Equal("date-unread", Assert.Single(findings).Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("0000-00-00 00:00:00")]
    public void No_time_is_null_without_a_word(string? text)
    {
        var findings = new List<Finding>();

        Assert.Null(ExportDate.Read(text, 1, findings));
        Assert.Empty(findings);
    }
}
