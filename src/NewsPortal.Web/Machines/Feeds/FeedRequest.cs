using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Machines.Feeds;

/// <summary>Which feed, in which form, and what is needed to make it.</summary>
/// <param name="Whole"><c>1</c>: whole articles. Any other word is as none: it makes no second feed of the same content.</param>
internal sealed record FeedRequest(
    string Name, string Form, [FromQuery(Name = "toan-van")] string? Whole,
    NewsDbContext Db, IOptions<SiteOptions> Site, PortalAddress Portal, TimeProvider Clock, HttpResponse Response)
{
    public bool IsWhole => Whole == "1";

    /// <summary>What the feed's own address ends with.</summary>
    public string Rest => IsWhole ? "?toan-van=1" : "";
}
