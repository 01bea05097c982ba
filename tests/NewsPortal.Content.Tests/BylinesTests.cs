namespace NewsPortal.Content.Tests;

/// <summary>Bylines as papers print them, and the people in them.</summary>
public sealed class BylinesTests
{
    [Theory]
    [InlineData("Ngô Tuấn", "ngo-tuan")]
    [InlineData("Ngô Tuấn - Văn Chung", "ngo-tuan van-chung")]
    [InlineData("Ngô Tuấn – Văn Chung", "ngo-tuan van-chung")]
    [InlineData("Thu Hà-Văn Chung", "thu-ha van-chung")]
    [InlineData("Ngô Tuấn, Văn Chung và Thu Hà", "ngo-tuan van-chung thu-ha")]
    [InlineData("Ngô Tuấn; Văn Chung & Thu Hà / Lê Nam", "ngo-tuan van-chung thu-ha le-nam")]
    [InlineData("Bài và ảnh: Ngô Tuấn", "ngo-tuan")]
    [InlineData("Bài, ảnh: Ngô Tuấn - Văn Chung", "ngo-tuan van-chung")]
    [InlineData("Bài: Ngô Tuấn - Ảnh: Văn Chung", "ngo-tuan van-chung")]
    [InlineData("BÀI, ẢNH: LÊ ANH", "le-anh")]
    [InlineData("Thực hiện: Ngô Tuấn", "ngo-tuan")]
    [InlineData("Ngô Tuấn (thực hiện)", "ngo-tuan")]
    [InlineData("Ngô Tuấn (t/h)", "ngo-tuan")]
    [InlineData("Ngô Tuấn thực hiện", "ngo-tuan")]
    [InlineData("Ngô Tuấn (theo TTXVN)", "ngo-tuan")]
    [InlineData("Ngô Tuấn - TTXVN", "ngo-tuan")]
    [InlineData("Ngô Tuấn - Theo Dân trí", "ngo-tuan")]
    [InlineData("CTV Ngô Tuấn", "ngo-tuan")]
    [InlineData("PGS.TS Nguyễn Văn An", "nguyen-van-an")]
    [InlineData("ThS. Nguyễn Văn An, BS Lê Nam", "nguyen-van-an le-nam")]
    [InlineData("Ng. Hà", "ng-ha")]
    [InlineData("Y-Moan Niê", "y-moan-nie")]
    [InlineData("Hà", "ha")]
    [InlineData("Ngô Tuấn.", "ngo-tuan")]
    [InlineData("Ngô Tuấn - ngotuan@bao.example.vn", "ngo-tuan")]
    [InlineData("Ngô Tuấn, NGÔ TUẤN", "ngo-tuan")]
    [InlineData("Đồ họa: Lê Nam", "le-nam")]
    public void People_are_found(string byline, string slugs) =>
        Assert.Equal(slugs.Split(' '), Bylines.AuthorsOf(byline).Select(author => author.Slug));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("TTXVN")]
    [InlineData("Theo TTXVN")]
    [InlineData("Theo Ngô Tuấn/Tuổi Trẻ")]
    [InlineData("Theo TTXVN, Reuters")]
    [InlineData("Nguồn: Vietnam+")]
    [InlineData("Dân trí")]
    [InlineData("baohatinh.vn")]
    [InlineData("Báo Hà Tĩnh")]
    [InlineData("PV")]
    [InlineData("P.V")]
    [InlineData("PV - CTV")]
    [InlineData("Nhóm phóng viên")]
    [InlineData("Nhóm PV")]
    [InlineData("BBT")]
    [InlineData("N.V.A")]
    [InlineData("Công an tỉnh Hà Tĩnh")]
    [InlineData("Sở Y tế")]
    [InlineData("Tổng hợp")]
    [InlineData("admin")]
    [InlineData("(thực hiện)")]
    [InlineData("Người dân làng Tiên Điền kể lại chuyện cũ cho phóng viên nghe")]
    public void Agencies_desks_and_sentences_are_nobody(string? byline) => Assert.Empty(Bylines.AuthorsOf(byline));

    [Theory]
    [InlineData("  Bài và ảnh:  Ngô Tuấn -  Văn Chung (thực hiện). ")]
    [InlineData("PGS.TS Nguyễn Văn An\nLê Nam")]
    [InlineData("((:-,;//&& và - Theo")]
    public void The_pieces_together_are_the_byline(string byline) =>
        Assert.Equal(byline, string.Concat(Bylines.PiecesOf(byline).Select(piece => piece.Text)));

    [Fact]
    public void A_piece_holds_the_name_as_printed_and_nothing_else() =>
        Assert.Equal(
            [new("Bài và ảnh:", null), new(" ", null), new("Ngô Tuấn", "ngo-tuan"), new(" - ", null), new("Văn Chung", "van-chung"), new(" ", null), new("(thực hiện)", null)],
            Bylines.PiecesOf("Bài và ảnh: Ngô Tuấn - Văn Chung (thực hiện)"));
}
