using System.Globalization;
using System.Text;
using System.Xml;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Machines;

/// <summary>How our XML is written: UTF-8 without a mark, without the characters XML cannot say (an old file may hold one).</summary>
internal static class CleanXml
{
    public static XmlWriter Writer(Stream bytes) => XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });

    public static void Element(this XmlWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteElementString(name, Clean(text));
        }
    }

    public static void Element(this XmlWriter writer, string prefix, string name, string space, string? text)
    {
        if (text is not null)
        {
            writer.WriteElementString(prefix, name, space, Clean(text));
        }
    }

    /// <summary>RFC 822, as RSS wants it, in Vietnam's time.</summary>
    public static string MailTime(DateTimeOffset time) =>
        VietnameseDate.InVietnam(time).ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + "+0700";

    public static string Clean(string text)
    {
        if (text.EnumerateRunes().All(IsKnown))
        {
            return text;
        }

        return string.Concat(text.EnumerateRunes().Where(IsKnown));
    }

    // Half a surrogate pair comes as U+FFFD, which XML does know.
    private static bool IsKnown(Rune rune) => rune.Value >= 0x10000 || XmlConvert.IsXmlChar((char)rune.Value);
}
