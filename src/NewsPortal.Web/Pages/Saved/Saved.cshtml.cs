using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsPortal.Web.Pages.Saved;

/// <summary>What a reader saved for later (bài đã lưu): the list lives in the browser, the page asks no database.</summary>
public sealed class SavedPage : PageModel;
