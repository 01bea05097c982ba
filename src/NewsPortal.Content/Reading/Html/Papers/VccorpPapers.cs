namespace NewsPortal.Content.Reading.Html.Papers;

/// <summary>
/// Papers on VCCorp's system (<c>VCSortableInPreviewMode</c>, <c>PhotoCMS_Caption</c>): Tuổi Trẻ, Thanh Niên, CafeF,
/// Báo Chính phủ.
/// </summary>
internal static class VccorpPapers
{
    public static Paper Family { get; } = new("vccorp")
    {
        Headline = ["h1[data-role=title]", "[data-role=title]", ".detail-title", ".title-detail", ".article-title", "h1.title"],
        Lede = ["[data-role=sapo]", ".detail-sapo", "h2.sapo", "p.sapo", ".sapo"],
        Body = ["[data-role=content]", ".detail-content", ".detail-cmain", ".contentdetail", ".detail__cmain-main"],
        LeadPicture = [".detail-avatar", ".media.VCSortableInPreviewMode.avatar"],
        Byline = ["[data-role=author]", ".detail-author", ".author-info .name", ".detail-info .author", "p.author", ".author"],
        Time = ["[data-role=publishdate]", ".detail-time", ".pdate", ".date-time", ".detail-info .time"],
        Sections = ["[data-role=cate-name]", ".detail-cate a", ".breadcrumb a", ".breadcrumb-navigation a"],
        Topics = ["[data-role=tags] a", ".detail-tab a", ".detail-tag a", ".tagdetail a", ".tags-container a", ".tags a"],
        Related = [".VCSortableInPreviewMode[type^=Related] a", ".relate-container a", ".tinlienquan a", ".detail-related a"],
        Boxes =
        [
            ".VCSortableInPreviewMode[type^=Related]", ".relate-container", ".tinlienquan", ".detail-related", ".link-content-footer", ".detail-author",
            ".detail-tab", ".detail-tag", ".tagdetail", ".ads", ".adm-zone", "zone", ".banner",
        ],
    };
}
