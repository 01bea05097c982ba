using System.Text;
using NetVips;

namespace NewsPortal.Data.Pictures;

/// <summary>Brings a picture's colours to sRGB, the web's: what a browser shows when a picture carries no profile.</summary>
internal static class WebColours
{
    private const string Profile = "icc-profile-data";
    private const int NameWithin = 4096;

    public static Image Of(Image image)
    {
        if (image.Interpretation == Enums.Interpretation.Cmyk || (image.Contains(Profile) && !NamesWebColours((byte[])image.Get(Profile))))
        {
            try
            {
                return image.IccTransform("srgb", embedded: true, inputProfile: image.Interpretation == Enums.Interpretation.Cmyk ? "cmyk" : null);
            }
            catch (VipsException)
            {
                // A profile that is none, or one for other kinds of colours, costs the fine shades and not the picture.
            }
        }

        return image.Interpretation is Enums.Interpretation.Srgb or Enums.Interpretation.Bw ? image.Copy() : image.Colourspace(Enums.Interpretation.Srgb);
    }

    // Most photos carry the web's own profile: turning each point into itself would take longer than all the rest.
    private static bool NamesWebColours(byte[] profile)
    {
        var start = profile.AsSpan(0, Math.Min(profile.Length, NameWithin));
        return start.IndexOf("sRGB"u8) >= 0 || start.IndexOf(Encoding.BigEndianUnicode.GetBytes("sRGB")) >= 0;
    }
}
