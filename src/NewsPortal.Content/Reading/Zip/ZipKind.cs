namespace NewsPortal.Content.Reading.Zip;

/// <summary>What an entry is beside a plain file or a folder: refused, by the attributes its system gave it.</summary>
internal static class ZipKind
{
    private const int UnixKind = 0xF000;
    private const int UnixFile = 0x8000;
    private const int UnixFolder = 0x4000;
    private const int UnixLink = 0xA000;
    private const uint WindowsLink = 0x400;

    public static void Refuse(string path, uint attributes, bool encrypted)
    {
        if (encrypted)
        {
            throw new ArticleFormatException("zip-encrypted", null, $"“{path}” trong tệp nén được đặt mật khẩu; hãy nén lại không mật khẩu.");
        }

        // Whatever system the entry says it comes from: a reader that believes it would make the link.
        var kind = (int)(attributes >> 16) & UnixKind;
        if (kind == UnixLink || (attributes & WindowsLink) != 0)
        {
            throw new ArticleFormatException("zip-link", null, $"“{path}” trong tệp nén là một liên kết; cả tệp nén không được nhận.");
        }

        if (kind is not (0 or UnixFile or UnixFolder))
        {
            throw new ArticleFormatException("zip-special", null, $"“{path}” trong tệp nén là tệp thiết bị hay ống dẫn; cả tệp nén không được nhận.");
        }
    }
}
