using System.Text;

namespace NewsPortal.Content.Tests.Reading.Html;

/// <summary>Breaks a page in a few places, the same way for the same seed.</summary>
internal static class Mutation
{
    private static readonly byte[][] Pieces = [.. ((string[])
    [
        "<", ">", "</div>", "<div>", "<p", "<!--", "-->", "<table>", "</table>", "<script>", "</script>", "<svg>", "<select>", "<template>", "<title>", "<plaintext>", "<b><i>",
        "<figure>", "<blockquote>", "<ul><li>", "&#0;", "&#xD800;", "&#x1F;", "\"", "'", "hidden", "style='display:none'", "<img srcset=', ,'>", "<img src='data:image/png;base64,!'>",
        "\\u", "{", "]", "\u0301", "26/8", "<base href='//'>", "<frameset>", "<math><mi>", "<td colspan=9999 rowspan=-1>", "<a href='javascript:1'>", "<noscript>", "<br><br>",
    ]).Select(Encoding.UTF8.GetBytes), [0], [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80]];

    public static byte[] Of(byte[] page, Random random)
    {
        var bytes = page.ToList();
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(bytes.Count + 1);
            switch (random.Next(6))
            {
                case 0 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(32, 127);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(60), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(0, Math.Min(400, bytes.Count)));
                    break;
                case 3 when random.Next(4) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length - (random.Next(8) == 0 ? 0 : 4))]);
                    break;
            }
        }

        return [.. bytes];
    }
}
