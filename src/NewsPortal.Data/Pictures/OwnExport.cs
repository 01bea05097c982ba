using NetVips;
using NewsPortal.Content;

namespace NewsPortal.Data.Pictures;

/// <summary>Recognises published pictures that come back with our own export.</summary>
internal static class OwnExport
{
    /// <summary>What a file looks like that may stand under a name as it is; null when it may not.</summary>
    public static PictureSight? Look(PictureName name, byte[] bytes)
    {
        try
        {
            var format = PictureFormats.Recognise(bytes);
            if (PictureFormats.EndingOf(format) != name.Ending || !PlainPicture.Is(bytes, format)
                || Math.Max(name.Width, name.Height) > PictureLimits.MaxSide)
            {
                return null;
            }

            var seen = PublishedPicture.See(bytes, format);
            return seen.Width == name.Width && seen.Height == name.Height ? seen.Sight : null;
        }
        catch (Exception refused) when (refused is PictureRefusal or VipsException)
        {
            return null;
        }
    }
}
