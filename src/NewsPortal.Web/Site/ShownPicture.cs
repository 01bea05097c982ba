using NewsPortal.Content;

namespace NewsPortal.Web.Site;

/// <summary>A picture beside a text that says all: silent to a screen reader.</summary>
/// <param name="IsFirst">On for what a reader sees first; all others wait until they come near.</param>
public sealed record ShownPicture(PictureChoice Choice, string Class, bool IsFirst = false)
{
    /// <summary>Null where the name is of no kept picture.</summary>
    public static ShownPicture? Of(string? name, string sizes, string style, bool isFirst = false) =>
        PictureName.At(name) is { } picture ? new(new PictureChoice(picture, sizes, Widest: 960), style, isFirst) : null;
}
