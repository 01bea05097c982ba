using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsPortal.Content.Bodies.Html;

/// <summary>
/// The pictures of a body's HTML in all their widths and formats. They are written over what the sanitiser let through, out
/// of a kept picture's name alone, so that its list need not know what a stranger could write in a <c>srcset</c>.
/// </summary>
internal static partial class ShownPictures
{
    private const string LeadFigure = "<figure class=\"figure figure--lead";
    private const string Address = "<img class=\"figure__photo\" src=\"" + PictureName.Folder;

    // Text is 37.5rem wide from 40rem on; on a phone photos go to both edges. A lead photo takes a desk's twelve columns.
    private const string TextSizes = "(min-width: 40rem) 37.5rem, 100vw";
    private const string LeadSizes = "(min-width: 75rem) 75rem, (min-width: 40rem) 37.5rem, 100vw";
    private const int NarrowestInText = 480;

    // Below this a photo keeps its own width: drawn larger it would only show that it is small.
    private const int SmallPicture = 600;

    /// <summary>The HTML with its plain pictures written out; the first, when it opens the body, is the lead picture.</summary>
    public static string WriteOut(string html) =>
        html.Contains("<img ", StringComparison.Ordinal) ? PlainFigure().Replace(html, figure => Figure(figure, isLead: figure.Index == 0)) : html;

    /// <summary>The first picture; null when the body shows none.</summary>
    public static PictureName? First(string html)
    {
        var at = html.IndexOf(Address, StringComparison.Ordinal) + Address.Length;
        return at < Address.Length ? null : PictureName.Parse(html[at..html.IndexOf('"', at)]);
    }

    /// <summary>What the lead picture offers, when the body opens with one.</summary>
    public static PictureChoice? LeadOf(string html) =>
        html.StartsWith(LeadFigure, StringComparison.Ordinal) && First(html) is { } picture ? Lead(picture) : null;

    private static PictureChoice Lead(PictureName picture) => new(picture, IsWide(picture) ? LeadSizes : TextSizes, NarrowestInText);

    private static string Figure(Match figure, bool isLead)
    {
        if (PictureName.At(figure.Groups["address"].Value) is not { } picture)
        {
            return figure.Value;
        }

        var choice = isLead ? Lead(picture) : new PictureChoice(picture, TextSizes, NarrowestInText, Widest: 1920);
        var sources = choice.Endings.SkipLast(1).Select(ending =>
            $"<source type=\"{PictureChoice.TypeOf(ending)}\" srcset=\"{choice.SrcsetOf(ending)}\" sizes=\"{choice.Sizes}\">");
        var size = string.Create(CultureInfo.InvariantCulture, $"width=\"{picture.Width}\" height=\"{picture.Height}\"");
        return $"<figure class=\"figure{(isLead ? " figure--lead" : "")}{Shape(picture)}\"><picture>{string.Concat(sources)}"
            + $"{Address}{picture}\" srcset=\"{choice.SrcsetOf(choice.Endings[^1])}\" sizes=\"{choice.Sizes}\" {size} alt=\"{figure.Groups["alt"].ValueSpan}\" "
            + $"{(isLead ? "fetchpriority=\"high\"" : "loading=\"lazy\"")} decoding=\"async\"></picture>";
    }

    private static string Shape(PictureName picture) =>
        picture.Width < SmallPicture ? " figure--small" : picture.Height > picture.Width ? " figure--tall" : "";

    private static bool IsWide(PictureName picture) => Shape(picture).Length == 0;

    // As HtmlFigureWriter writes it and the sanitiser gives it back; no sign of an attribute's value is a quotation mark.
    [GeneratedRegex("<figure class=\"figure\"><img src=\"(?<address>[^\"]+)\" width=\"[0-9]+\" height=\"[0-9]+\" alt=\"(?<alt>[^\"]*)\" loading=\"lazy\">",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PlainFigure();
}
