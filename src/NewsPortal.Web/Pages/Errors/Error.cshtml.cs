using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsPortal.Web.Pages.Errors;

/// <summary>What went wrong, in plain words. It asks no database, because that may be what went wrong.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorPage : PageModel
{
    /// <summary>The answer's own status: right for every method, also where no handler below was called.</summary>
    public int Code => Response.StatusCode;

    public (string Headline, string Lede) Words => Code switch
    {
        404 => ("Trang này đã lạc dấu.",
            "Địa chỉ bạn mở không dẫn tới bài nào: có thể nó bị gõ thiếu, hoặc đường dẫn đã cũ. Con chữ vẫn còn, ta tìm lại dấu cho nó."),
        410 => ("Bài đã được gỡ.",
            "Tòa soạn đã gỡ bài này khỏi trang, nên địa chỉ bạn mở không còn dẫn tới nội dung nào."),
        429 => ("Bạn mở trang hơi nhanh.", "Máy chủ cần nghỉ một nhịp. Bạn đợi một phút rồi thử lại nhé."),
        503 => ("Trang đang bận.", "Máy chủ đang bảo trì hoặc quá tải. Bạn quay lại sau ít phút nhé."),
        >= 500 => ("Trang gặp trục trặc.", "Lỗi ở phía chúng tôi, không phải ở bạn. Bạn thử tải lại trang sau ít phút nhé."),
        _ => ("Trang không hiểu yêu cầu này.", "Trình duyệt đã gửi tới một yêu cầu mà trang không nhận được. Bạn mở lại từ trang chủ nhé."),
    };

    public void OnGet(int code)
    {
        // Asked for directly nothing went wrong yet; asked for on behalf of a failed request the status is set already.
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        }
    }
}
