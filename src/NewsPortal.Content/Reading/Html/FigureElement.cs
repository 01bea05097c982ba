using AngleSharp.Dom;
using NewsPortal.Content.Reading.Seeds;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Html;

/// <summary><c>figure</c>: its pictures, and all its text as the caption of the last one.</summary>
internal static class FigureElement
{
    /// <summary>Null when the figure frames something else: tables, quotes, other figures.</summary>
    public static IReadOnlyList<Block>? Read(IElement figure)
    {
        if (figure.Has("figure", "table", "blockquote", "ul", "ol", "pre"))
        {
            return null;
        }

        var words = Markup.Words(figure);
        var caption = words.Length > 0 ? words : null;
        var images = Markup.Inside(figure).Where(Markup.IsPicture).ToList();
        if (images.Count == 0)
        {
            return [new Paragraph(words)];
        }

        // Pages that load pictures late repeat them, for browsers without scripts, where they are not read otherwise.
        var all = images.Exists(image => PictureSource.Of(image) is not null) ? images : [.. figure.Descendants<IElement>().Where(Markup.IsPicture)];
        List<Figure> figures = [.. all.Select(Of).Where(shown => shown.Picture is not null).DistinctBy(shown => shown.Picture)];
        return figures.Count > 0 ? [.. figures.SkipLast(1), figures[^1] with { Caption = caption }] : caption is null ? [] : [Of(images[0]) with { Caption = caption }];
    }

    /// <summary>Smileys are letters drawn as pictures; their alternative text is the letter.</summary>
    public static bool IsLetter(IElement image) => image.ClassList.Contains("emoji") || image.ClassList.Contains("wp-smiley");

    /// <summary>Reads the credit off the caption, and drops an alternative text that only repeats caption, headline or file name.</summary>
    public static Figure Finish(Figure figure, string? headlineKey)
    {
        var alt = HtmlText.Clean(figure.Alt);
        var key = VietnameseText.SameLineKey(alt);
        var repeats = key.Length == 0 || IsHeadline(key, headlineKey) || (figure.Caption is not null && key == VietnameseText.SameLineKey(figure.Caption));
        var says = !repeats && !IsFileName(alt);
        return figure with { Alt = says ? alt : null, Credit = figure.Caption is null ? null : CreditStage.Find(figure.Caption) };
    }

    private static Figure Of(IElement image) => new(null, null, image.GetAttribute("alt"), PictureSource.Of(image));

    // “Headline - Ảnh 1.”: some papers number their photos behind it.
    private static bool IsHeadline(string key, string? headlineKey) =>
        headlineKey is not null && key.StartsWith(headlineKey, StringComparison.Ordinal)
        && (key.Length == headlineKey.Length || key[headlineKey.Length..].TrimEnd('.').TrimEnd("0123456789".ToCharArray()) is "-anh\u0309" or "-hinh\u0300");

    private static bool IsFileName(string alt) => !alt.Contains(' ', StringComparison.Ordinal) && alt.LastIndexOf('.') is var dot && dot > 0 && alt.Length - dot is 4 or 5;
}
