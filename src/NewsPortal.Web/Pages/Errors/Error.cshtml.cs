using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;

namespace NewsPortal.Web.Pages.Errors;

/// <summary>
/// What went wrong, in plain words. Only a page that was not found asks the database, once, for articles its address may
/// have meant; where the database is what went wrong, the page stands without them.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorPage(NewsDbContext db, TimeProvider clock) : PageModel
{
    private const int NearCount = 3;

    /// <summary>Seconds: nobody waits to be told that nothing is here.</summary>
    private const int Patience = 1;

    // One word of an address fits anything, or is a machine's guess.
    private const int FewestWords = 2;

    /// <summary>The answer's own status: right for every method, also where no handler below was called.</summary>
    public int Code => Response.StatusCode;

    /// <summary>Articles whose headline is near the words of the address.</summary>
    public IReadOnlyList<NearArticle> Near { get; private set; } = [];

    /// <summary>Where a search can help, and the words it may begin with.</summary>
    public bool OffersSearch => Code is 404 or 410;

    public (string Headline, string Lede) Words => Code switch
    {
        400 => ("Trang không hiểu yêu cầu này.", "Địa chỉ hoặc dữ liệu gửi tới bị sai dạng. Bạn mở lại từ trang chủ nhé."),
        403 => ("Chỗ này không mở cho bạn đọc.", "Trang bạn tìm chỉ dành cho người của tòa soạn."),
        404 => ("Trang này đã lạc dấu.",
            "Địa chỉ bạn mở không dẫn tới bài nào: có thể nó bị gõ thiếu, hoặc đường dẫn đã cũ. Con chữ vẫn còn, ta tìm lại dấu cho nó."),
        405 => ("Trang này chỉ để đọc.", "Trình duyệt đã gửi một yêu cầu mà trang không nhận, chẳng hạn gửi biểu mẫu tới một trang chỉ để đọc."),
        410 => ("Bài đã được gỡ.",
            "Tòa soạn đã gỡ bài này khỏi trang, nên địa chỉ bạn mở không còn dẫn tới nội dung nào."),
        413 => ("Nội dung gửi lên quá lớn.", "Máy chủ không nhận tệp hoặc biểu mẫu lớn như vậy. Bạn gửi phần nhỏ hơn nhé."),
        414 => ("Địa chỉ quá dài.", "Máy chủ không đọc được địa chỉ dài như vậy. Bạn mở lại từ trang chủ nhé."),
        429 => ("Bạn mở trang hơi nhanh.", "Máy chủ cần nghỉ một nhịp. Bạn đợi một phút rồi thử lại nhé."),
        503 => ("Trang đang bận.", "Máy chủ đang bảo trì hoặc quá tải. Bạn quay lại sau ít phút nhé."),
        >= 500 => ("Trang gặp trục trặc.", "Lỗi ở phía chúng tôi, không phải ở bạn. Bạn thử tải lại trang sau ít phút nhé."),
        _ => ("Trang không hiểu yêu cầu này.", "Trình duyệt đã gửi tới một yêu cầu mà trang không nhận được. Bạn mở lại từ trang chủ nhé."),
    };

    public async Task OnGetAsync(int code, CancellationToken cancel)
    {
        // Asked for directly nothing went wrong yet; asked for on behalf of a failed request the status is set already.
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        }

        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        if (Code == StatusCodes.Status404NotFound && asked is not null && AddressWords.Of(asked) is { Words.Count: >= FewestWords } words)
        {
            await FindNearAsync(words, cancel);
        }
    }

    private async Task FindNearAsync(SearchPhrase words, CancellationToken cancel)
    {
        db.Database.SetCommandTimeout(Patience);
        try
        {
            Near = await db.Articles.Published(clock.GetUtcNow()).Nearest(words).Take(NearCount)
                .Select(a => new NearArticle(a.Id, a.Slug, a.Headline)).ToListAsync(cancel);
        }
        catch (Exception trouble) when (StoreTrouble.IsOne(trouble))
        {
            Near = [];
        }
    }

    public sealed record NearArticle(long Id, string Slug, string Headline);
}
