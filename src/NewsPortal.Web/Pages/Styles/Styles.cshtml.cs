using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Content;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Styles;

/// <summary>Every token and every component in both themes (kiểu dáng), from the real partials. For who builds the site: elsewhere it is not there.</summary>
public sealed class StylesPage(IWebHostEnvironment site) : PageModel
{
    public IReadOnlyList<Theme> Themes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!site.IsDevelopment())
        {
            return NotFound();
        }

        using var tokens = new StreamReader(site.WebRootFileProvider.GetFileInfo("css/tokens.css").CreateReadStream());
        var css = await tokens.ReadToEndAsync(cancel);
        Themes = [new("day", "Ban ngày", Palette.Of(css, "day")), new("night", "Ban đêm", Palette.Of(css, "night"))];
        return Page();
    }

    /// <param name="Name">As in data-theme.</param>
    public sealed record Theme(string Name, string Title, Palette Palette)
    {
        private static readonly DateTimeOffset Morning = new(2026, 11, 23, 1, 10, 0, TimeSpan.Zero);

        public static DateOnly Today { get; } = new(2026, 11, 23);

        public static IReadOnlyList<ArticleCard> Cards { get; } =
        [
            Card(1, "Vì sao chữ “ữ” cần tới hai tầng dấu", "Cái râu của ư và dấu ngã ở trên đầu nó làm hai việc khác nhau.", "Giáo dục", Morning),
            Card(2, "“Bát nước chè xanh” và cái lệ mời nhau đầu ngõ", "Rót ra bát, không rót ra chén.", "Đời sống", Morning.AddHours(-3)),
            Card(3, "Đèo Ngang, nơi dãy núi đi ra biển", null, "Đất và người", Morning.AddDays(-3)),
            Card(4, "Ruộng muối lúc trưa", "Nắng càng gắt, hạt muối càng trắng.", null, published: null),
        ];

        public static NewestRail Rail { get; } = new(Cards, Today);

        private static ArticleCard Card(long id, string headline, string? lede, string? section, DateTimeOffset? published) => new(
            id, "bai-mau", headline, lede, null, published, published ?? Morning, published is null ? 26 : null, published is null ? 8 : null, null, 300, section,
            section is null ? null : "bai-mau", ArticleKind.Article);
    }
}
