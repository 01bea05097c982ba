using System.Text;

namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>Composes letters and marks, also where hostile text holds half a letter, which <see cref="string.Normalize()"/> will not touch.</summary>
internal static class Composition
{
    public static string Compose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
