namespace NewsPortal.Content.Reading.Html.Papers;

/// <summary>VnExpress and its sisters: <c>title-detail</c>, <c>description</c>, <c>fck_detail</c>.</summary>
internal static class VnExpressPapers
{
    public static Paper Family { get; } = new("vnexpress")
    {
        Headline = ["h1.title-detail", ".title-detail", "h1.title_news_detail", ".title_news h1", "h1.title_gn_detail"],
        Lede = ["p.description", ".description", "h2.lead_detail", ".short_intro", ".lead_detail"],
        Body = [".fck_detail", "#fck_detail"],
        Byline = [".author_mail", ".author_top", "p.author"],
        Time = [".header-content .date", "span.date", ".time_top", ".timer", ".block_timer"],
        Sections = [".breadcrumb li a", ".breadcrumb a"],
        Topics = [".tags .item-tag a", ".tags a", ".block_tag a"],
        Related = [".list-news a", ".box-tinlienquanv2 .title-news a", ".related_news a"],
        Boxes = [".list-news", ".box-tinlienquanv2", ".related_news", ".box_embed_video", ".banner-ads", ".ads", ".tags", ".author_mail"],
        SignsAtTheEnd = true,
    };
}
