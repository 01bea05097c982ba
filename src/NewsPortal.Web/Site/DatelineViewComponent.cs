using Microsoft.AspNetCore.Mvc;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Site;

/// <summary>Today in Vietnam, as the masthead prints it. A component, because the layout has no page model to ask.</summary>
public sealed class DatelineViewComponent(TimeProvider clock) : ViewComponent
{
    public IViewComponentResult Invoke() => View(new Today(VietnameseDate.DayInVietnam(clock.GetUtcNow())));

    public sealed record Today(DateOnly Day)
    {
        public LunarDate Lunar { get; } = LunarDate.Of(Day);
    }
}
