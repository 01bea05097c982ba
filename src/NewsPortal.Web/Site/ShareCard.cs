using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsPortal.Data.Pictures;

namespace NewsPortal.Web.Site;

/// <summary>The picture a shared link to a page shows, and its address.</summary>
internal static class ShareCard
{
    /// <summary>The subject of pages that are no article.</summary>
    public const string WholeNewspaper = "bao";

    private const int StampLength = 16;

    public static SharePicture Of(PageHead head, string newspaper)
    {
        var picture = head.Article is { } article
            ? new HeadlinePicture(newspaper, article.Section?.Name, article.Headline)
            : new HeadlinePicture(newspaper, null, null);
        var subject = head.Article?.Id.ToString(CultureInfo.InvariantCulture) ?? WholeNewspaper;
        return head.SharePicture
            ?? new SharePicture(PathOf(NameOf(subject, picture)), HeadlinePicture.Width, HeadlinePicture.Height, picture.Headline ?? newspaper);
    }

    /// <summary>The subject and a stamp of all that is drawn.</summary>
    public static string NameOf(string subject, HeadlinePicture picture)
    {
        var written = string.Join('\n', HeadlinePicture.Version, picture.Newspaper, picture.Section, picture.Headline);
        return $"{subject}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written)))[..StampLength]}";
    }

    public static string PathOf(string name) => $"/anh/chia-se/{name}.jpg";
}
