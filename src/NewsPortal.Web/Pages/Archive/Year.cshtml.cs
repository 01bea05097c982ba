using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Archive;

/// <summary>An address cut at its year leads to that year in the list of months.</summary>
public sealed class YearPage : PageModel
{
    public IActionResult OnGet(string year)
    {
        if (ArchiveDate.Parse(year, month: "1") is { } first)
        {
            return RedirectPermanent($"{Urls.Archive}#nam-{first.Year}");
        }

        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
