namespace NewsPortal.Content.Reading.Html.Papers;

/// <summary>
/// Papers whose pages say <c>cms-title</c>, <c>cms-desc</c>, <c>cms-body</c>: Nhân Dân, VietnamPlus, PLO, SGGP, Tiền Phong,
/// and by its addresses most likely Báo Hà Tĩnh.
/// </summary>
internal static class CmsPapers
{
    public static Paper Family { get; } = new("cms")
    {
        Headline = [".article__title.cms-title", ".cms-title", ".article__title", ".emagazine__title"],
        Lede = [".article__sapo.cms-desc", ".cms-desc", ".article__sapo"],
        Body = [".article__body.cms-body", ".cms-body", ".article__body"],
        LeadPicture = [".article__avatar"],
        Byline = [".article__author .name", ".cms-author", ".article__author", ".article__meta .author"],
        Time = [".cms-date", ".article__date", ".article__meta time", ".article__meta .time"],
        Sections = [".article__breadcrumb a", ".breadcrumb a", ".breadcrumbs a", ".cms-cate", ".article__cate"],
        Topics = [".article__tag a", ".cms-tag a", ".tags a"],
        Related = [".cms-relate .story__heading", ".cms-relate a", ".article__relate .story__heading", ".article__relate a", ".article__story .story__heading"],
        Boxes = [".cms-relate", ".article__relate", ".article__story", ".article__tag", ".article__social", ".article__author", ".related-news", ".ads", ".banner", ".adsbygoogle"],
    };
}
